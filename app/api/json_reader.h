// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "app/json/json_cursor.h"

#include <QByteArrayView>
#include <QString>

#include <expected>
#include <memory>
#include <optional>

namespace api {

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
                                                                QByteArrayView token);
[[nodiscard]] std::unexpected<std::unique_ptr<Fault>> within(const QString &segment,
                                                             std::unique_ptr<Fault> inner);

// Of json::Cursor::token().
[[nodiscard]] bool isNull(QByteArrayView token);
[[nodiscard]] bool isWord(QByteArrayView token);   // true, false or null
[[nodiscard]] bool isNumber(QByteArrayView token); // as JSON writes it, however large
// "an array", "true or false": what a JSON value that begins like this is, translated.
[[nodiscard]] QString typeName(QByteArrayView token);

// The values below are those that the cursor stands at. They stand for themselves or null, which reads as
// absent. Anything else is a wrong type.
[[nodiscard]] Read<bool> enterObject(json::Cursor &value); // whether there is one; read by forEachField()
[[nodiscard]] Read<bool> enterArray(json::Cursor &value);  // whether there is one; read by forEachElement()
[[nodiscard]] Read<std::optional<qint64>> readWholeNumber(json::Cursor &value); // 20 and 20.0 alike
[[nodiscard]] Read<bool> readBool(json::Cursor &value);                         // null is a wrong type
[[nodiscard]] Read<QString> readText(json::Cursor &value);                      // decoded; null is ""
[[nodiscard]] Read<core::ByteSpan> readNoString(json::Cursor &value);           // the absent span for null
// What stands between a string's quotes, in bytes from the answer's start. Null is the absent span.
[[nodiscard]] inline Read<core::ByteSpan> readStringSpan(json::Cursor &value)
{
    const QByteArrayView token = value.token();
    if (token.startsWith('"'))
        return core::ByteSpan{static_cast<quint32>(value.offset() + 1),
                              static_cast<quint32>(token.size() - 2)};
    return readNoString(value);
}
// Any value, null included, which is skipped and not looked into.
[[nodiscard]] Read<core::ByteSpan> readValueSpan(json::Cursor &value);

// The key of a field with its escapes resolved; `scratch` holds it where it had any.
[[nodiscard]] QByteArrayView keyOf(const json::Cursor &field, QByteArray &scratch);

// Calls visit(key, value) → Read<void> for each field of an object that was entered, in the order sent. A
// value that was not read is skipped.
template<class Visit>
[[nodiscard]] Read<void> forEachField(json::Cursor &object, Visit &&visit)
{
    QByteArray scratch;
    while (object.nextField()) {
        const QByteArrayView key = keyOf(object, scratch);
        if (Read<void> read = visit(key, object); !read)
            return within(QString::fromUtf8(key), std::move(read.error()));
    }
    if (object.isBroken())
        return malformed();
    return {};
}

// Calls visit(value) → Read<void> for each element of an array that was entered.
template<class Visit>
[[nodiscard]] Read<void> forEachElement(json::Cursor &array, Visit &&visit)
{
    for (qint64 index = 0; array.nextElement(); ++index) {
        if (Read<void> read = visit(array); !read)
            return within(QLatin1Char('[') + QString::number(index) + QLatin1Char(']'),
                          std::move(read.error()));
    }
    if (array.isBroken())
        return malformed();
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
