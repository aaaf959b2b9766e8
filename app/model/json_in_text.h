// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

namespace model {

// `text` is in both what stands between a string's quotes, as sent.

// Whether it begins and ends as an object or array does. Looks at its ends only.
[[nodiscard]] bool mayHoldJson(QByteArrayView text);

// The document that the string says. Takes time for all of it.
[[nodiscard]] json::Document readJsonIn(QByteArrayView text);

} // namespace model
