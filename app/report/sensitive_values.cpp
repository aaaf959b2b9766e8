// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/sensitive_values.h"

#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_search.h"
#include "app/report/sensitive_shapes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace report {

namespace {

// What values are made of beside letters and digits.
constexpr std::array<bool, 256> kInWords = [] {
    std::array<bool, 256> in = {};
    for (std::size_t c = 0; c < 256; ++c)
        in[c] = c >= 0x80 || isAsciiWord(static_cast<char>(c));
    for (const char c : {'.', '_', '-', '@', ':', '+', '%', '\'', '~'})
        in[static_cast<quint8>(c)] = true;
    return in;
}();

} // namespace

void SensitiveSearch::run()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (!kInWords[static_cast<quint8>(m_text[at])]) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        std::array<qsizetype, 3> marks = {}; // @ : .
        for (; at < m_text.size() && kInWords[static_cast<quint8>(m_text[at])]; ++at) {
            marks[0] += m_text[at] == '@' ? 1 : 0;
            marks[1] += m_text[at] == ':' ? 1 : 0;
            marks[2] += m_text[at] == '.' ? 1 : 0;
        }
        if (at - begin >= 3)
            searchWord({begin, at}, marks);
    }
}

void SensitiveSearch::searchWord(Run word, std::array<qsizetype, 3> marks)
{
    if (marks[0] > 0)
        searchEmails(word);
    if (marks[1] > 1)
        searchAddresses(word);
    if (marks[2] > 0)
        searchHosts(word);
    if (marks[2] > 2)
        searchIpv4(word);
    if (marks[2] > 0)
        searchCoordinates(word);
    const QByteArrayView text = slice(word);
    if (text.size() >= 16 && text.contains('-') &&
        isMacAddress(text.first(std::min<qsizetype>(17, text.size()))))
        tell(RedactedKind::Id, {word.begin, word.begin + 17});
    if (text.size() >= kShortestId) {
        const auto fits = [](char c) { return isAsciiWord(c) || c == '-' || c == '_'; };
        forRuns(word, fits, [this](Run run) { searchIds(run); });
    }
    if (text.startsWith("cf"))
        searchKeys(word);
    else if (text == "mozilla")
        searchUserAgent(word);
    else if (text == "bearer")
        searchBearer(word);
    const bool isUrlHost = word.begin > 2 && m_text.sliced(word.begin - 2, 2) == "//";
    if (!isUrlHost)
        return;
    // The host of a URL needs no dot; a user or port may stand beside it.
    const qsizetype user = text.lastIndexOf('@') + 1;
    const qsizetype port = text.indexOf(':', user);
    const Run host{word.begin + user, port < 0 ? word.end : word.begin + port};
    const QByteArrayView name = slice(host);
    if (name.size() >= 3 && name != "localhost" && !name.contains('.') && isAsciiWord(name.front()))
        tell(RedactedKind::Host, host);
}

void SensitiveSearch::searchEmails(Run word) const
{
    const auto isLocal = [](char c) { return c != '@' && c != ':' && kInWords[static_cast<quint8>(c)]; };
    const auto isDomain = [](char c) { return isAsciiWord(c) || c == '-' || c == '.' || (c & 0x80) != 0; };
    qsizetype behind = word.begin;
    for (qsizetype at = word.begin; at < word.end; ++at) {
        if (m_text[at] != '@')
            continue;
        qsizetype begin = at;
        while (begin > behind && at - begin < 64 && isLocal(m_text[begin - 1]))
            --begin;
        while (begin < at && (m_text[begin] == '.' || m_text[begin] == '\'' || m_text[begin] == '%'))
            ++begin;
        qsizetype end = at + 1;
        while (end < word.end && end - at < 254 && isDomain(m_text[end]))
            ++end;
        while (end > at && (m_text[end - 1] == '.' || m_text[end - 1] == '-'))
            --end;
        const QByteArrayView domain = end > at ? slice({at + 1, end}) : QByteArrayView();
        const qsizetype dot = domain.lastIndexOf('.');
        const bool isNamed = dot > 0 && domain.size() - dot > 2 && !isAsciiDigit(domain.back());
        if (begin < at && isNamed)
            tell(RedactedKind::Email, {begin, end});
        behind = at + 1;
    }
}

void SensitiveSearch::searchAddresses(Run word) const
{
    const auto fits = [](char c) { return isHexDigit(c) || c == ':' || c == '.'; };
    forRuns(word, fits, [this](Run run) {
        while (run.end > run.begin &&
               (m_text[run.end - 1] == '.' || (m_text[run.end - 1] == ':' && !slice(run).endsWith("::"))))
            --run.end;
        if (m_text[run.begin] == ':' && !slice(run).startsWith("::"))
            ++run.begin;
        // Behind a word with a colon, "source:2001:db8::1", whose last letters may be digits.
        constexpr int kMostTries = 4;
        for (int tries = 0; tries < kMostTries && !tellAddress(run); ++tries) {
            const qsizetype colon = slice(run).indexOf(':');
            if (colon < 0)
                return;
            run.begin += colon + 1;
        }
    });
}

bool SensitiveSearch::tellAddress(Run run) const
{
    constexpr qsizetype kLongest = 45;
    const bool isInWord = (run.begin > 0 && isAsciiWord(m_text[run.begin - 1])) ||
                          (run.end < m_text.size() && isAsciiWord(m_text[run.end]));
    if (isInWord || run.end - run.begin > kLongest)
        return false;
    if (isMacAddress(slice(run)))
        tell(RedactedKind::Id, run);
    else if (isIpv6(slice(run)) && slice(run) != "::")
        tell(RedactedKind::Ip, run);
    else
        return false;
    return true;
}

// Whatever stands beside it, but neither in a word, nor in more numbers, nor in a file's name.
void SensitiveSearch::searchIpv4(Run word) const
{
    const auto fits = [](char c) { return isAsciiDigit(c) || c == '.'; };
    forRuns(word, fits, [this](Run run) {
        const bool isBehindWord = run.begin > 0 && isAsciiWord(m_text[run.begin - 1]);
        const bool isBeforeWord = run.end < m_text.size() && isAsciiWord(m_text[run.end]);
        while (run.begin < run.end && m_text[run.begin] == '.')
            ++run.begin;
        while (run.end > run.begin && m_text[run.end - 1] == '.')
            --run.end;
        if (!isBehindWord && !isBeforeWord && isIpv4(slice(run)) && !m_context.isVersion &&
            !isBehindProduct(run.begin))
            tell(RedactedKind::Ip, run);
    });
}

void SensitiveSearch::searchHosts(Run word) const
{
    const auto fits = [](char c) {
        return isAsciiWord(c) || c == '-' || c == '.' || c == '_' || (c & 0x80) != 0;
    };
    forRuns(word, fits, [this](Run run) { searchDotted(run); });
}

void SensitiveSearch::searchDotted(Run run) const
{
    const auto isEdge = [this](qsizetype at) { return m_text[at] == '.' || m_text[at] == '-'; };
    while (run.begin < run.end && isEdge(run.begin))
        ++run.begin;
    while (run.end > run.begin && isEdge(run.end - 1))
        --run.end;
    const QByteArrayView text = slice(run);
    if (text.size() < 4 || text.size() > kLongestWord)
        return;
    if (text.startsWith("eyj") && text.count('.') == 2 && text.size() >= kShortestId) {
        tell(RedactedKind::Token, run); // a JSON web token
    } else if (isHostName(text) && text != "api.cloudflare.com") {
        tell(RedactedKind::Host, run);
    }
}

// "38.7223, -9.1393": latitude and longitude, in a sentence and in URLs too.
void SensitiveSearch::searchCoordinates(Run word)
{
    const auto fits = [](char c) { return isAsciiDigit(c) || c == '.' || c == '-' || c == '+'; };
    forRuns(word, fits, [this](Run run) {
        while (run.end > run.begin && m_text[run.end - 1] == '.')
            --run.end;
        if (!isFineNumber(slice(run)) || (run.begin > 0 && isAsciiWord(m_text[run.begin - 1])))
            return;
        const Run last = std::exchange(m_lastNumber, run);
        const QByteArrayView between = last.end > 0 ? slice({last.end, run.begin}) : QByteArrayView();
        const bool isPair = between == "," || between == ", " || between == ";" || between == "; ";
        if (!isPair || std::abs(slice(last).toDouble()) > 90 || std::abs(slice(run).toDouble()) > 180)
            return;
        tell(RedactedKind::Coordinate, {last.begin, run.end});
        tell(RedactedKind::Coordinate, last);
        tell(RedactedKind::Coordinate, run);
    });
}

// chrome/120.0.0.0
bool SensitiveSearch::isBehindProduct(qsizetype at) const
{
    const QByteArrayView before = slice({std::max<qsizetype>(0, at - 12), at});
    return std::ranges::any_of(std::array{"chrome/", "chromium/", "safari/", "firefox/", "edg/", "opr/",
                                          "version/", "version ", "crios/", "edga/", "webkit/"},
                               [before](const char *name) { return before.endsWith(name); });
}

void findSensitiveValues(QByteArrayView text, TextContext context, const FoundValue &found)
{
    SensitiveSearch(text, context, found).run();
}

} // namespace report
