// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_parser.h"

#include <algorithm>

namespace json {

namespace {

// So many bytes behind the limit tell whether what stands before it is right: a whole escape or UTF-8
// sequence.
constexpr qsizetype kLookAhead = 8;
constexpr qsizetype kShortestCut = 2;

const char *behindBlanks(const char *at, const char *end)
{
    while (at != end && isBlank(*at))
        ++at;
    return at;
}

} // namespace

Parser::Parser(QByteArrayView bytes, qsizetype limit, NodeTable &nodes)
    : m_begin(bytes.data())
    , m_textEnd(bytes.data() + bytes.size())
    , m_nodes(nodes)
{
    m_at = behindBlanks(m_begin, m_textEnd);
    const qsizetype least = m_at - m_begin + kShortestCut;
    const qsizetype most = bytes.size();
    m_end = m_begin + std::clamp(limit, std::min(least, most), most);
    m_scanEnd = m_textEnd - m_end < kLookAhead ? m_textEnd : m_end + kLookAhead;
    m_outcome.isPrefix = m_end != m_textEnd;
}

Parser::Outcome Parser::run()
{
    while (!m_isDone) {
        m_at = behindBlanks(m_at, m_end);
        if (m_at != m_end)
            readNext();
        else if (m_outcome.isPrefix)
            cutAt(m_open);
        else if (m_expect != Expect::Nothing)
            stopAt(Problem::UnexpectedEnd, m_at);
        else
            m_isDone = true;
    }
    return m_outcome;
}

void Parser::readNext()
{
    switch (m_expect) {
    case Expect::ItemOrEnd:
        return *m_at == ']' ? closeContainer() : readValue();
    case Expect::Value:
        return readValue();
    case Expect::KeyOrEnd:
        return *m_at == '}' ? closeContainer() : readKey();
    case Expect::Key:
        return readKey();
    case Expect::Colon:
        return readColon();
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
    const Scan scan = scanString(m_at, m_scanEnd);
    if (goesOn(scan))
        return cutAt(m_open);
    if (scan.problem)
        return stopAt(*scan.problem, scan.at);
    m_at = scan.at;
    m_expect = Expect::Colon;
}

void Parser::readColon()
{
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
        return takeToken(scanString(m_at, m_scanEnd));
    case 't':
        return takeToken(scanWord(m_at, m_scanEnd, "true"));
    case 'f':
        return takeToken(scanWord(m_at, m_scanEnd, "false"));
    case 'n':
        return takeToken(scanWord(m_at, m_scanEnd, "null"));
    default:
        break;
    }
    if (*m_at == '-' || (*m_at >= '0' && *m_at <= '9'))
        return takeToken(scanNumber(m_at, m_scanEnd));
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
    if (goesOn(scan))
        return cutToken();
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
    addNode(m_at, m_textEnd);
    m_outcome = {.stop = Stop{problem, offsetOf(at), static_cast<NodeId>(m_nodes.size() - 1)}};
    closeAll(m_textEnd);
}

void Parser::cutToken()
{
    if (m_end - m_at < kShortestCut)
        return cutAt(m_open);
    addNode(m_at, m_end);
    cutAt(static_cast<NodeId>(m_nodes.size() - 1));
}

void Parser::cutAt(NodeId node)
{
    m_outcome.cut = node;
    closeAll(m_end);
}

void Parser::closeAll(const char *behind)
{
    while (m_open != kNoNode) {
        Node &node = m_nodes[m_open];
        node.length = offsetOf(behind) - node.offset;
        node.end = static_cast<NodeId>(m_nodes.size());
        m_open = node.parent;
    }
    m_isDone = true;
}

// Whether a token ends behind the limit, or is broken there.
bool Parser::goesOn(const Scan &scan) const
{
    return m_outcome.isPrefix && (scan.at > m_end || (scan.problem && scan.at == m_end));
}

void Parser::addNode(const char *start, const char *behind)
{
    m_nodes.append(Node{.offset = offsetOf(start),
                        .length = static_cast<quint32>(behind - start),
                        .parent = m_open,
                        .end = static_cast<NodeId>(m_nodes.size() + 1)});
}

} // namespace json
