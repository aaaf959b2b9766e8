// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/json_reader.h"

#include "app/core/json_string.h"
#include "app/json/json_token.h"

#include <QCoreApplication>

#include <cmath>

namespace api {

using namespace Qt::StringLiterals;

namespace {

bool beginsNumber(QByteArrayView token)
{
    return token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
}

// Whether the token begins a JSON value at all. Numbers are checked where they are read.
bool beginsValue(QByteArrayView token)
{
    const char first = token.empty() ? '\0' : token.front();
    if (first == '"')
        return token.size() >= 2 && token.back() == '"';
    return first == '{' || first == '[' || (first != '\0' && beginsNumber(token)) || isWord(token);
}

QString stringOrNull()
{
    return QCoreApplication::translate("Answer", "a string or null");
}

// `opening` is the bracket of what is entered, `expected` says so.
Read<bool> enter(json::Cursor &value, char opening, const char *expected)
{
    const QByteArrayView token = value.token();
    if (isNull(token))
        return false;
    if (!token.startsWith(opening))
        return wrongType(QCoreApplication::translate("Answer", expected), token);
    value.enter();
    return true;
}

} // namespace

std::unexpected<std::unique_ptr<Fault>> malformed()
{
    return std::unexpected(std::make_unique<Fault>());
}

std::unexpected<std::unique_ptr<Fault>> wrongType(const QString &expected, QByteArrayView token)
{
    if (!beginsValue(token))
        return malformed();
    return std::unexpected(std::make_unique<Fault>(Fault{
        {}, QCoreApplication::translate("Answer", "expected %1, found %2").arg(expected, typeName(token))}));
}

std::unexpected<std::unique_ptr<Fault>> within(const QString &segment, std::unique_ptr<Fault> inner)
{
    const bool needsDot = !inner->path.isEmpty() && !inner->path.startsWith(u'[');
    inner->path = segment + (needsDot ? u"."_s : QString()) + inner->path;
    return std::unexpected(std::move(inner));
}

bool isNull(QByteArrayView token)
{
    return token == "null";
}

bool isWord(QByteArrayView token)
{
    return token == "true" || token == "false" || token == "null";
}

bool isNumber(QByteArrayView token)
{
    if (token.empty() || !beginsNumber(token))
        return false;
    const char *const end = token.data() + token.size();
    const json::Scan scan = json::scanNumber(token.data(), end);
    return !scan.problem && scan.at == end;
}

QString typeName(QByteArrayView token)
{
    switch (token.front()) {
    case '{':
        return QCoreApplication::translate("Answer", "an object");
    case '[':
        return QCoreApplication::translate("Answer", "an array");
    case '"':
        return QCoreApplication::translate("Answer", "a string");
    case 'n':
        return QCoreApplication::translate("Answer", "null");
    case 't':
    case 'f':
        return QCoreApplication::translate("Answer", "true or false");
    default:
        return QCoreApplication::translate("Answer", "a number");
    }
}

Read<bool> enterObject(json::Cursor &value)
{
    return enter(value, '{', QT_TRANSLATE_NOOP("Answer", "an object or null"));
}

Read<bool> enterArray(json::Cursor &value)
{
    return enter(value, '[', QT_TRANSLATE_NOOP("Answer", "an array or null"));
}

Read<std::optional<qint64>> readWholeNumber(json::Cursor &value)
{
    const QByteArrayView token = value.token();
    if (isNull(token))
        return std::nullopt;
    const QString expected = QCoreApplication::translate("Answer", "a whole number or null");
    if (!beginsNumber(token))
        return wrongType(expected, token);
    if (!isNumber(token))
        return malformed();
    bool isExact = false;
    const qint64 whole = token.toLongLong(&isExact);
    if (isExact)
        return whole;
    bool isFinite = false; // 1e400 is too large for a double
    const double number = token.toDouble(&isFinite);
    constexpr double kLargestExact = 9007199254740992.0; // beyond 2^53 a double skips whole numbers
    if (!isFinite || number != std::floor(number) || std::abs(number) > kLargestExact)
        return wrongType(expected, token);
    return static_cast<qint64>(number);
}

Read<bool> readBool(json::Cursor &value)
{
    const QByteArrayView token = value.token();
    if (token != "true" && token != "false")
        return wrongType(QCoreApplication::translate("Answer", "true or false"), token);
    return token == "true";
}

Read<core::ByteSpan> readNoString(json::Cursor &value)
{
    if (isNull(value.token()))
        return core::ByteSpan();
    return wrongType(stringOrNull(), value.token());
}

Read<QString> readText(json::Cursor &value)
{
    const QByteArrayView token = value.token();
    if (token.startsWith('"'))
        return core::decodeJsonString(token.sliced(1, token.size() - 2));
    if (isNull(token))
        return QString();
    return wrongType(stringOrNull(), token);
}

Read<core::ByteSpan> readValueSpan(json::Cursor &value)
{
    if (!beginsValue(value.token()))
        return malformed();
    const qsizetype start = value.offset();
    value.skip();
    if (value.isBroken())
        return malformed();
    return core::ByteSpan{static_cast<quint32>(start), static_cast<quint32>(value.offset() - start)};
}

QByteArrayView keyOf(const json::Cursor &field, QByteArray &scratch)
{
    if (!field.hasEscape(field.key()))
        return field.key();
    scratch = core::decodeJsonString(field.key()).toUtf8();
    return scratch;
}

} // namespace api
