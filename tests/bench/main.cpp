// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"
#include "tests/bench/decode_figures.h"

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

// A number of at least 1, or nothing after saying why.
std::optional<qint64> positive(const QString &option, const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0)
        return number;
    std::fprintf(stderr, "--%s needs a number above 0\n", qPrintable(option));
    return std::nullopt;
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
    parser.process(application);

    const auto runs = positive(u"runs"_s, parser.value(u"runs"_s));
    QStringList sizes = parser.values(u"events"_s);
    if (sizes.isEmpty())
        sizes = {u"1000"_s, u"10000"_s, u"100000"_s};
    for (const QString &size : std::as_const(sizes)) {
        const auto events = positive(u"events"_s, size);
        if (!runs || !events)
            return 2;
        const auto figures = bench::decodeFigures(*events, static_cast<int>(*runs));
        if (!figures) {
            std::fprintf(stderr, "%s\n", qPrintable(core::explainInOneLine(figures.error())));
            return 1;
        }
        std::ranges::for_each(*figures, print);
    }
    return 0;
}
