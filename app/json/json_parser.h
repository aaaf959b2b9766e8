// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_document.h"
#include "app/json/json_token.h"

namespace json {

// Fills a node table in one pass, without recursion: the open container's parents are the stack.
class Parser
{
public:
    // Where and why the text stops being JSON, and the Invalid node that stands there.
    struct Stop
    {
        Problem problem;
        quint32 offset;
        NodeId node;
    };

    Parser(QByteArrayView bytes, NodeTable &nodes);

    [[nodiscard]] std::optional<Stop> run();

private:
    enum class Expect : quint8 { Value, ItemOrEnd, KeyOrEnd, Key, SeparatorOrEnd, Nothing };

    void readNext();
    void readKey();
    void readValue();
    void readSeparatorOrEnd();
    void takeToken(const Scan &scan);
    void openContainer(Expect inside);
    void closeContainer();
    void closeBroken();
    void stopAt(Problem problem, const char *at);
    void skipBlanks();
    void addNode(const char *start, const char *behind);
    [[nodiscard]] quint32 offsetOf(const char *at) const { return static_cast<quint32>(at - m_begin); }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    NodeTable &m_nodes;
    NodeId m_open = kNoNode;
    quint32 m_depth = 0;
    Expect m_expect = Expect::Value;
    std::optional<Stop> m_stop;
};

} // namespace json
