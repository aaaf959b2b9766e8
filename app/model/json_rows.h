// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace model {

// A row of the tree of one document: a node, or a group of the children of one node, named by its first.
struct JsonRow
{
    json::NodeId node = json::kNoNode;
    bool isGroup = false;

    friend bool operator==(const JsonRow &, const JsonRow &) = default;
};

// What the top rows stand in.
inline constexpr JsonRow kAboveAll{};

// How many children of a container stand side by side. Each following as many are the rows of one group.
inline constexpr quint32 kGroupSize = 1000;

// Which row of one document's tree stands where. A root that is a container with children is no row itself:
// its children are the top rows; text behind the root is the last of them. A container is walked over once,
// when it is first asked about; finding a row costs the logarithm of the number of its siblings.
class JsonRows
{
public:
    explicit JsonRows(std::shared_ptr<const json::Document> document);

    [[nodiscard]] const json::Document &document() const { return *m_document; }
    [[nodiscard]] const std::shared_ptr<const json::Document> &shared() const { return m_document; }

    [[nodiscard]] bool hasRows(JsonRow parent) const; // without walking
    [[nodiscard]] quint32 rowCount(JsonRow parent) const;
    // Whether there are more rows than `count`, found in so many steps.
    [[nodiscard]] bool hasMoreRowsThan(JsonRow parent, quint32 count) const;
    [[nodiscard]] JsonRow rowAt(JsonRow parent, quint32 place) const; // `place` is below rowCount()
    [[nodiscard]] JsonRow parentOf(JsonRow row) const;
    [[nodiscard]] quint32 placeOf(JsonRow row) const; // in its parent

    [[nodiscard]] bool isRow(json::NodeId node) const { return node != 0 || !isRootHidden(); }
    [[nodiscard]] quint32 childCount(json::NodeId container) const;
    // Which child of its parent the node is; 0 for a root.
    [[nodiscard]] quint32 itemOf(json::NodeId node) const;

private:
    struct Children
    {
        quint32 count = 0;
        bool areLeaves = true;            // then they stand side by side in the table
        std::vector<json::NodeId> blocks; // else the first of each kGroupSize of them
    };

    [[nodiscard]] bool isRootHidden() const { return m_document->hasChildren(0); }
    [[nodiscard]] const Children &childrenOf(json::NodeId container) const;
    [[nodiscard]] const std::vector<json::NodeId> &block(json::NodeId container, json::NodeId first) const;
    [[nodiscard]] json::NodeId childAt(json::NodeId container, quint32 item) const;
    [[nodiscard]] JsonRow containerRow(json::NodeId container) const;

    std::shared_ptr<const json::Document> m_document;
    mutable std::unordered_map<json::NodeId, Children> m_children;
    mutable std::unordered_map<json::NodeId, std::vector<json::NodeId>> m_blocks; // by their first node
};

} // namespace model
