// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_pointer.h"

#include "app/core/json_string.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace json {

namespace {

// One step of a pointer as a key; nothing where a ~ is not followed by 0 or 1.
std::optional<QString> unescapeStep(QStringView step)
{
    QString key;
    key.reserve(step.size());
    for (qsizetype i = 0; i < step.size(); ++i) {
        if (step[i] != u'~') {
            key += step[i];
            continue;
        }
        ++i;
        if (i == step.size() || (step[i] != u'0' && step[i] != u'1'))
            return std::nullopt;
        key += step[i] == u'0' ? u'~' : u'/';
    }
    return key;
}

std::optional<NodeId> findChild(const Document &document, NodeId parent, const QString &step)
{
    if (document.kind(parent) != Kind::Array)
        return findField(document, parent, step);
    const std::optional<quint32> row = itemNumber(step);
    return row ? findItem(document, parent, *row) : std::nullopt;
}

} // namespace

QString pointerOf(const Document &document, NodeId node)
{
    QString pointer;
    for (const NodeId step : document.pathTo(node)) {
        if (!document.isNamed(step))
            break;
        QString key = document.keyText(step);
        pointer += u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
    return pointer;
}

std::optional<NodeId> findPointer(const Document &document, QStringView pointer)
{
    std::optional<NodeId> node = 0;
    if (pointer.isEmpty())
        return node;
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    for (const QStringView step : pointer.sliced(1).tokenize(u'/')) {
        const std::optional<QString> key = unescapeStep(step);
        node = key ? findChild(document, *node, *key) : std::nullopt;
        if (!node)
            break;
    }
    return node;
}

std::optional<quint32> itemNumber(QStringView digits)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::ranges::all_of(digits, isDigit) || (digits.size() > 1 && digits[0] == u'0'))
        return std::nullopt;
    bool fits = false;
    const quint32 number = digits.toUInt(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<NodeId> findField(const Document &document, NodeId object, const QString &key)
{
    if (document.kind(object) != Kind::Object || !key.isValidUtf16())
        return std::nullopt;
    const QByteArray plain = key.toUtf8();
    for (NodeId child = object + 1; child < document.nodes[object].end; child = document.nodes[child].end) {
        const QByteArrayView bytes = document.keyBytes(child);
        const bool isKey = bytes.contains('\\') ? core::decodeJsonString(bytes) == key : bytes == plain;
        if (isKey && document.hasKey(child))
            return child;
    }
    return std::nullopt;
}

std::optional<NodeId> findItem(const Document &document, NodeId array, quint32 row)
{
    if (document.kind(array) != Kind::Array)
        return std::nullopt;
    NodeId child = array + 1;
    for (; row > 0 && child < document.nodes[array].end; --row)
        child = document.nodes[child].end;
    return child < document.nodes[array].end ? std::optional(child) : std::nullopt;
}

} // namespace json
