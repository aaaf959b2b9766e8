// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"

#include <QByteArrayView>
#include <QString>

#include <simdjson.h>

#include <expected>
#include <memory>
#include <optional>
#include <string_view>

namespace api {

namespace ondemand = simdjson::ondemand;

// Why reading an answer stopped: what was expected and found at `path`. Without a problem the bytes are no
// JSON.
struct Fault
{
    QString path;
    QString problem;
};

// On the heap, because a healthy answer of a million fields must not pay for it.
template<class T>
using Read = std::expected<T, std::unique_ptr<Fault>>;

[[nodiscard]] std::unexpected<std::unique_ptr<Fault>> malformed();
// `expected` is translated: "a string or null". `token` is what stands there instead.
[[nodiscard]] std::unexpected<std::unique_ptr<Fault>> wrongType(const QString &expected,
                                                                std::string_view token);
[[nodiscard]] std::unexpected<std::unique_ptr<Fault>> within(const QString &segment,
                                                             std::unique_ptr<Fault> inner);

// What a value begins with: the whole of a string, number or word, the bracket of an array or object.
[[nodiscard]] std::string_view tokenOf(ondemand::value &value);
[[nodiscard]] bool isNull(std::string_view token);
[[nodiscard]] bool isWord(std::string_view token);   // true, false or null
[[nodiscard]] bool isNumber(std::string_view token); // as JSON writes it, however large
// "an array", "true or false": what a JSON value that begins like this is, translated.
[[nodiscard]] QString typeName(std::string_view token);

// The values below stand for themselves or null, which reads as absent. Anything else is a wrong type.
[[nodiscard]] Read<std::optional<ondemand::object>> readObject(ondemand::value &value);
[[nodiscard]] Read<std::optional<ondemand::array>> readArray(ondemand::value &value);
[[nodiscard]] Read<std::optional<qint64>> readWholeNumber(ondemand::value &value); // 20 and 20.0 alike
[[nodiscard]] Read<bool> readBool(ondemand::value &value);                         // null is a wrong type
[[nodiscard]] Read<QString> readText(ondemand::value &value);                      // decoded; null is ""
// What stands between a string's quotes, in bytes counted from `base`. Null is the absent span.
[[nodiscard]] Read<core::ByteSpan> readStringSpan(ondemand::value &value, const char *base);
// Any value, null included, which is skipped and not looked into.
[[nodiscard]] Read<core::ByteSpan> readValueSpan(ondemand::value &value, const char *base);

// The key of a field with its escapes resolved; `scratch` holds it where it had any.
[[nodiscard]] QByteArrayView keyOf(const ondemand::field &field, QByteArray &scratch);

// Calls visit(key, value) → Read<void> for each field in the order sent. A value that was not read is
// skipped.
template<class Visit>
[[nodiscard]] Read<void> forEachField(ondemand::object &object, Visit &&visit)
{
    QByteArray scratch;
    for (simdjson::simdjson_result<ondemand::field> next : object) {
        ondemand::field field;
        if (std::move(next).get(field))
            return malformed();
        const QByteArrayView key = keyOf(field, scratch);
        if (Read<void> read = visit(key, field.value()); !read)
            return within(QString::fromUtf8(key), std::move(read.error()));
    }
    return {};
}

// Calls visit(value) → Read<void> for each element.
template<class Visit>
[[nodiscard]] Read<void> forEachElement(ondemand::array &array, Visit &&visit)
{
    qint64 index = 0;
    for (simdjson::simdjson_result<ondemand::value> next : array) {
        ondemand::value value;
        if (std::move(next).get(value))
            return malformed();
        if (Read<void> read = visit(value); !read)
            return within(QLatin1Char('[') + QString::number(index) + QLatin1Char(']'),
                          std::move(read.error()));
        ++index;
    }
    return {};
}

// Stores what was read, or passes its fault on.
template<class Target, class Value>
[[nodiscard]] Read<void> assign(Target &target, Read<Value> &&read)
{
    if (!read)
        return std::unexpected(std::move(read.error()));
    target = std::move(*read);
    return {};
}

} // namespace api
