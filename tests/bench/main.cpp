// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"
#include "tests/bench/decode_figures.h"
#include "tests/bench/soak_figures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

void print(const bench::Figure &figure)
{
    std::printf("%s %.*f %s\n", figure.name.constData(), figure.value < 100 ? 2 : 0, figure.value,
                figure.unit);
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

// Returns the exit code.
int printAll(const core::Result<QList<bench::Figure>> &figures)
{
    if (!figures) {
        std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(figures.error())));
        return 1;
    }
    std::ranges::for_each(*figures, print);
    return 0;
}

int printDecoding(const QCommandLineParser &parser)
{
    const auto runs = numberOf(u"runs"_s, parser.value(u"runs"_s));
    QStringList sizes = parser.values(u"events"_s);
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s};
    for (const QString &size : std::as_const(sizes)) {
        const auto events = numberOf(u"events"_s, size);
        if (!runs || !events)
            return 2;
        if (const int code = printAll(bench::decodeFigures(*events, static_cast<int>(*runs))); code != 0)
            return code;
    }
    return 0;
}

int printLookups(const QString &text)
{
    const auto lookups = numberOf(u"lookups"_s, text, bench::kFewestLookups);
    return lookups ? printAll(bench::soakFigures(*lookups)) : 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints one figure a line: name, value, unit."_s);
    parser.addHelpOption();
    parser.addOption(
        {u"events"_s, u"Only answers of this many events; may be given several times."_s, u"number"_s});
    parser.addOption({u"runs"_s, u"Interleaved runs behind each median."_s, u"number"_s, u"7"_s});
    parser.addOption({u"lookups"_s,
                      u"In place of decoding: memory, descriptors and speed of so many lookups."_s,
                      u"number"_s});
    QCommandLineOption serve(u"serve"_s);
    serve.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(serve);
    parser.process(application);

    if (parser.isSet(serve))
        return bench::serveAnswers();
    return parser.isSet(u"lookups"_s) ? printLookups(parser.value(u"lookups"_s)) : printDecoding(parser);
}
