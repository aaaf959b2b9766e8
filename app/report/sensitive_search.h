// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/sensitive_values.h"

#include <array>

namespace report {

inline constexpr qsizetype kLongestWord = 4096; // longer runs are contents, no values
inline constexpr qsizetype kShortestId = 32;

// Looks through one text; the work of findSensitiveValues().
class SensitiveSearch
{
public:
    SensitiveSearch(QByteArrayView text, TextContext context, const FoundValue &found)
        : m_text(text)
        , m_context(context)
        , m_found(found)
    {}

    void run();

private:
    struct Run
    {
        qsizetype begin;
        qsizetype end;
    };

    template<class Fits, class Take>
    void forRuns(Run within, const Fits &fits, const Take &take) const;
    void searchWord(Run word, std::array<qsizetype, 3> marks);
    void searchEmails(Run word) const;
    void searchAddresses(Run word) const;
    [[nodiscard]] bool tellAddress(Run run) const;
    void searchIpv4(Run word) const;
    void searchHosts(Run word) const;
    void searchDotted(Run run) const;
    void searchIds(Run run) const;
    void searchUuids(Run run) const;
    void searchKeys(Run word) const;
    void searchUserAgent(Run word);
    void searchBearer(Run word) const;
    void searchCoordinates(Run word);
    [[nodiscard]] bool isBehindHashName(qsizetype at) const;
    [[nodiscard]] bool isBehindProduct(qsizetype at) const;
    [[nodiscard]] QByteArrayView slice(Run run) const
    {
        return m_text.sliced(run.begin, run.end - run.begin);
    }
    void tell(RedactedKind kind, Run run) const { m_found(kind, run.begin, run.end); }

    QByteArrayView m_text;
    TextContext m_context;
    const FoundValue &m_found;
    Run m_lastNumber = {-1, -1};
    qsizetype m_behindUserAgent = 0;
};

template<class Fits, class Take>
void SensitiveSearch::forRuns(Run within, const Fits &fits, const Take &take) const
{
    for (qsizetype at = within.begin; at < within.end;) {
        const qsizetype begin = at;
        while (at < within.end && fits(m_text[at]))
            ++at;
        if (at > begin)
            take(Run{begin, at});
        else
            ++at;
    }
}

} // namespace report
