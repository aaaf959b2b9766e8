// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_error.h"

#include <QCoreApplication>

#include <algorithm>

namespace json {

namespace {

struct ErrorSentences
{
    Q_DECLARE_TR_FUNCTIONS(json::ErrorSentences)

public:
    static QString reason(Problem problem)
    {
        switch (problem) {
        case Problem::UnexpectedEnd:
            return tr("the text ends too early");
        case Problem::ExpectedValue:
            return tr("a value is missing here");
        case Problem::ExpectedKey:
            return tr("a key in quotes is missing here");
        case Problem::ExpectedColon:
            return tr("a colon is missing after the key");
        case Problem::ExpectedComma:
            return tr("a comma or a closing bracket is missing here");
        case Problem::BadLiteral:
            return tr("only true, false and null may stand here without quotes");
        case Problem::BadNumber:
            return tr("a digit is missing in the number");
        case Problem::BadEscape:
            return tr("the text holds an escape that JSON does not know");
        case Problem::ControlCharacter:
            return tr("the text holds a control character");
        case Problem::BadUtf8:
            return tr("the text holds a byte that is not UTF-8");
        case Problem::TextAfterEnd:
            return tr("more text follows the value");
        case Problem::TooDeep:
            return tr("the nesting is too deep to show");
        case Problem::TooLarge:
            return tr("the value is too large to show");
        }
        Q_UNREACHABLE();
    }

    static QString sentence(const ParseError &error)
    {
        return tr("Line %1, column %2: %3").arg(error.line).arg(error.column).arg(reason(error.problem));
    }
};

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0u) != 0x80u;
}

} // namespace

ParseError makeError(Problem problem, QByteArrayView bytes, quint32 offset)
{
    const QByteArrayView before = bytes.first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const QByteArrayView lead = before.sliced(lineStart);
    return {.problem = problem,
            .offset = offset,
            .line = 1 + static_cast<quint32>(std::ranges::count(before, '\n')),
            .column = 1 + static_cast<quint32>(std::ranges::count_if(lead, startsCharacter)),
            .pointer = {}};
}

QString errorText(const ParseError &error)
{
    return ErrorSentences::sentence(error);
}

} // namespace json
