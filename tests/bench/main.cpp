// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"
#include "tests/bench/child_process.h"
#include "tests/bench/decode_figures.h"
#include "tests/bench/details_figures.h"
#include "tests/bench/memory_figures.h"
#include "tests/bench/order_figures.h"
#include "tests/bench/report_figures.h"
#include "tests/bench/soak_figures.h"
#include "tests/bench/start_figures.h"
#include "tests/bench/timeline_figures.h"
#include "tests/bench/user_figures.h"
#include "tests/bench/window_figures.h"
#include "tests/bench/worst_figures.h"
#include "tests/support/answer_generator.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Figures = core::Result<QList<bench::Figure>>;

// Figures that belong together. Those of a size are measured once for every number of events.
struct Group
{
    const char *name;
    Figures (*ofSize)(qint64 events, int runs);
    Figures (*once)(std::optional<qint64> mostEvents, int runs) = nullptr;
};

constexpr Group kGroups[] = {
    {"decode", bench::decodeFigures},        {"memory", bench::memoryFigures},
    {"filter", bench::filterFigures},        {"sort", bench::sortFigures},
    {"stall", bench::stallFigures},          {"scroll", bench::scrollFigures},
    {"timeline", bench::timelineFigures},    {"start", nullptr, bench::startFigures},
    {"worst", nullptr, bench::worstFigures}, {"details", nullptr, bench::detailsFigures},
    {"reports", bench::reportFigures},       {"pdf", nullptr, bench::pdfFigures},
    {"users", nullptr, bench::userFigures},
};

struct Wanted
{
    QList<qint64> sizes;
    std::optional<qint64> most; // of the sizes asked for
    int runs = 0;
    QList<Group> groups;
};

void print(const bench::Figure &figure)
{
    std::printf("%s %.*f %s\n", figure.name.constData(), figure.value < 100 ? 2 : 0, figure.value,
                figure.unit.constData());
    std::fflush(stdout);
}

// A number of at least `least`, or nothing after saying why.
std::optional<qint64> numberOf(const QString &option, const QString &text, qint64 least = 1)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number >= least)
        return number;
    std::fprintf(stderr, "--%s needs a number of at least %lld\n", qPrintable(option), least);
    return std::nullopt;
}

std::optional<Group> groupOf(const QString &name)
{
    const auto *group =
        std::ranges::find(kGroups, name, [](const Group &g) { return QLatin1StringView(g.name); });
    if (group != std::end(kGroups))
        return *group;
    std::fprintf(stderr, "there is no group of figures named %s\n", qPrintable(name));
    return std::nullopt;
}

// Returns the exit code.
int printAll(const Figures &figures)
{
    if (!figures) {
        std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(figures.error())));
        return 1;
    }
    std::ranges::for_each(*figures, print);
    return 0;
}

// Nothing after saying what is wrong.
std::optional<Wanted> wantedOf(const QCommandLineParser &parser)
{
    Wanted wanted;
    const auto runs = numberOf(u"runs"_s, parser.value(u"runs"_s));
    if (!runs)
        return std::nullopt;
    wanted.runs = static_cast<int>(*runs);
    for (const QString &text : parser.values(u"events"_s)) {
        const auto events = numberOf(u"events"_s, text);
        if (!events)
            return std::nullopt;
        wanted.sizes += *events;
        wanted.most = std::max(*events, wanted.most.value_or(0));
    }
    for (const QString &name : parser.values(u"only"_s)) {
        const auto group = groupOf(name);
        if (!group)
            return std::nullopt;
        wanted.groups += *group;
    }
    if (wanted.sizes.isEmpty())
        wanted.sizes = {1000, 10'000, 100'000, 1'000'000};
    if (wanted.groups.isEmpty())
        wanted.groups = QList<Group>(std::begin(kGroups), std::end(kGroups));
    return wanted;
}

int printGroups(const Wanted &wanted)
{
    for (const Group &group : wanted.groups) {
        if (group.once) {
            if (const int code = printAll(group.once(wanted.most, wanted.runs)); code != 0)
                return code;
            continue;
        }
        for (const qint64 events : wanted.sizes) {
            if (const int code = printAll(group.ofSize(events, wanted.runs)); code != 0)
                return code;
        }
    }
    return 0;
}

int printLookups(const QString &text)
{
    const auto lookups = numberOf(u"lookups"_s, text, bench::kFewestLookups);
    return lookups ? printAll(bench::soakFigures(*lookups)) : 2;
}

void addOptions(QCommandLineParser &parser)
{
    QStringList names;
    for (const Group &group : kGroups)
        names += QLatin1StringView(group.name);
    parser.setApplicationDescription(u"Prints one figure a line: name, value, unit."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"events"_s,
         u"Only answers of this many events; may be given several times. 1000, 10000, 100000 and "
         u"1000000 by default."_s,
         u"number"_s});
    parser.addOption({u"runs"_s, u"Interleaved runs behind each median."_s, u"number"_s, u"7"_s});
    parser.addOption(
        {u"only"_s, u"Only these figures; may be given several times. One of %1."_s.arg(names.join(u", "_s)),
         u"group"_s});
    parser.addOption({u"lookups"_s,
                      u"In place of all that: memory, descriptors and speed of so many lookups."_s,
                      u"number"_s});
    // What this program runs itself with.
    for (const auto &[option, value] :
         {std::pair(u"serve"_s, u"events"_s), std::pair(u"serve-worst"_s, u"answer"_s),
          std::pair(u"peak-of"_s, u"decoder"_s), std::pair(u"worst"_s, u"answer"_s),
          std::pair(u"report-peak"_s, u"format"_s), std::pair(u"worst-in-window"_s, u"answer"_s),
          std::pair(u"details-peak"_s, u"nodes"_s)}) {
        QCommandLineOption hidden(option, {}, value);
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(hidden);
    }
}

// The exit code where this is one of the processes that the program starts for itself.
std::optional<int> runAsChild(const QCommandLineParser &parser)
{
    const qint64 events = parser.value(u"events"_s).toLongLong();
    const auto value = [&parser](const QString &option) { return parser.value(option); };
    if (parser.isSet(u"serve"_s))
        return bench::serve(test_support::generateAnswer(value(u"serve"_s).toLongLong()));
    if (parser.isSet(u"serve-worst"_s))
        return bench::serve(bench::worstAnswer(value(u"serve-worst"_s), events));
    if (parser.isSet(u"peak-of"_s))
        return bench::printPeak(value(u"peak-of"_s), events);
    if (parser.isSet(u"report-peak"_s))
        return bench::printReportPeak(value(u"report-peak"_s), events);
    if (parser.isSet(u"worst"_s))
        return bench::printWorst(value(u"worst"_s), events);
    if (parser.isSet(u"details-peak"_s))
        return bench::printDetailsPeak(value(u"details-peak"_s).toLongLong());
    if (parser.isSet(u"worst-in-window"_s))
        return bench::printWorstInWindow(value(u"worst-in-window"_s), events);
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The offscreen platform says again and again what it lacks.
    qputenv("QT_LOGGING_RULES", "*.warning=false");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    if (const auto code = runAsChild(parser))
        return *code;
    if (parser.isSet(u"lookups"_s))
        return printLookups(parser.value(u"lookups"_s));
    const auto wanted = wantedOf(parser);
    return wanted ? printGroups(*wanted) : 2;
}
