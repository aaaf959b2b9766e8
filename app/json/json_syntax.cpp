// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_syntax.h"

#include "app/json/byte_block.h"
#include "app/json/json_token.h"

#include <algorithm>
#include <bit>

namespace json {

namespace {

constexpr qsizetype kStep = 4096; // between checkpoints

bool isPunctuation(char byte)
{
    return byte == '{' || byte == '}' || byte == '[' || byte == ']' || byte == ',' || byte == ':';
}

bool endsScalar(char byte)
{
    return isBlank(byte) || byte == '"' || isPunctuation(byte);
}

Syntax scalarSyntax(QByteArrayView run)
{
    if (run.size() > kLongestScalar)
        return Syntax::Bad;
    if (run == "true" || run == "false" || run == "null")
        return Syntax::Word;
    const bool startsNumber = run.front() == '-' || (run.front() >= '0' && run.front() <= '9');
    const Scan scan = startsNumber ? scanNumber(run.begin(), run.end()) : Scan{};
    return scan.at == run.end() && !scan.problem ? Syntax::Number : Syntax::Bad;
}

// Where strings begin and end, told the quotes and backslashes of one block after the other. A backslash
// outside of strings escapes nothing.
struct StringState
{
    qsizetype start = -1;
    qsizetype escaped = -1; // the byte behind an escaping backslash

    void pass(qsizetype block, const BlockMasks &masks)
    {
        if (masks.backslashes != 0 || escaped == block)
            return passOneByOne(block, masks);
        if (masks.quotes == 0)
            return;
        const bool isOpen = (start >= 0) != (std::popcount(masks.quotes) % 2 == 1);
        start = isOpen ? block + kBlockSize - 1 - std::countl_zero(masks.quotes) : -1;
    }

    void passOneByOne(qsizetype block, const BlockMasks &masks)
    {
        for (quint64 bits = masks.quotes | masks.backslashes; bits != 0; bits &= bits - 1) {
            const qsizetype at = block + std::countr_zero(bits);
            if (at == escaped)
                continue;
            if ((masks.quotes >> (at - block) & 1) != 0)
                start = start < 0 ? at : -1;
            else if (start >= 0)
                escaped = at + 1;
        }
    }
};

} // namespace

// Reads tokens one after the other, the first from a checkpoint before the range.
class SyntaxIndex::Reader
{
public:
    Reader(const SyntaxIndex &index, qsizetype from, qsizetype to)
        : m_text(index.m_text)
        , m_checkpoints(index.m_checkpoints)
        , m_from(from)
        , m_to(to)
        , m_first(m_text.startsWith("\xEF\xBB\xBF") ? 3 : 0)
    {}

    [[nodiscard]] std::vector<SyntaxSpan> read()
    {
        qsizetype at = std::max(m_first, m_from / kStep * kStep);
        const qsizetype open = m_checkpoints[stepOf(m_from)].stringStart;
        if (open >= 0)
            at = takeString(open);
        else
            at = scalarStart(at);
        while (at < m_to)
            at = isBlank(m_text[at]) ? at + 1 : takeToken(at);
        return std::move(m_spans);
    }

private:
    static std::size_t stepOf(qsizetype offset) { return static_cast<std::size_t>(offset / kStep); }

    void take(qsizetype start, qsizetype end, Syntax syntax)
    {
        const qsizetype from = std::max(start, m_from);
        const qsizetype to = std::min(end, m_to);
        if (from < to)
            m_spans.push_back({from, to - from, syntax});
    }

    qsizetype takeToken(qsizetype at)
    {
        if (m_text[at] == '"')
            return takeString(at);
        if (!isPunctuation(m_text[at]))
            return takeScalar(at);
        take(at, at + 1, Syntax::Punctuation);
        return at + 1;
    }

    qsizetype takeString(qsizetype start)
    {
        const qsizetype end = stringEnd(start);
        const qsizetype reach = std::min(m_text.size(), start + kKeyReach);
        qsizetype at = end;
        while (at < reach && isBlank(m_text[at]))
            ++at;
        const bool isKey = at < reach && m_text[at] == ':';
        take(start, end, isKey ? Syntax::Key : Syntax::String);
        return end;
    }

    // Behind the closing quote; the end of the text where there is none, or none that matters here.
    [[nodiscard]] qsizetype stringEnd(qsizetype start) const
    {
        const std::size_t last =
            std::min(m_checkpoints.size() - 1, stepOf(std::max(m_to, start + kKeyReach)) + 1);
        std::size_t step = stepOf(std::max(start, m_from));
        while (step < last && m_checkpoints[step + 1].stringStart == start)
            ++step;
        const auto begin = static_cast<qsizetype>(step) * kStep;
        qsizetype at = start + 1;
        if (begin > start)
            at = begin + (m_checkpoints[step].isEscaped ? 1 : 0);
        const qsizetype end = std::min(m_text.size(), begin + kStep);
        while (at < end && m_text[at] != '"')
            at += m_text[at] == '\\' ? 2 : 1;
        return at < end ? at + 1 : m_text.size();
    }

    // Of the run that goes on at `at`, or the beginning of one too long to matter.
    [[nodiscard]] qsizetype scalarStart(qsizetype at) const
    {
        const qsizetype lowest = std::max(m_first, at - kLongestScalar - 1);
        if (at < m_text.size() && endsScalar(m_text[at]))
            return at;
        while (at > lowest && !endsScalar(m_text[at - 1]))
            --at;
        return at;
    }

    qsizetype takeScalar(qsizetype start)
    {
        const qsizetype furthest = std::min(m_text.size(), std::max(m_to, start + kLongestScalar + 1));
        qsizetype end = start;
        while (end < furthest && !endsScalar(m_text[end]))
            ++end;
        take(start, end, scalarSyntax(m_text.sliced(start, end - start)));
        return end;
    }

    QByteArrayView m_text;
    const std::vector<Checkpoint> &m_checkpoints;
    qsizetype m_from;
    qsizetype m_to;
    qsizetype m_first; // behind a byte order mark
    std::vector<SyntaxSpan> m_spans;
};

SyntaxIndex::SyntaxIndex(QByteArrayView text)
    : m_text(text)
{
    m_checkpoints.reserve(static_cast<std::size_t>(text.size() / kStep + 1));
    StringState state;
    for (qsizetype block = 0; block < text.size(); block += kBlockSize) {
        if (block % kStep == 0)
            m_checkpoints.push_back({.stringStart = state.start, .isEscaped = state.escaped == block});
        state.pass(block, masksAt(text, block));
    }
}

std::vector<SyntaxSpan> SyntaxIndex::spans(qsizetype from, qsizetype to) const
{
    from = std::max<qsizetype>(0, from);
    to = std::min(to, m_text.size());
    return from < to ? Reader(*this, from, to).read() : std::vector<SyntaxSpan>();
}

} // namespace json
