// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/redact_text.h"

#include <QByteArray>

#include <optional>

namespace api {

// An answer of the provider without what it says about people, or nothing where it is not JSON. It decodes as
// the answer does: the values' number, order and types, duplicate keys, blanks, true, false and null stay.
//
// Kept are levels, times, codes, result_info, the status and times of a token check, and the messages of
// errors[] and messages[], all without secrets and with placeholders for the addresses and ids inside of
// them. Elsewhere a string becomes the placeholder of the whole string, a number 0, and a key that does not
// look like an identifier, is an id or holds a secret [KEY-1].
[[nodiscard]] std::optional<QByteArray> redactJson(const QByteArray &answer, TextRedactor &texts);

} // namespace api
