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

bool beginsNumber(std::string_view token)
{
    return token.front() == '-' || (token.front() >= '0' && token.front() <= '9');
}

// Whether the token begins a JSON value at all. Numbers are checked where they are read.
bool beginsValue(std::string_view token)
{
    const char first = token.empty() ? '\0' : token.front();
    if (first == '"')
        return token.size() >= 2 && token.back() == '"';
    return first == '{' || first == '[' || (first != '\0' && beginsNumber(token)) || isWord(token);
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return text.substr(0, last + 1); // npos + 1 is 0
}

core::ByteSpan spanFrom(const char *base, std::string_view bytes)
{
    return {static_cast<quint32>(bytes.data() - base), static_cast<quint32>(bytes.size())};
}

template<class Container>
Read<std::string_view> rawBytes(simdjson::simdjson_result<Container> opened)
{
    Container container;
    std::string_view bytes;
    if (std::move(opened).get(container) || container.raw_json().get(bytes))
        return malformed();
    return withoutTrailingBlanks(bytes);
}

} // namespace

std::unexpected<std::unique_ptr<Fault>> malformed()
{
    return std::unexpected(std::make_unique<Fault>());
}

std::unexpected<std::unique_ptr<Fault>> wrongType(const QString &expected, std::string_view token)
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

std::string_view tokenOf(ondemand::value &value)
{
    return withoutTrailingBlanks(value.raw_json_token());
}

bool isNull(std::string_view token)
{
    return token == "null";
}

bool isWord(std::string_view token)
{
    return token == "true" || token == "false" || token == "null";
}

bool isNumber(std::string_view token)
{
    if (token.empty() || !beginsNumber(token))
        return false;
    const char *const end = token.data() + token.size();
    const json::Scan scan = json::scanNumber(token.data(), end);
    return !scan.problem && scan.at == end;
}

QString typeName(std::string_view token)
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

Read<std::optional<ondemand::object>> readObject(ondemand::value &value)
{
    const std::string_view token = tokenOf(value);
    if (isNull(token))
        return std::nullopt;
    if (token.front() != '{')
        return wrongType(QCoreApplication::translate("Answer", "an object or null"), token);
    ondemand::object object;
    if (value.get_object().get(object))
        return malformed();
    return object;
}

Read<std::optional<ondemand::array>> readArray(ondemand::value &value)
{
    const std::string_view token = tokenOf(value);
    if (isNull(token))
        return std::nullopt;
    if (token.front() != '[')
        return wrongType(QCoreApplication::translate("Answer", "an array or null"), token);
    ondemand::array array;
    if (value.get_array().get(array))
        return malformed();
    return array;
}

Read<std::optional<qint64>> readWholeNumber(ondemand::value &value)
{
    const std::string_view token = tokenOf(value);
    if (isNull(token))
        return std::nullopt;
    const QString expected = QCoreApplication::translate("Answer", "a whole number or null");
    if (!beginsNumber(token))
        return wrongType(expected, token);
    std::int64_t whole = 0;
    if (!value.get_int64().get(whole))
        return whole;
    double number = 0;
    if (value.get_double().get(number))
        return isNumber(token) ? wrongType(expected, token) : malformed(); // 1e400 is too large for a double
    constexpr double kLargestExact = 9007199254740992.0; // beyond 2^53 a double skips whole numbers
    if (number != std::floor(number) || std::abs(number) > kLargestExact)
        return wrongType(expected, token);
    return static_cast<qint64>(number);
}

Read<bool> readBool(ondemand::value &value)
{
    const std::string_view token = tokenOf(value);
    if (token != "true" && token != "false")
        return wrongType(QCoreApplication::translate("Answer", "true or false"), token);
    return token == "true";
}

Read<core::ByteSpan> readStringSpan(ondemand::value &value, const char *base)
{
    std::string_view token = tokenOf(value);
    if (isNull(token))
        return core::ByteSpan();
    if (token.front() != '"' || !beginsValue(token))
        return wrongType(QCoreApplication::translate("Answer", "a string or null"), token);
    token.remove_prefix(1);
    token.remove_suffix(1);
    return spanFrom(base, token);
}

Read<QString> readText(ondemand::value &value)
{
    const char *const base = tokenOf(value).data(); // the opening quote, so a present string begins behind 0
    Read<core::ByteSpan> span = readStringSpan(value, base);
    if (!span)
        return std::unexpected(std::move(span.error()));
    if (span->isAbsent())
        return QString();
    return core::decodeJsonString(QByteArrayView(base + span->offset, qsizetype(span->length)));
}

Read<core::ByteSpan> readValueSpan(ondemand::value &value, const char *base)
{
    const std::string_view token = tokenOf(value);
    if (!beginsValue(token))
        return malformed();
    if (token.front() != '{' && token.front() != '[')
        return spanFrom(base, token);
    const Read<std::string_view> bytes =
        token.front() == '{' ? rawBytes(value.get_object()) : rawBytes(value.get_array());
    if (!bytes)
        return malformed();
    return spanFrom(base, *bytes);
}

QByteArrayView keyOf(const ondemand::field &field, QByteArray &scratch)
{
    const char *const begin = field.key().raw();
    const char *end = begin;
    bool escaped = false;
    for (; *end != '"'; ++end) {
        if (*end == '\\') {
            escaped = true;
            ++end;
        }
    }
    const QByteArrayView key(begin, end);
    if (!escaped)
        return key;
    scratch = core::decodeJsonString(key).toUtf8();
    return scratch;
}

} // namespace api
