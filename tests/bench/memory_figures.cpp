// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/memory_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "tests/bench/child_process.h"
#include "tests/bench/qt_reader.h"
#include "tests/support/answer_generator.h"

#include <cstdio>
#include <memory>
#include <optional>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDecode = "decode"_L1;
constexpr auto kQJsonDocument = "qjsondocument"_L1;

core::Result<double> bytesBeside(QLatin1StringView decoder, qint64 events)
{
    const auto said = outputOfChild({u"--peak-of"_s, decoder, u"--events"_s, QString::number(events)});
    if (!said)
        return std::unexpected(said.error());
    return said->trimmed().toDouble();
}

// The number of events found; the results live until the peak has been read.
qint64 peakBeside(const QString &decoder, const QByteArray &answer, qint64 &events)
{
    std::optional<core::Result<core::RiskRecord>> decoded;
    std::optional<ReadRecord> read;
    resetPeakMemory();
    const qint64 before = residentMemory();
    if (decoder == kDecode)
        decoded = api::decodeRiskScore(answer);
    else
        read = readByQJsonDocument(answer);
    const qint64 peak = peakMemory();
    events = read ? read->events.size() : (*decoded ? (*decoded)->events.size() : -1);
    return peak - before;
}

} // namespace

int printPeak(const QString &decoder, qint64 events)
{
    const QByteArray answer = test_support::generateAnswer(events);
    qint64 found = 0;
    const qint64 beside = peakBeside(decoder, answer, found);
    std::printf("%lld\n", static_cast<long long>(beside));
    return found == events ? 0 : 1;
}

core::Result<QList<Figure>> memoryFigures(qint64 events, int /*runs*/)
{
    const auto ours = bytesBeside(kDecode, events);
    if (!ours)
        return std::unexpected(ours.error());
    const auto theirs = bytesBeside(kQJsonDocument, events);
    if (!theirs)
        return std::unexpected(theirs.error());
    const auto answer = static_cast<double>(test_support::generateAnswer(events).size());
    const QByteArray size = sizeName(events);
    return QList<Figure>{
        {"peak_decode_" + size, (answer + *ours) / 1e6, "MB"},
        {"peak_decode_beside_answer_" + size, *ours / 1e6, "MB"},
        {"peak_decode_beside_answer_per_event_" + size, *ours / static_cast<double>(events), "B"},
        {"peak_qjsondocument_" + size, (answer + *theirs) / 1e6, "MB"},
        {"peak_qjsondocument_beside_answer_" + size, *theirs / 1e6, "MB"},
        {"peak_vs_qjsondocument_" + size, (answer + *ours) / (answer + *theirs), "x_memory"}};
}

} // namespace bench
