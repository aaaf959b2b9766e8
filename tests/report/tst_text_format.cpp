// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/filter_text.h"
#include "app/report/text_format.h"
#include "tests/report/report_samples.h"
#include "tests/support/golden.h"

#include <QBuffer>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using test_support::reportOf;

namespace {

QByteArray bytesOf(report::Report report)
{
    report.user.assessment = core::assess(report.user.record);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writeText(buffer, report) ? buffer.data() : QByteArray();
}

QStringList linesOf(const report::Report &report)
{
    return QString::fromUtf8(bytesOf(report)).split(u'\n');
}

// What stands beside a label, with the lines below that belong to it.
QStringList fieldOf(const report::Report &report, const QString &label)
{
    QStringList found;
    const QStringList lines = linesOf(report);
    for (const QString &line : lines) {
        if (line.isEmpty())
            break;
        const bool starts = line.startsWith(label + u' ');
        if (starts || (!found.isEmpty() && line.startsWith(u' ')))
            found += line.mid(label.size()).trimmed();
        else if (!found.isEmpty())
            break;
    }
    return found;
}

} // namespace

class TextFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesGolden_data();
    void matchesGolden();
    void endsWithOneNewline();
    void showsNoTableWithoutEvents();
    void saysWhatIsMissing();
    void explainsTheLevel();
    void foldsManyReasons();
    void tellsALevelThatNothingExplains();
    void keepsAnUnreadableReset();
    void saysWhenNotAllEventsAreShown();
    void saysWhatTheFilterIs();
    void notesAPartialAnswer();
    void notesALevelThatNoResetExplains();
    void makesTextFromOutsideVisible();
    void alignsWideCharacters();
    void cutsLongCells();
};

void TextFormatTest::matchesGolden_data()
{
    QTest::addColumn<QString>("zone");
    QTest::newRow("sample_utc.txt") << u"UTC"_s;
    QTest::newRow("sample_kathmandu.txt") << u"Asia/Kathmandu"_s;
}

void TextFormatTest::matchesGolden()
{
    QFETCH(QString, zone);
    report::Report report = test_support::sampleReport();
    report.zone = *core::DisplayZone::named(zone);
    const QString path =
        QStringLiteral(RISKSCOPE_TEST_DATA "/report/") + QString::fromLatin1(QTest::currentDataTag());
    const QString difference = test_support::goldenDifference(path, bytesOf(report));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TextFormatTest::endsWithOneNewline()
{
    for (const report::Report &report : {test_support::sampleReport(), reportOf({})}) {
        const QByteArray text = bytesOf(report);
        QVERIFY(text.endsWith('\n'));
        QVERIFY(!text.endsWith("\n\n"));
    }
}

void TextFormatTest::showsNoTableWithoutEvents()
{
    const report::Report report = reportOf({});
    QCOMPARE(fieldOf(report, u"Events"_s), QStringList{u"None"_s});
    QCOMPARE(fieldOf(report, u"Level"_s), QStringList{u"◌ Unscored"_s});
    QCOMPARE(fieldOf(report, u"Why"_s), QStringList());
    QVERIFY(!bytesOf(report).contains("Time"));
}

void TextFormatTest::saysWhatIsMissing()
{
    report::Report report;
    report.user.provenance.origin = core::Origin::File;
    report.user.provenance.source = u"answer.json"_s;
    report.user.provenance.fetchedAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), QTimeZone::utc());
    QCOMPARE(fieldOf(report, u"E-mail"_s), QStringList{u"(not given)"_s});
    QCOMPARE(fieldOf(report, u"Name"_s), QStringList{u"(not given)"_s});
    QCOMPARE(fieldOf(report, u"Id"_s), QStringList());
    QCOMPARE(fieldOf(report, u"Last reset"_s), QStringList{u"None reported"_s});
    QCOMPARE(fieldOf(report, u"Read"_s),
             QStringList{u"2026-11-21 10:00:00.000 UTC from the saved answer “answer.json”"_s});
    QCOMPARE(fieldOf(report, u"Note"_s), QStringList{u"The answer holds nothing about this user."_s});
}

void TextFormatTest::explainsTheLevel()
{
    report::Report report = reportOf({{"A %2", "high", "2026-11-21T09:00:00Z"},
                                      {"A %2", "high", "2026-11-20T09:00:00Z"},
                                      {"B", "high", "2026-11-19T09:00:00Z"},
                                      {"C", "low", "2026-11-21T09:30:00Z"}});
    report.user.record.level = core::reportedLevelFromWord(u"high"_s);
    QCOMPARE(fieldOf(report, u"Why"_s),
             QStringList({u"High: A %2, 2 times, latest 2026-11-21 09:00:00.000 UTC"_s,
                          u"High: B, 2026-11-19 09:00:00.000 UTC"_s}));
    QCOMPARE(fieldOf(report, u"Events"_s), QStringList{u"4 (3 High, 1 Low)"_s});
    QCOMPARE(fieldOf(report, u"Note"_s), QStringList());
}

void TextFormatTest::foldsManyReasons()
{
    std::vector<test_support::EventSample> samples;
    for (int i = 0; i < 8; ++i)
        samples.push_back({"Name " + QByteArray::number(i), "low", "2026-11-21T09:00:00Z"});
    const QStringList why = fieldOf(reportOf(samples), u"Why"_s);
    QCOMPARE(why.size(), 6);
    QCOMPARE(why.constLast(), u"and 3 more"_s);
}

void TextFormatTest::tellsALevelThatNothingExplains()
{
    report::Report report = reportOf({});
    report.user.record.level = core::reportedLevelFromWord(u"severe"_s);
    QCOMPARE(fieldOf(report, u"Level"_s), QStringList{u"? severe (a word this version does not know)"_s});
    QCOMPARE(fieldOf(report, u"Why"_s), QStringList{u"No event in the answer explains this level."_s});
}

void TextFormatTest::keepsAnUnreadableReset()
{
    report::Report report = reportOf({});
    report.user.record.lastResetText = u"last\tweek"_s;
    QCOMPARE(fieldOf(report, u"Last reset"_s), QStringList{u"last⟨U+0009⟩week (not a readable time)"_s});
}

void TextFormatTest::saysWhenNotAllEventsAreShown()
{
    report::Report report = test_support::sampleReport();
    report.order = core::EventOrder({1}, {-1});
    QCOMPARE(fieldOf(report, u"Events"_s), QStringList{u"3 (1 High, 1 Low, 1 Unknown), shown below: 1"_s});
    QVERIFY(!bytesOf(report).contains("LIS"));
}

void TextFormatTest::saysWhatTheFilterIs()
{
    report::Report report = test_support::sampleReport();
    QCOMPARE(fieldOf(report, u"Filter"_s), QStringList());
    core::EventFilter filter;
    filter.terms = {{.field = core::FilterField::Level, .words = {u"low"_s}},
                    {.isNegated = true, .text = u"a\u202e\nb"_s}};
    report.filterText = report::filterText(filter, report.zone);
    report.order = core::selectEvents(report.user.record.events, filter, core::EventSort());
    QCOMPARE(linesOf(report).constFirst(),
             u"Filter      1 of 3 events fit level:low -\"a⟨U+202E⟩⟨U+000A⟩b\""_s);
    QCOMPARE(fieldOf(report, u"Events"_s), QStringList{u"3 (1 High, 1 Low, 1 Unknown)"_s});
    report.filterText = u"level:medium"_s;
    report.order = {};
    QVERIFY(linesOf(report).constFirst().startsWith(u"Filter      0 of 3 events fit level:medium"_s));
    QVERIFY(!bytesOf(report).contains("Time ("));
}

void TextFormatTest::notesAPartialAnswer()
{
    report::Report report = test_support::sampleReport();
    report.user.record.resultInfo.totalCount = 2000;
    report.user.record.level = core::reportedLevelFromWord(u"low"_s);
    report.user.record.messages = {{.code = 7, .message = u"%2 maintenance\n"_s}};
    QCOMPARE(fieldOf(report, u"Note"_s),
             QStringList(
                 {u"The answer may be partial: it holds 3 of 2000 events."_s,
                  u"The reported level is Low, but the highest level of the events since the last reset is "
                  "High."_s,
                  u"Events without a readable time: 1."_s,
                  u"The provider says: %2 maintenance⟨U+000A⟩ (code 7)"_s}));
}

void TextFormatTest::notesALevelThatNoResetExplains()
{
    report::Report report = reportOf({{"A", "high", "2026-11-21T09:00:00Z"}});
    report.user.record.level = core::reportedLevelFromWord(u"low"_s);
    QCOMPARE(fieldOf(report, u"Note"_s),
             QStringList{u"The reported level is Low, but the highest level of the events is High."_s});
}

void TextFormatTest::makesTextFromOutsideVisible()
{
    report::Report report =
        reportOf({{"\u202egnp\x1b[31m", "low\x07", "never\n", R"({"k":"\u001b[2J"})", "1"},
                  {"<b>bold</b>", "low", "x"}});
    report.user.record.name = u"Ana\x1b[0m\nLevel  Low"_s;
    report.user.record.email = u"a\u2066b@example.com"_s;
    report.user.provenance.source = u"https://\u202e/"_s;
    const QByteArray text = bytesOf(report);
    QVERIFY(text.contains("Ana⟨U+001B⟩[0m⟨U+000A⟩Level  Low\n"));
    QVERIFY(text.contains("<b>bold</b>"));
    const QString shown = QString::fromUtf8(text);
    for (const QChar c : shown)
        QVERIFY2(c == u'\n' || (c.unicode() >= 0x20 && c != u'\u202e' && c != u'\u2066'), text.constData());
}

void TextFormatTest::alignsWideCharacters()
{
    const report::Report report = reportOf({{"東京", "low", "2026-11-21T09:00:00Z", "1"},
                                            {"e\u0301te", "low", "2026-11-21T08:00:00Z", "2"},
                                            {"Rome", "low", "2026-11-21T07:00:00Z", "3"}});
    const QStringList lines = linesOf(report);
    const qsizetype first = lines.size() - 4;
    QVERIFY(lines[first].endsWith(u"東京   1"_s)); // two columns each, below the title "Event"
    QVERIFY(lines[first + 1].endsWith(u"e\u0301te    2"_s));
    QVERIFY(lines[first + 2].endsWith(u"Rome   3"_s));
}

void TextFormatTest::cutsLongCells()
{
    const report::Report report = reportOf({{QByteArray(5000, 'n'), "low", "2026-11-21T09:00:00Z", "7"}});
    const QStringList lines = linesOf(report);
    QVERIFY(lines[lines.size() - 2].endsWith(QString(59, u'n') + u"…  7"_s));
    for (const QString &line : lines)
        QVERIFY(line.size() < 200);
}

QTEST_GUILESS_MAIN(TextFormatTest)
#include "tst_text_format.moc"
