// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_levels.h"

#include "app/report/sensitive_codes.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace report {

namespace {

constexpr std::size_t kDeepest = 12;

// Whether an escape stands for what escapes are made of.
bool spellsEscapes(QByteArrayView text)
{
    static constexpr QByteArrayView kBegin = "\\u00";
    for (qsizetype at = text.indexOf(kBegin); at >= 0; at = text.indexOf(kBegin, at + 1)) {
        const auto code = readHex(text.sliced(at + 2), 4);
        if (code &&
            (*code == U'\\' || *code == U'"' || *code == U'u' || isHexDigit(static_cast<char>(*code))))
            return true;
    }
    return false;
}

char escapedControl(char letter)
{
    constexpr std::string_view kLetters = "nrtbf";
    constexpr std::string_view kControls = "\n\r\t\b\f";
    const std::size_t at = kLetters.find(letter);
    return at == std::string_view::npos ? '\0' : kControls[at];
}

} // namespace

void StringLevels::goToBottom()
{
    while (m_levels.size() < kDeepest && spellsEscapes(text()))
        m_levels.push_back(decoded(text()));
}

bool StringLevels::goUp()
{
    if (m_levels.empty())
        return false;
    m_levels.pop_back();
    return true;
}

// A malformed escape stays as it is.
StringLevels::Level StringLevels::decoded(QByteArrayView text)
{
    Level level;
    QByteArray &out = level.text;
    std::vector<Jump> &jumps = level.jumps;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype backslash = text.indexOf('\\', at);
        const qsizetype end = backslash < 0 ? text.size() : backslash;
        out += text.sliced(at, end - at);
        at = end;
        if (at + 1 >= text.size()) {
            out += text.sliced(at);
            break;
        }
        jumps.push_back({out.size(), at});
        const char letter = text[at + 1];
        const auto code = letter == 'u' ? readUnicodeEscape(text.sliced(at + 1)) : std::nullopt;
        if (code)
            out += utf8Of(code->code);
        else if (const char control = escapedControl(letter))
            out += control;
        else if (letter == '\\' || letter == '"' || letter == '/')
            out += letter;
        else
            out += text.sliced(at, 2);
        at += code ? 1 + code->length : 2;
        jumps.push_back({out.size(), at});
    }
    return level;
}

json::ByteSpan StringLevels::inToken(json::ByteSpan stretch) const
{
    const auto sourceOf = [](const std::vector<Jump> &jumps, qsizetype at) {
        const auto behind = std::ranges::upper_bound(jumps, at, {}, &Jump::at);
        return behind == jumps.begin() ? at : std::prev(behind)->source + at - std::prev(behind)->at;
    };
    qsizetype begin = stretch.offset;
    qsizetype end = stretch.end();
    for (const Level &level : std::views::reverse(m_levels)) {
        begin = sourceOf(level.jumps, begin);
        end = sourceOf(level.jumps, end);
    }
    return {begin, end - begin};
}

} // namespace report
