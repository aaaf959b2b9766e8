// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_parser.h"

namespace json {

Parser::Parser(QByteArrayView bytes, NodeTable &nodes)
    : m_begin(bytes.data())
    , m_at(bytes.data())
    , m_end(bytes.data() + bytes.size())
    , m_nodes(nodes)
{}

std::optional<Parser::Stop> Parser::run()
{
    skipBlanks();
    while (!m_stop && !(m_expect == Expect::Nothing && m_at == m_end)) {
        readNext();
        skipBlanks();
    }
    return m_stop;
}

void Parser::readNext()
{
    if (m_at == m_end)
        return stopAt(Problem::UnexpectedEnd, m_at);
    switch (m_expect) {
    case Expect::ItemOrEnd:
        return *m_at == ']' ? closeContainer() : readValue();
    case Expect::Value:
        return readValue();
    case Expect::KeyOrEnd:
        return *m_at == '}' ? closeContainer() : readKey();
    case Expect::Key:
        return readKey();
    case Expect::SeparatorOrEnd:
        return readSeparatorOrEnd();
    case Expect::Nothing:
        return stopAt(Problem::TextAfterEnd, m_at);
    }
}

void Parser::readKey()
{
    if (*m_at != '"')
        return stopAt(Problem::ExpectedKey, m_at);
    const Scan scan = scanString(m_at, m_end);
    if (scan.problem)
        return stopAt(*scan.problem, scan.at);
    m_at = scan.at;
    skipBlanks();
    if (m_at == m_end)
        return stopAt(Problem::UnexpectedEnd, m_at);
    if (*m_at != ':')
        return stopAt(Problem::ExpectedColon, m_at);
    ++m_at;
    m_expect = Expect::Value;
}

void Parser::readValue()
{
    switch (*m_at) {
    case '{':
        return openContainer(Expect::KeyOrEnd);
    case '[':
        return openContainer(Expect::ItemOrEnd);
    case '"':
        return takeToken(scanString(m_at, m_end));
    case 't':
        return takeToken(scanWord(m_at, m_end, "true"));
    case 'f':
        return takeToken(scanWord(m_at, m_end, "false"));
    case 'n':
        return takeToken(scanWord(m_at, m_end, "null"));
    default:
        break;
    }
    if (*m_at == '-' || (*m_at >= '0' && *m_at <= '9'))
        return takeToken(scanNumber(m_at, m_end));
    stopAt(Problem::ExpectedValue, m_at);
}

void Parser::readSeparatorOrEnd()
{
    const bool inObject = m_begin[m_nodes[m_open].offset] == '{';
    if (*m_at == (inObject ? '}' : ']'))
        return closeContainer();
    if (*m_at != ',')
        return stopAt(Problem::ExpectedComma, m_at);
    ++m_at;
    m_expect = inObject ? Expect::Key : Expect::Value;
}

void Parser::takeToken(const Scan &scan)
{
    if (scan.problem)
        return stopAt(*scan.problem, scan.at);
    addNode(m_at, scan.at);
    m_at = scan.at;
    m_expect = m_open == kNoNode ? Expect::Nothing : Expect::SeparatorOrEnd;
}

void Parser::openContainer(Expect inside)
{
    if (m_depth == kMaxDepth)
        return stopAt(Problem::TooDeep, m_at);
    addNode(m_at, m_at + 1);
    m_open = static_cast<NodeId>(m_nodes.size() - 1);
    ++m_depth;
    ++m_at;
    m_expect = inside;
}

void Parser::closeContainer()
{
    Node &node = m_nodes[m_open];
    ++m_at;
    node.length = offsetOf(m_at) - node.offset;
    node.end = static_cast<NodeId>(m_nodes.size());
    m_open = node.parent;
    --m_depth;
    m_expect = m_open == kNoNode ? Expect::Nothing : Expect::SeparatorOrEnd;
}

// m_at still stands at the start of the token that `at` breaks: the Invalid node shows it whole.
void Parser::stopAt(Problem problem, const char *at)
{
    addNode(m_at, m_end);
    m_stop = Stop{problem, offsetOf(at), static_cast<NodeId>(m_nodes.size() - 1)};
    m_at = m_end;
    while (m_open != kNoNode)
        closeBroken();
}

void Parser::closeBroken()
{
    Node &node = m_nodes[m_open];
    node.length = offsetOf(m_end) - node.offset;
    node.end = static_cast<NodeId>(m_nodes.size());
    m_open = node.parent;
}

void Parser::skipBlanks()
{
    while (m_at != m_end && isBlank(*m_at))
        ++m_at;
}

void Parser::addNode(const char *start, const char *behind)
{
    m_nodes.append(Node{.offset = offsetOf(start),
                        .length = static_cast<quint32>(behind - start),
                        .parent = m_open,
                        .end = static_cast<NodeId>(m_nodes.size() + 1)});
}

} // namespace json
