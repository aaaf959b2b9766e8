// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/worst_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "app/core/error_text.h"
#include "app/core/event_order.h"
#include "tests/bench/child_process.h"
#include "tests/bench/measured_window.h"
#include "tests/bench/stall_watch.h"
#include "tests/support/worst_case_answers.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

void say(const char *name, double value, const char *unit)
{
    std::printf("%s %.2f %s\n", name, value, unit);
}

// The lines that a process said, with the name of the case.
core::Result<QList<Figure>> figuresOf(const test_support::WorstCase &worst, const QString &option,
                                      qint64 size)
{
    const auto said =
        outputOfChild({option, QLatin1StringView(worst.name), u"--events"_s, QString::number(size)});
    if (!said)
        return std::unexpected(said.error());
    QList<Figure> figures;
    for (const QByteArray &line : said->trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3)
            figures.append(
                {QByteArray("worst_") + worst.name + '_' + words[0], words[1].toDouble(), words[2]});
    }
    return figures;
}

} // namespace

QByteArray worstAnswer(const QString &name, qint64 size)
{
    const auto cases = test_support::worstCases();
    const auto worst =
        std::ranges::find(cases, name, [](const auto &each) { return QLatin1StringView(each.name); });
    return worst == cases.end() ? QByteArray() : worst->answer(size);
}

int printWorst(const QString &name, qint64 size)
{
    const QByteArray answer = worstAnswer(name, size);
    say("answer", static_cast<double>(answer.size()) / 1e6, "MB");
    resetPeakMemory();
    const qint64 before = residentMemory();
    QElapsedTimer timer;
    timer.start();
    const auto decoded = api::decodeRiskScore(answer);
    const double decoding = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!decoded) {
        std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(decoded.error())));
        return 1;
    }
    say("events", decoded->events.size(), "events");
    say("decode", decoding, "ms");
    say("order", millisecondsOf([&decoded] {
            return core::selectEvents(decoded->events, {}, {core::ColumnId::Event, Qt::AscendingOrder});
        }),
        "ms");
    say("peak_beside_answer", static_cast<double>(peakMemory() - before) / 1e6, "MB");
    return 0;
}

int printWorstInWindow(const QString &name, qint64 size)
{
    ServerProcess server;
    const auto baseUrl = server.start({u"--serve-worst"_s, name, u"--events"_s, QString::number(size)});
    if (!baseUrl)
        return 1;
    MeasuredWindow measured(*baseUrl);
    StallWatch watch;
    const auto isRefused = [&measured] {
        return std::holds_alternative<session::Failed>(measured.session().state());
    };
    const double opening = watch.longestDuring([&measured] { measured.lookUp(); },
                                               [&] { return isRefused() || measured.isSettled(); });
    say("refused", isRefused() ? 1 : 0, "times");
    say("stall_opening", opening, "ms");
    say("stall_closing", watch.longestDuring([&measured] { measured.close(); }, [] { return true; }), "ms");
    return opening < 0 ? 1 : 0;
}

core::Result<QList<Figure>> worstFigures(std::optional<qint64> most, int /*runs*/)
{
    QList<Figure> figures;
    for (const test_support::WorstCase &worst : test_support::worstCases()) {
        const qint64 size = std::min(worst.fullSize, most.value_or(worst.fullSize));
        for (const QString &option : {u"--worst"_s, u"--worst-in-window"_s}) {
            const auto measured = figuresOf(worst, option, size);
            if (!measured)
                return std::unexpected(measured.error());
            figures += *measured;
        }
    }
    return figures;
}

} // namespace bench
