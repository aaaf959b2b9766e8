// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <functional>

namespace report {

// What a field's key says about its value.
enum class FieldRule : quint8 {
    None,
    Email,
    Name,
    Id,
    Ip,
    Host,
    Coordinate,
    UserAgent,
    Token,
    Person,  // a name, or an object whose `name` is one
    Device,  // likewise of a host
    Version, // no address, however it looks
    Hash,    // no secret, however it looks
};

// `key` is a JSON string token. `around` is the rule of the object that the field is in.
[[nodiscard]] FieldRule ruleOfField(QByteArrayView key, FieldRule around = FieldRule::None);

// A field of JSON that stands within a string, however deep.
struct EmbeddedField
{
    FieldRule rule;
    QByteArrayView value; // a part of the text: the number, or what stands between the quotes
};
// `text` is what stands between a string's quotes. The values of fields with a rule of their own, one by one
// where they are an array's.
void eachEmbeddedField(QByteArrayView text, const std::function<void(const EmbeddedField &)> &found);

// The quote as it has to be written around `[begin, end)` of `text` where that is a number of JSON within a
// string; empty where it is none.
[[nodiscard]] QByteArrayView embeddedQuote(QByteArrayView text, qsizetype begin, qsizetype end);

} // namespace report
