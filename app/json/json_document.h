// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_error.h"
#include "app/json/node_table.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace json {

inline constexpr quint32 kMaxDepth = 10'000;

enum class Kind : quint8 {
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
    Invalid, // where a broken document stops being JSON: the bytes from there to the end
};

// A lossless view of one JSON text: order, duplicate keys and the spelling of numbers stay, for nothing is
// converted; every node names its bytes. A broken text keeps the nodes read before the error, and an Invalid
// node stands at the place of the error.
struct Document
{
    std::shared_ptr<const void> owner; // keeps `bytes` alive
    QByteArrayView bytes;
    NodeTable nodes; // never empty; the first is the root. Text behind the root is a second root
    std::optional<ParseError> error;
    bool isPrefix = false; // only the nodes that begin within the first bytes are known: see parsePrefix()
    NodeId cut = kNoNode;  // of a prefix: the innermost node that goes on behind it

    [[nodiscard]] NodeId idOf(const Node &node) const { return static_cast<NodeId>(&node - nodes.data()); }
    [[nodiscard]] const Node &root() const { return nodes.front(); }
    // The Invalid node behind a whole root, or kNoNode.
    [[nodiscard]] NodeId textAfterRoot() const;

    [[nodiscard]] Kind kind(NodeId node) const;
    [[nodiscard]] bool isContainer(NodeId node) const;
    [[nodiscard]] bool hasKey(NodeId node) const;
    // Whether the node goes on behind the prefix: its bytes end there, and not all its children are known.
    [[nodiscard]] bool isCut(NodeId node) const
    {
        return cut != kNoNode && node <= cut && cut < nodes[node].end;
    }
    [[nodiscard]] bool hasChildren(NodeId node) const { return nodes[node].end > node + 1; }
    [[nodiscard]] std::vector<NodeId> children(NodeId node) const; // walks over them, in the order sent
    [[nodiscard]] quint32 rowOf(NodeId node) const;                // which child of its parent; likewise

    [[nodiscard]] QByteArrayView valueBytes(NodeId node) const; // as sent
    [[nodiscard]] QByteArrayView keyBytes(NodeId node) const;   // as sent, without quotes
    // What stands between a string's quotes, as sent (a cut one has no closing quote); every other value as
    // sent.
    [[nodiscard]] QByteArrayView textBytes(NodeId node) const;

    // A string's text with its escapes decoded; every other value as sent.
    [[nodiscard]] QString valueText(NodeId node) const;
    // The key with its escapes decoded; the row where the parent is an array; empty for the root.
    [[nodiscard]] QString keyText(NodeId node) const;
    // Whether the node has a key or is an item: false for roots, and for broken text in the place of a key.
    [[nodiscard]] bool isNamed(NodeId node) const;
    // The nodes from below the root to `node`, both ends included; empty for the root.
    [[nodiscard]] std::vector<NodeId> pathTo(NodeId node) const;

private:
    [[nodiscard]] qsizetype behindKey(NodeId node) const;
};

// `bytes` must live as long as `owner` does. At most 4 GiB.
[[nodiscard]] Document parse(QByteArrayView bytes, std::shared_ptr<const void> owner);
[[nodiscard]] Document parse(const QByteArray &bytes);

// The start of the table that parse() makes, with the same numbers, in the time that `limit` bytes take: the
// nodes that begin within them. Those that end behind them are cut; a cut string or number has at least two
// bytes, else it is left out. The root is always there. Text that is broken within the limit, or ends there,
// gives what parse() gives, else the document is a prefix.
[[nodiscard]] Document parsePrefix(QByteArrayView bytes, std::shared_ptr<const void> owner, qsizetype limit);

} // namespace json
