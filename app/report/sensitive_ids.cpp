// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_search.h"
#include "app/report/sensitive_shapes.h"

#include <algorithm>

namespace report {

void SensitiveSearch::searchIds(Run run) const
{
    if (run.end - run.begin < kShortestId || run.end - run.begin > kLongestWord)
        return;
    searchUuids(run);
    forRuns(run, isAsciiWord, [this](Run part) {
        const QByteArrayView text = slice(part);
        if (text.size() == kShortestId && isAllHex(text) && std::ranges::any_of(text, isAsciiDigit) &&
            !m_context.isHash && !isBehindHashName(part.begin))
            tell(RedactedKind::Id, part);
    });
    const QByteArrayView text = slice(run);
    const bool isHash = (m_context.isHash || isBehindHashName(run.begin)) && isAllHex(text);
    if (isSecret(text) && !isHash)
        tell(RedactedKind::Token, run);
}

void SensitiveSearch::searchUuids(Run run) const
{
    constexpr qsizetype kLength = 36;
    constexpr qsizetype kFirst = 8;
    for (qsizetype at = run.begin + kFirst; at + kLength - kFirst <= run.end; ++at) {
        if (m_text[at] != '-' || !isUuid(slice({at - kFirst, at - kFirst + kLength})))
            continue;
        tell(RedactedKind::Id, {at - kFirst, at - kFirst + kLength});
        at += kLength - kFirst;
    }
}

// cfut_…, cfat_…, cfk_…
void SensitiveSearch::searchKeys(Run word) const
{
    constexpr qsizetype kShortest = 16;
    qsizetype at = word.begin + 2;
    while (at < word.end && at - word.begin < 6 && isAsciiWord(m_text[at]))
        ++at;
    if (at >= word.end || m_text[at] != '_' || at == word.begin + 2)
        return;
    qsizetype end = at + 1;
    while (end < word.end && (isAsciiWord(m_text[end]) || m_text[end] == '_' || m_text[end] == '-'))
        ++end;
    if (end - word.begin >= kShortest && std::ranges::any_of(slice({at, end}), isAsciiDigit))
        tell(RedactedKind::Token, {word.begin, end});
}

// Products with their versions and comments in brackets, from mozilla/5.0 on.
void SensitiveSearch::searchUserAgent(Run word)
{
    qsizetype end = word.end;
    qsizetype at = word.end;
    if (word.begin < m_behindUserAgent || at + 1 >= m_text.size() || m_text[at] != '/' ||
        !isAsciiDigit(m_text[at + 1]))
        return;
    while (at < m_text.size() && at - word.begin < kLongestWord) {
        if (m_text[at] == '(') {
            const qsizetype closing =
                m_text.sliced(at, std::min<qsizetype>(512, m_text.size() - at)).indexOf(')');
            if (closing < 0)
                break;
            at += closing + 1;
        } else {
            const qsizetype begin = at;
            while (at < m_text.size() && (isAsciiWord(m_text[at]) || std::ranges::count("/._-+", m_text[at])))
                ++at;
            if (!slice({begin, at}).contains('/'))
                break;
        }
        end = at;
        at += at < m_text.size() && m_text[at] == ' ' ? 1 : 0;
    }
    while (end > word.end && (m_text[end - 1] == '.' || m_text[end - 1] == '/'))
        --end;
    m_behindUserAgent = end;
    if (end > word.end)
        tell(RedactedKind::UserAgent, {word.begin, end});
}

void SensitiveSearch::searchBearer(Run word) const
{
    constexpr qsizetype kShortest = 8;
    qsizetype end = word.end + 1;
    if (end >= m_text.size() || m_text[word.end] != ' ')
        return;
    while (end < m_text.size() && (isAsciiWord(m_text[end]) || std::ranges::count("._~+/=-", m_text[end])))
        ++end;
    const Run value{word.end + 1, end};
    if (value.end - value.begin >= kShortest && std::ranges::any_of(slice(value), isAsciiDigit))
        tell(RedactedKind::Token, value);
}

// sha256:…, md5 …
bool SensitiveSearch::isBehindHashName(qsizetype at) const
{
    qsizetype end = at;
    while (end > 0 && at - end < 2 && std::ranges::count(":= -", m_text[end - 1]) > 0)
        --end;
    if (end == at)
        return false;
    const QByteArrayView before = slice({std::max<qsizetype>(0, end - 8), end});
    return std::ranges::any_of(std::array{"md5", "sha1", "sha-1", "sha256", "sha-256", "sha512", "sha-512"},
                               [before](const char *name) { return before.endsWith(name); });
}

} // namespace report
