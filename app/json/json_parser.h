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
    struct Outcome
    {
        std::optional<Stop> stop = {};
        bool isPrefix = false; // text behind the limit was not read
        NodeId cut = kNoNode;  // the innermost node that goes on there
    };

    // Reads up to `limit`, but at least the start of the root.
    Parser(QByteArrayView bytes, qsizetype limit, NodeTable &nodes);

    [[nodiscard]] Outcome run();

private:
    enum class Expect : quint8 { Value, ItemOrEnd, KeyOrEnd, Key, Colon, SeparatorOrEnd, Nothing };

    void readNext();
    void readKey();
    void readColon();
    void readValue();
    void readSeparatorOrEnd();
    void takeToken(const Scan &scan);
    void openContainer(Expect inside);
    void closeContainer();
    void closeAll(const char *behind);
    void stopAt(Problem problem, const char *at);
    void cutToken();
    void cutAt(NodeId node);
    [[nodiscard]] bool goesOn(const Scan &scan) const;
    void addNode(const char *start, const char *behind);
    [[nodiscard]] quint32 offsetOf(const char *at) const { return static_cast<quint32>(at - m_begin); }

    const char *m_begin;
    const char *m_at;
    const char *m_end;     // of what is read
    const char *m_scanEnd; // of what a token may be looked for in
    const char *m_textEnd;
    NodeTable &m_nodes;
    NodeId m_open = kNoNode;
    quint32 m_depth = 0;
    Expect m_expect = Expect::Value;
    bool m_isDone = false;
    Outcome m_outcome;
};

} // namespace json
