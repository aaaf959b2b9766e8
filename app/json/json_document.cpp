// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"

#include "app/core/json_string.h"
#include "app/json/json_parser.h"
#include "app/json/json_pointer.h"
#include "app/json/json_token.h"

#include <algorithm>
#include <limits>

namespace json {

namespace {

// Behind the last byte before `at` that is no blank.
qsizetype behindLastBefore(QByteArrayView bytes, qsizetype at)
{
    while (at > 0 && isBlank(bytes[at - 1]))
        --at;
    return at;
}

} // namespace

NodeId Document::textAfterRoot() const
{
    const NodeId behind = root().end;
    return behind < nodes.size() ? behind : kNoNode;
}

Kind Document::kind(NodeId node) const
{
    if (error && node + 1 == nodes.size())
        return Kind::Invalid;
    switch (bytes[nodes[node].offset]) {
    case '{':
        return Kind::Object;
    case '[':
        return Kind::Array;
    case '"':
        return Kind::String;
    case 't':
        return Kind::True;
    case 'f':
        return Kind::False;
    case 'n':
        return Kind::Null;
    default:
        return Kind::Number;
    }
}

bool Document::isContainer(NodeId node) const
{
    const Kind subject = kind(node);
    return subject == Kind::Object || subject == Kind::Array;
}

bool Document::hasKey(NodeId node) const
{
    const NodeId parent = nodes[node].parent;
    if (parent == kNoNode || kind(parent) != Kind::Object)
        return false;
    return kind(node) != Kind::Invalid || behindKey(node) != 0;
}

// A whole value stands behind `"key" :`. Broken text may stand behind a key alone, but behind a string that
// is a value, too.
qsizetype Document::behindKey(NodeId node) const
{
    const qsizetype before = behindLastBefore(bytes, nodes[node].offset);
    if (bytes[before - 1] == ':')
        return behindLastBefore(bytes, before - 1);
    const Node &last = nodes[node - 1];
    const bool isValue = node - 1 != nodes[node].parent && qsizetype(last.offset) + last.length == before;
    return bytes[before - 1] == '"' && !isValue ? before : 0;
}

std::vector<NodeId> Document::children(NodeId node) const
{
    std::vector<NodeId> children;
    for (NodeId child = node + 1; child < nodes[node].end; child = nodes[child].end)
        children.push_back(child);
    return children;
}

quint32 Document::rowOf(NodeId node) const
{
    const NodeId parent = nodes[node].parent;
    quint32 row = 0;
    for (NodeId before = parent == kNoNode ? 0 : parent + 1; before < node; before = nodes[before].end)
        ++row;
    return row;
}

QByteArrayView Document::valueBytes(NodeId node) const
{
    return bytes.sliced(nodes[node].offset, nodes[node].length);
}

// Nothing but brackets, commas and blanks stands between the key and the node before, so a long key costs no
// more than a short one.
QByteArrayView Document::keyBytes(NodeId node) const
{
    if (!hasKey(node))
        return {};
    const Node &before = nodes[node - 1];
    const bool isParent = node - 1 == nodes[node].parent;
    const qsizetype from = qsizetype(before.offset) + (isParent ? 1 : qsizetype(before.length));
    const qsizetype start = bytes.indexOf('"', from) + 1;
    return bytes.sliced(start, behindKey(node) - 1 - start);
}

QByteArrayView Document::textBytes(NodeId node) const
{
    const QByteArrayView token = valueBytes(node);
    if (kind(node) != Kind::String)
        return token;
    return token.sliced(1, token.size() - (isCut(node) ? 1 : 2));
}

QString Document::valueText(NodeId node) const
{
    const QByteArrayView token = textBytes(node);
    return kind(node) == Kind::String ? core::decodeJsonString(token) : QString::fromUtf8(token);
}

QString Document::keyText(NodeId node) const
{
    if (hasKey(node))
        return core::decodeJsonString(keyBytes(node));
    return isNamed(node) ? QString::number(rowOf(node)) : QString();
}

bool Document::isNamed(NodeId node) const
{
    const NodeId parent = nodes[node].parent;
    return parent != kNoNode && (kind(parent) == Kind::Array || hasKey(node));
}

std::vector<NodeId> Document::pathTo(NodeId node) const
{
    std::vector<NodeId> path;
    for (; nodes[node].parent != kNoNode; node = nodes[node].parent)
        path.push_back(node);
    std::ranges::reverse(path);
    return path;
}

Document parse(QByteArrayView bytes, std::shared_ptr<const void> owner)
{
    return parsePrefix(bytes, std::move(owner), bytes.size());
}

Document parse(const QByteArray &bytes)
{
    auto owner = std::make_shared<const QByteArray>(bytes);
    const QByteArrayView view = *owner;
    return parse(view, std::move(owner));
}

Document parsePrefix(QByteArrayView bytes, std::shared_ptr<const void> owner, qsizetype limit)
{
    Document document;
    document.owner = std::move(owner);
    document.bytes = bytes;
    if (bytes.size() >= qsizetype(std::numeric_limits<quint32>::max())) {
        document.nodes.append(Node{.end = 1});
        document.error = makeError(Problem::TooLarge, bytes, 0);
        return document;
    }
    Parser parser(bytes, limit, document.nodes);
    const Parser::Outcome outcome = parser.run();
    document.nodes.squeeze();
    document.isPrefix = outcome.isPrefix;
    document.cut = outcome.cut;
    if (outcome.stop) {
        document.error = makeError(outcome.stop->problem, bytes, outcome.stop->offset);
        document.error->pointer = pointerOf(document, outcome.stop->node);
    }
    return document;
}

} // namespace json
