// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/user_id.h"

#include <QCoreApplication>

namespace core {

namespace {

constexpr qsizetype kUuidSize = 36;

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

QStringView withoutBrackets(QStringView text)
{
    constexpr QStringView kOpening = u"{<[(";
    constexpr QStringView kClosing = u"}>])";
    text = text.trimmed();
    while (text.size() >= 2) {
        const qsizetype bracket = kOpening.indexOf(text.front());
        if (bracket < 0 || text.back() != kClosing[bracket])
            break;
        text = text.sliced(1, text.size() - 2).trimmed();
    }
    return text;
}

} // namespace

std::optional<QString> uuidOf(QStringView text)
{
    if (text.size() != kUuidSize)
        return std::nullopt;
    for (qsizetype at = 0; at < kUuidSize; ++at) {
        const bool isDashPlace = at == 8 || at == 13 || at == 18 || at == 23;
        if (isDashPlace ? text[at] != u'-' : !isHex(text[at]))
            return std::nullopt;
    }
    return text.toString().toLower();
}

Result<QString> parseUserId(QStringView text)
{
    if (std::optional<QString> id = uuidOf(withoutBrackets(text)))
        return *std::move(id);
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate(
            "UserQuery", "the user id must be a UUID such as 182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"));
}

} // namespace core
