// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/text_search.h"
#include "app/json/json_search.h"
#include "app/json/json_search_text.h"

#include <QRegularExpression>

namespace json {

// A text to find, for JSON as read and for bytes as shown.
struct SoughtText
{
    core::TextSearch inJson;
    TextPlaces inBytes;
};

// As Finder::findNodes().
[[nodiscard]] FoundNodes findInNodes(const Document &document, const FindOptions &options,
                                     const SoughtText &sought, const core::StopCheck &stop);
[[nodiscard]] FoundNodes findInNodes(const Document &document, const FindOptions &options,
                                     const QRegularExpression &regex, const core::StopCheck &stop);

} // namespace json
