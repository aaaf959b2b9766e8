// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_document.h"

#include "app/core/json_string.h"
#include "app/json/json_parser.h"
#include "app/json/json_pointer.h"

#include <algorithm>
#include <limits>

namespace json {

NodeId Document::textAfterRoot() const
{
    const NodeId behind = root().end;
    return behind < nodes.size() ? behind : kNoNode;
}

quint32 Document::childCount(NodeId node) const
{
    return nodes[node].childCount;
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
    return nodes[node].row;
}

QByteArrayView Document::valueBytes(NodeId node) const
{
    return bytes.sliced(nodes[node].offset, nodes[node].length);
}

QByteArrayView Document::keyBytes(NodeId node) const
{
    const Node &subject = nodes[node];
    return subject.hasKey() ? bytes.sliced(subject.keyOffset, subject.keyLength) : QByteArrayView();
}

QString Document::valueText(NodeId node) const
{
    const QByteArrayView token = valueBytes(node);
    if (nodes[node].kind == Kind::String)
        return core::decodeJsonString(token.sliced(1, token.size() - 2));
    return QString::fromUtf8(token);
}

QString Document::keyText(NodeId node) const
{
    if (nodes[node].hasKey())
        return core::decodeJsonString(keyBytes(node));
    return isNamed(node) ? QString::number(nodes[node].row) : QString();
}

bool Document::isNamed(NodeId node) const
{
    const Node &subject = nodes[node];
    return subject.hasKey() || (subject.parent != kNoNode && nodes[subject.parent].kind == Kind::Array);
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
    Document document{.owner = std::move(owner), .bytes = bytes, .nodes = {}, .error = {}};
    if (bytes.size() >= qsizetype(std::numeric_limits<quint32>::max())) {
        document.nodes.push_back(Node{.end = 1});
        document.error = makeError(Problem::TooLarge, bytes, 0);
        return document;
    }
    Parser parser(bytes, document.nodes);
    if (const auto stop = parser.run()) {
        document.error = makeError(stop->problem, bytes, stop->offset);
        document.error->pointer = pointerOf(document, stop->node);
    }
    return document;
}

Document parse(const QByteArray &bytes)
{
    auto owner = std::make_shared<const QByteArray>(bytes);
    const QByteArrayView view = *owner;
    return parse(view, std::move(owner));
}

} // namespace json
