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

// RFC 6901 allows no sign and no leading zero.
std::optional<quint32> itemNumber(const QString &step)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (step.isEmpty() || !std::ranges::all_of(step, isDigit) || (step.size() > 1 && step[0] == u'0'))
        return std::nullopt;
    bool fits = false;
    const quint32 number = step.toUInt(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

std::optional<NodeId> findChild(const Document &document, NodeId parent, const QString &step)
{
    if (!document.isContainer(parent))
        return std::nullopt;
    const bool isArray = document.kind(parent) == Kind::Array;
    const std::optional<quint32> number = isArray ? itemNumber(step) : std::nullopt;
    if (isArray && !number)
        return std::nullopt;
    quint32 row = 0;
    for (NodeId child = parent + 1; child < document.nodes[parent].end; child = document.nodes[child].end) {
        if (isArray ? row++ == *number : document.hasKey(child) && document.keyText(child) == step)
            return child;
    }
    return std::nullopt;
}

bool isPlainJqKey(QStringView key)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
    };
    const auto isWordCharacter = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); };
    return !key.isEmpty() && isLetter(key[0]) && std::ranges::all_of(key, isWordCharacter);
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

QString jqPathOf(const Document &document, NodeId node)
{
    QString path;
    for (const NodeId step : document.pathTo(node)) {
        if (!document.isNamed(step))
            break;
        const QString key = document.keyText(step);
        if (!document.hasKey(step)) {
            path += path.isEmpty() ? ".["_L1 : "["_L1;
            path += key + u']';
        } else if (isPlainJqKey(key)) {
            path += u'.' + key;
        } else {
            QByteArray quoted;
            core::appendJsonString(quoted, key);
            path += u'.' + QString::fromUtf8(quoted);
        }
    }
    return path.isEmpty() ? u"."_s : path;
}

} // namespace json
