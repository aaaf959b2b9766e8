// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_error.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace json {

using NodeId = quint32; // a node's place in Document::nodes
inline constexpr NodeId kNoNode = 0xffffffffu;
inline constexpr quint32 kMaxDepth = 10'000;

enum class Kind : quint32 {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    Invalid, // where a broken document stops being JSON: the bytes from there to the end
};

// One value. The children of a container follow it in the order sent, each with its own subtree.
struct Node
{
    quint32 offset = 0;    // first byte of the value, quotes and brackets included
    quint32 length = 0;    // bytes of the value
    quint32 keyOffset = 0; // what stands between the key's quotes; 0: no key
    quint32 keyLength : 29 = 0;
    Kind kind : 3 = Kind::Invalid;
    NodeId parent = kNoNode;
    quint32 row = 0; // which child of its parent
    quint32 childCount = 0;
    NodeId end = 0; // the node behind this subtree

    [[nodiscard]] bool isContainer() const { return kind == Kind::Object || kind == Kind::Array; }
    [[nodiscard]] bool hasKey() const { return keyOffset != 0; }
};
static_assert(sizeof(Node) == 32);

// A lossless view of one JSON text: order, duplicate keys and the spelling of numbers stay, for nothing is
// converted; every node names its bytes. A broken text keeps the nodes read before the error, and an Invalid
// node stands at the place of the error.
struct Document
{
    std::shared_ptr<const void> owner; // keeps `bytes` alive
    QByteArrayView bytes;
    std::vector<Node> nodes; // never empty; the first is the root. Text behind the root is a second root
    std::optional<ParseError> error;

    [[nodiscard]] NodeId idOf(const Node &node) const { return static_cast<NodeId>(&node - nodes.data()); }
    [[nodiscard]] const Node &root() const { return nodes.front(); }
    // The Invalid node behind a whole root, or kNoNode.
    [[nodiscard]] NodeId textAfterRoot() const;

    [[nodiscard]] Kind kind(NodeId node) const { return nodes[node].kind; }
    [[nodiscard]] bool isContainer(NodeId node) const { return nodes[node].isContainer(); }
    [[nodiscard]] bool hasKey(NodeId node) const { return nodes[node].hasKey(); }
    [[nodiscard]] bool hasChildren(NodeId node) const { return nodes[node].end > node + 1; }
    [[nodiscard]] quint32 childCount(NodeId node) const;           // walks over the children
    [[nodiscard]] std::vector<NodeId> children(NodeId node) const; // likewise, in the order sent
    [[nodiscard]] quint32 rowOf(NodeId node) const;                // which child of its parent; likewise

    [[nodiscard]] QByteArrayView valueBytes(NodeId node) const; // as sent
    [[nodiscard]] QByteArrayView keyBytes(NodeId node) const;   // as sent, without quotes

    // A string's text with its escapes decoded; every other value as sent.
    [[nodiscard]] QString valueText(NodeId node) const;
    // The key with its escapes decoded; the row where the parent is an array; empty for the root.
    [[nodiscard]] QString keyText(NodeId node) const;
    // Whether the node has a key or is an item: false for roots, and for broken text in the place of a key.
    [[nodiscard]] bool isNamed(NodeId node) const;
    // The nodes from below the root to `node`, both ends included; empty for the root.
    [[nodiscard]] std::vector<NodeId> pathTo(NodeId node) const;
};

// `bytes` must live as long as `owner` does. At most 4 GiB.
[[nodiscard]] Document parse(QByteArrayView bytes, std::shared_ptr<const void> owner);
[[nodiscard]] Document parse(const QByteArray &bytes);

} // namespace json
