// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/preview_text.h"

#include "tests/support/event_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::PreviewKind;

class TestPreviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheBeginningOfTheFile();
    void endsEarly();
    void showsOddCharacters();
    void showsContentWhereTheFileIsNoText();
    void stops();

private:
    [[nodiscard]] static const report::Format &format(const QString &key)
    {
        return *report::findFormat(key, report::FormatUse::Window);
    }
    [[nodiscard]] static report::Report sample(qsizetype events, const QByteArray &details = "{}")
    {
        report::Report report;
        std::vector<test_support::EventSample> samples;
        for (qsizetype i = 0; i < events; ++i)
            samples.push_back({"Travel", "high", "2026-11-03T00:00:00Z", details});
        report.user.record.events = test_support::storeOf(samples);
        report.user.record.answer = test_support::answerOf(samples);
        report.order = test_support::orderOf(report.user.record.events);
        return report;
    }
};

void TestPreviewText::isTheBeginningOfTheFile()
{
    const auto text = ui::previewText(format(u"csv"_s), sample(1));
    QCOMPARE(text.value(), u"time_utc,time_in_zone,level,event,details,id\n"
                           "2026-11-03T00:00:00Z,2026-11-03T00:00:00Z,high,Travel,{},event-0\n"_s);
}

// However much there is to write.
void TestPreviewText::endsEarly()
{
    quint32 rows = 0;
    report::Report report = sample(200'000);
    report.watch.rowsWritten = [&rows](quint32 written) { rows = written; };
    const QStringList lines = ui::previewText(format(u"csv"_s), report).value().split(u'\n');
    QCOMPARE(lines.last(), u"…"_s);
    QVERIFY(lines.size() < 100);
    QVERIFY2(rows < 100'000, qPrintable(QString::number(rows)));
    const QString line = ui::previewText(format(u"json"_s), report).value();
    QVERIFY(line.size() < 10'000);
    QVERIFY(line.endsWith(u'…'));
}

void TestPreviewText::showsOddCharacters()
{
    const QString text = ui::previewText(format(u"csv"_s), sample(1, "\"a\xe2\x80\xae"
                                                                     "b\x1b"
                                                                     "c\""))
                             .value();
    QVERIFY2(text.contains(u"a⟨U+202E⟩b"_s), qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
}

void TestPreviewText::showsContentWhereTheFileIsNoText()
{
    report::Format workbook = format(u"csv"_s);
    workbook.text = report::FileText::Xlsx;
    QCOMPARE(ui::previewKind(workbook), PreviewKind::Content);
    report::Report report = sample(50);
    report.options.columns = {core::ColumnId::Event, core::ColumnId::Level};
    const QStringList lines = ui::previewText(workbook, report).value().split(u'\n');
    const auto header = lines.indexOf(u"Event   Level"_s);
    QVERIFY(header > 3);
    QCOMPARE(lines.at(header + 1), u"Travel  High"_s);
    QCOMPARE(lines.size() - header, 1 + 30 + 1);
    QCOMPARE(lines.last(), u"…"_s);
}

void TestPreviewText::stops()
{
    report::Report report = sample(1000);
    report.watch.stop = [] { return true; };
    const auto text = ui::previewText(format(u"csv"_s), report);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, core::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestPreviewText)
#include "tst_preview_text.moc"
