// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/notes.h"
#include "tests/report/report_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

class NotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfPages_data();
    void tellsOfPages();
    void putsWhatIsMissingFirst();
};

void NotesTest::tellsOfPages_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<core::Paging>("paging");
    QTest::addColumn<QStringList>("notes");
    const QString partial = u"The answer may be partial: it holds 2 of 5 events."_s;
    const QString pages = u"Put together from 3 pages."_s;
    const QString repeated = u"Events that came twice and are shown once: 4."_s;
    const QString nothingNew = u"The next page brought nothing new."_s;
    QTest::newRow("whole") << qint64(2) << core::Paging{} << QStringList();
    QTest::newRow("partial") << qint64(5) << core::Paging{} << QStringList{partial};
    QTest::newRow("three pages") << qint64(5) << core::Paging{.pages = 3} << QStringList{partial, pages};
    QTest::newRow("whole after three pages") << qint64(2) << core::Paging{.pages = 3} << QStringList{pages};
    QTest::newRow("repeated") << qint64(5) << core::Paging{.pages = 3, .repeatedEvents = 4}
                              << QStringList{partial, pages, repeated};
    QTest::newRow("nothing new") << qint64(5)
                                 << core::Paging{.pages = 3, .repeatedEvents = 4, .isExhausted = true}
                                 << QStringList{partial, pages, repeated, nothingNew};
}

void NotesTest::tellsOfPages()
{
    QFETCH(qint64, total);
    QFETCH(core::Paging, paging);
    QFETCH(QStringList, notes);
    core::RiskRecord record = test_support::reportOf({{"Travel", "low", "2026-11-21T09:12:44Z"},
                                                      {"Travel", "low", "2026-11-20T09:12:44Z"}})
                                  .user.record;
    record.level = core::reportedLevelFromWord(u"low"_s);
    record.resultInfo.totalCount = total;
    record.paging = paging;
    QCOMPARE(report::notesOn(record, core::assess(record)), notes);
}

void NotesTest::putsWhatIsMissingFirst()
{
    core::RiskRecord record = test_support::reportOf({{"Travel", "low", "some day"}}).user.record;
    record.level = core::reportedLevelFromWord(u"high"_s);
    record.resultInfo.totalPages = 2;
    record.messages = {{.code = 7, .message = u"<b>be patient</b>"_s}};
    QCOMPARE(report::notesOn(record, core::assess(record)),
             (QStringList{u"The answer may be partial: events received: 1, and it announces more pages."_s,
                          u"The reported level is High, but the highest level of the events is Low."_s,
                          u"Events without a readable time: 1."_s,
                          u"The provider says: <b>be patient</b> (code 7)"_s}));
}

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
