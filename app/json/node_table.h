// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <type_traits>
#include <utility>

namespace json {

using NodeId = quint32; // a node's place in its table
inline constexpr NodeId kNoNode = 0xffffffffu;

// One value. The children of a container follow it in the order sent, each with its own subtree.
struct Node
{
    quint32 offset = 0; // first byte of the value, quotes and brackets included
    quint32 length = 0; // bytes of the value
    NodeId parent = kNoNode;
    NodeId end = 0; // the node behind this subtree
};
static_assert(sizeof(Node) == 16 && std::is_trivially_copyable_v<Node>);

// The nodes of a document side by side. Grows in place where the system can move pages, so that tens of
// millions of nodes never stand in memory twice.
class NodeTable
{
public:
    NodeTable() = default;
    NodeTable(NodeTable &&other) noexcept
        : m_nodes(std::move(other.m_nodes))
        , m_size(std::exchange(other.m_size, 0))
        , m_capacity(std::exchange(other.m_capacity, 0))
    {}
    NodeTable &operator=(NodeTable &&other) noexcept
    {
        m_nodes = std::move(other.m_nodes);
        m_size = std::exchange(other.m_size, 0);
        m_capacity = std::exchange(other.m_capacity, 0);
        return *this;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] bool empty() const { return m_size == 0; }
    [[nodiscard]] const Node *data() const { return m_nodes.get(); }
    [[nodiscard]] const Node *begin() const { return m_nodes.get(); }
    [[nodiscard]] const Node *end() const { return m_nodes.get() + m_size; }
    [[nodiscard]] const Node &front() const { return (*this)[0]; }
    [[nodiscard]] const Node &back() const { return (*this)[m_size - 1]; }
    [[nodiscard]] const Node &operator[](std::size_t node) const
    {
        Q_ASSERT(node < m_size);
        return m_nodes.get()[node];
    }
    [[nodiscard]] Node &operator[](std::size_t node)
    {
        Q_ASSERT(node < m_size);
        return m_nodes.get()[node];
    }

    void append(const Node &node)
    {
        if (m_size == m_capacity)
            resizeTo(std::max<std::size_t>(16, m_capacity * 2));
        m_nodes.get()[m_size++] = node;
    }
    // Gives back what was kept to grow into.
    void squeeze() { resizeTo(m_size); }

private:
    struct Free
    {
        void operator()(Node *nodes) const { std::free(nodes); }
    };

    void resizeTo(std::size_t capacity)
    {
        void *moved = std::realloc(m_nodes.get(), std::max<std::size_t>(1, capacity) * sizeof(Node));
        Q_CHECK_PTR(moved);
        (void)m_nodes.release(); // realloc() has it
        m_nodes.reset(static_cast<Node *>(moved));
        m_capacity = capacity;
    }

    std::unique_ptr<Node, Free> m_nodes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace json
