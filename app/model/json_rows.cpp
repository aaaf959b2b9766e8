// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/json_rows.h"

#include <algorithm>

namespace model {

namespace {

quint32 rowsFor(quint32 children)
{
    return children <= kGroupSize ? children : kGroupSize + (children - 1) / kGroupSize;
}

} // namespace

JsonRows::JsonRows(std::shared_ptr<const json::Document> document)
    : m_document(std::move(document))
{}

bool JsonRows::hasRows(JsonRow parent) const
{
    return parent == kAboveAll || parent.isGroup || m_document->hasChildren(parent.node);
}

quint32 JsonRows::rowCount(JsonRow parent) const
{
    if (parent == kAboveAll) {
        const quint32 behindRoot = m_document->textAfterRoot() == json::kNoNode ? 0 : 1;
        return (isRootHidden() ? rowsFor(childCount(0)) : 1) + behindRoot;
    }
    if (!parent.isGroup)
        return rowsFor(childCount(parent.node));
    const quint32 all = childCount(m_document->nodes[parent.node].parent);
    return std::min(kGroupSize, all - itemOf(parent.node));
}

bool JsonRows::hasMoreRowsThan(JsonRow parent, quint32 count) const
{
    if (parent == kAboveAll || parent.isGroup)
        return rowCount(parent) > count;
    const json::NodeId end = m_document->nodes[parent.node].end;
    json::NodeId child = parent.node + 1;
    for (quint32 seen = 0; child < end && seen < count; ++seen)
        child = m_document->nodes[child].end;
    return child < end;
}

JsonRow JsonRows::rowAt(JsonRow parent, quint32 place) const
{
    if (parent.isGroup)
        return {childAt(m_document->nodes[parent.node].parent, itemOf(parent.node) + place)};
    if (parent == kAboveAll) {
        if (place + 1 == rowCount(parent) && m_document->textAfterRoot() != json::kNoNode)
            return {m_document->textAfterRoot()};
        if (!isRootHidden())
            return {0};
        parent.node = 0;
    }
    if (place < kGroupSize)
        return {childAt(parent.node, place)};
    return {childAt(parent.node, (place - kGroupSize + 1) * kGroupSize), true};
}

JsonRow JsonRows::parentOf(JsonRow row) const
{
    const json::NodeId container = m_document->nodes[row.node].parent;
    if (container == json::kNoNode)
        return kAboveAll;
    const quint32 item = itemOf(row.node);
    if (row.isGroup || item < kGroupSize)
        return containerRow(container);
    return {childAt(container, item / kGroupSize * kGroupSize), true};
}

quint32 JsonRows::placeOf(JsonRow row) const
{
    if (row.node != 0 && m_document->nodes[row.node].parent == json::kNoNode)
        return rowCount(kAboveAll) - 1;
    const quint32 item = itemOf(row.node);
    return row.isGroup ? kGroupSize + item / kGroupSize - 1 : item % kGroupSize;
}

quint32 JsonRows::childCount(json::NodeId container) const
{
    return childrenOf(container).count;
}

quint32 JsonRows::itemOf(json::NodeId node) const
{
    const json::NodeId container = m_document->nodes[node].parent;
    if (container == json::kNoNode)
        return 0;
    const Children &children = childrenOf(container);
    if (children.areLeaves)
        return node - container - 1;
    const auto behind = std::ranges::upper_bound(children.blocks, node);
    const auto number = static_cast<quint32>(behind - children.blocks.begin() - 1);
    const std::vector<json::NodeId> &siblings = block(container, children.blocks[number]);
    const auto found = std::ranges::lower_bound(siblings, node);
    return number * kGroupSize + static_cast<quint32>(found - siblings.begin());
}

const JsonRows::Children &JsonRows::childrenOf(json::NodeId container) const
{
    const auto [place, isNew] = m_children.try_emplace(container);
    Children &children = place->second;
    if (!isNew)
        return children;
    const json::NodeId end = m_document->nodes[container].end;
    for (json::NodeId child = container + 1; child < end; child = m_document->nodes[child].end) {
        if (children.count++ % kGroupSize == 0)
            children.blocks.push_back(child);
    }
    children.areLeaves = children.count == end - container - 1;
    if (children.areLeaves)
        children.blocks = {};
    return children;
}

const std::vector<json::NodeId> &JsonRows::block(json::NodeId container, json::NodeId first) const
{
    std::vector<json::NodeId> &block = m_blocks[first];
    const json::NodeId end = m_document->nodes[container].end;
    if (block.empty()) {
        for (json::NodeId child = first; child < end && block.size() < kGroupSize;
             child = m_document->nodes[child].end)
            block.push_back(child);
    }
    return block;
}

json::NodeId JsonRows::childAt(json::NodeId container, quint32 item) const
{
    const Children &children = childrenOf(container);
    if (children.areLeaves)
        return container + 1 + item;
    return block(container, children.blocks[item / kGroupSize])[item % kGroupSize];
}

JsonRow JsonRows::containerRow(json::NodeId container) const
{
    return container == 0 ? kAboveAll : JsonRow{container};
}

} // namespace model
