// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/json_path.h"
#include "app/core/text_search.h"

#include <optional>

namespace core {

// Finds a value by the pointer that leads to it. Without a text any value will do; of a text see
// comparableText(), which it has to be in any case.
class DetailsSearch
{
public:
    DetailsSearch(const QString &pointer, const std::optional<QString> &text);

    [[nodiscard]] bool isIn(QByteArrayView json) const;

    // A text without which isIn() is false; null where there is none.
    [[nodiscard]] const TextSearch *needed() const { return m_needed.empty() ? nullptr : &m_needed.back(); }

private:
    JsonPath m_path;
    JsonPath::Accept m_accept;
    std::vector<TextSearch> m_needed; // texts without which nothing needs to be followed
};

// What a filter compares with: of a string its text, of a number or word its bytes as sent, of an array or
// object its bytes without the blanks between tokens.
[[nodiscard]] QString comparableText(QByteArrayView value);

} // namespace core
