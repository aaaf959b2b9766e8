// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/program_run.h"
#include "tests/support/event_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using cli::ExitCode;
using test_support::ProgramRun;

namespace {

QStringList fromInput(const QStringList &more)
{
    return QStringList({u"lookup"_s, u"--from"_s, u"-"_s}) + more;
}

} // namespace

// What a lookup shows of its events, and in which order.
class RunFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesEventsAsSent();
    void filtersAndSorts();
    void saysWhatWasFiltered();
    void saysWhereAFilterIsWrong();

private:
    ProgramRun m_program;
};

void RunFilterTest::init()
{
    m_program.environment = {};
    m_program.output.clear();
    m_program.errors.clear();
    m_program.input =
        test_support::answerOf({{"Blocked", "low", "2026-11-20T10:00:00Z", R"({"country": "PT"})"},
                                {"Travel", "high", "2026-11-21T10:00:00Z", "{\n\"country\": \"JP\"}"},
                                {"Alarm", "high", "2026-11-19T10:00:00Z"}});
    m_program.input.replace(R"("email")", R"("risk_level":"high","email")"); // so that there is no note
}

void RunFilterTest::writesEventsAsSent()
{
    QCOMPARE(m_program.run(fromInput({u"--format"_s, u"ndjson"_s})), ExitCode::Ok);
    QByteArray events;
    for (const QByteArray &line : m_program.output.split('\n')) {
        const qsizetype event = line.indexOf(R"(,"event":)");
        events += event < 0 ? line : line.sliced(event) + '\n';
    }
    QCOMPARE(
        events,
        R"(,"event":{"id":"event-1","name":"Travel","risk_level":"high","timestamp":"2026-11-21T10:00:00Z","event_details":{"country":"JP"}}}
,"event":{"id":"event-0","name":"Blocked","risk_level":"low","timestamp":"2026-11-20T10:00:00Z","event_details":{"country": "PT"}}}
,"event":{"id":"event-2","name":"Alarm","risk_level":"high","timestamp":"2026-11-19T10:00:00Z"}}
)");
    QCOMPARE(m_program.errors, "");
}

void RunFilterTest::filtersAndSorts()
{
    QCOMPARE(
        m_program.run(fromInput({u"--format"_s, u"csv"_s, u"--level"_s, u"high"_s, u"--sort"_s, u"event"_s})),
        ExitCode::Ok);
    const QByteArrayList lines = m_program.output.split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].contains(",Alarm,"));
    QVERIFY(lines[2].contains(",Travel,"));
    QCOMPARE(m_program.errors, "riskscope-cli: note: 2 of 3 events fit the filter.\n");
}

void RunFilterTest::saysWhatWasFiltered()
{
    QCOMPARE(m_program.run(fromInput({u"--filter"_s, u"details./country=JP"_s})), ExitCode::Ok);
    QVERIFY2(m_program.output.startsWith("Filter      1 of 3 events fit details./country=JP\n"),
             m_program.output.constData());
    QVERIFY(!m_program.output.contains("Blocked"));
    QCOMPARE(m_program.errors, "");
}

void RunFilterTest::saysWhereAFilterIsWrong()
{
    QCOMPARE(m_program.run(fromInput({u"--filter"_s, u"travel before:then"_s})), ExitCode::Usage);
    QCOMPARE(m_program.output, "");
    QVERIFY2(m_program.errors.startsWith("riskscope-cli: --filter: “then” at character 15: "),
             m_program.errors.constData());
    QCOMPARE(m_program.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(RunFilterTest)
#include "tst_run_filter.moc"
