// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace model {

// Whether a string's token, quotes included, begins and ends as the text of an object or array does. Looks at
// its ends only.
[[nodiscard]] bool mayHoldJson(QByteArrayView token);

// The document that is a string's text. Costs the length of the token.
[[nodiscard]] json::Document readJsonIn(QByteArrayView token);

} // namespace model
