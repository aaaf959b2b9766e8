// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/event_columns.h"

#include "tests/core/compose_events.h"

#include <QTest>

using core::ColumnId;
using core::ColumnUse;
using core::DisplayZone;
using core::EventColumn;
using core_test::composeStore;
using namespace Qt::StringLiterals;

namespace {

QString textOf(ColumnId id, const core::EventStore &store, quint32 event, const DisplayZone &zone)
{
    return core::eventColumn(id).text({store, event, std::nullopt, zone});
}

} // namespace

class TestEventColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIdHasOneRow();
    void keysAreStableWords();
    void everyColumnIsUsed();
    void theTableHidesTheIdAtFirst();
    void titlesNameTheZone();
    void showsEachPart();
    void showsTimesInTheZone();
    void timesUnderUtcAreUtc_data();
    void timesUnderUtcAreUtc();
    void showsOddTextsAsSent();
    void showsAbsentPartsAsNothing();
    void hidesNothing();
};

void TestEventColumns::everyIdHasOneRow()
{
    QSet<int> ids;
    for (const EventColumn &column : core::eventColumns()) {
        ids.insert(static_cast<int>(column.id));
        QCOMPARE(&core::eventColumn(column.id), &column);
    }
    QCOMPARE(ids.size(), qsizetype(core::eventColumns().size()));
}

void TestEventColumns::keysAreStableWords()
{
    QSet<QString> keys;
    for (const EventColumn &column : core::eventColumns()) {
        const QString key = QString::fromLatin1(column.key);
        QVERIFY2(!key.isEmpty() &&
                     std::ranges::all_of(key, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; }),
                 column.key);
        keys.insert(key);
    }
    QCOMPARE(keys.size(), qsizetype(core::eventColumns().size()));
}

void TestEventColumns::everyColumnIsUsed()
{
    for (const EventColumn &column : core::eventColumns()) {
        QVERIFY2(column.uses & (core::ColumnUses(ColumnUse::Table) | ColumnUse::Export), column.key);
        QVERIFY2(!column.uses.testFlag(ColumnUse::HiddenAtFirst) || column.uses.testFlag(ColumnUse::Table),
                 column.key);
        QVERIFY2(column.text != nullptr, column.key);
    }
}

void TestEventColumns::theTableHidesTheIdAtFirst()
{
    QCOMPARE(core::columnsFor(ColumnUse::Table),
             (QList{ColumnId::Time, ColumnId::SincePrevious, ColumnId::Level, ColumnId::Event,
                    ColumnId::Details, ColumnId::Id}));
    QCOMPARE(core::columnsFor(ColumnUse::HiddenAtFirst), QList{ColumnId::Id});
    const QList<ColumnId> exported = core::columnsFor(ColumnUse::Export);
    QVERIFY(exported.contains(ColumnId::TimeUtc) && exported.contains(ColumnId::TimeInZone));
}

void TestEventColumns::titlesNameTheZone()
{
    const DisplayZone lisbon = DisplayZone::named(u"Europe/Lisbon"_s).value();
    QCOMPARE(core::columnTitle(core::eventColumn(ColumnId::Time), DisplayZone()), u"Time (UTC)"_s);
    QCOMPARE(core::columnTitle(core::eventColumn(ColumnId::Time), lisbon), u"Time (Europe/Lisbon)"_s);
    QCOMPARE(core::columnTitle(core::eventColumn(ColumnId::TimeUtc), lisbon), u"Time (UTC)"_s);
    for (const EventColumn &column : core::eventColumns()) {
        const QString title = core::columnTitle(column, lisbon);
        QVERIFY2(!title.isEmpty() && !title.contains(u'%'), column.key);
    }
}

void TestEventColumns::showsEachPart()
{
    const core::EventStore store =
        composeStore({{"id-1", "Impossible travel", "HIGH", "2026-11-21T09:12:44.12Z", R"({"km":8732.10})"}});
    const DisplayZone utc;
    QCOMPARE(textOf(ColumnId::Time, store, 0, utc), u"2026-11-21 09:12:44.120"_s);
    QCOMPARE(textOf(ColumnId::Level, store, 0, utc), core::levelName(core::RiskLevel::High));
    QCOMPARE(textOf(ColumnId::Event, store, 0, utc), u"Impossible travel"_s);
    QVERIFY(textOf(ColumnId::Details, store, 0, utc).contains(u"8732.10"_s));
    QCOMPARE(textOf(ColumnId::Id, store, 0, utc), u"id-1"_s);
    QCOMPARE(textOf(ColumnId::SincePrevious, store, 0, utc), QString());
    const core::EventRow later = {store, 0, 47 * core::kMicrosPerMinute, utc};
    QCOMPARE(core::eventColumn(ColumnId::SincePrevious).text(later), u"47 min"_s);
}

void TestEventColumns::showsTimesInTheZone()
{
    const core::EventStore store = composeStore({{"1", "n", "low", "2026-07-15T12:00:00.5Z", "1"}});
    const DisplayZone lisbon = DisplayZone::named(u"Europe/Lisbon"_s).value();
    QCOMPARE(textOf(ColumnId::Time, store, 0, lisbon), u"2026-07-15 13:00:00.500"_s);
    QCOMPARE(textOf(ColumnId::TimeUtc, store, 0, lisbon), u"2026-07-15T12:00:00.500Z"_s);
    QCOMPARE(textOf(ColumnId::TimeInZone, store, 0, lisbon), u"2026-07-15T13:00:00.500+01:00"_s);
}

void TestEventColumns::timesUnderUtcAreUtc_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("shown");
    QTest::newRow("offset") << "2026-07-15T12:00:00+02:00"_ba << u"2026-07-15T10:00:00Z"_s;
    QTest::newRow("offset, ten digits")
        << "2026-07-15T12:00:00.1234567891+02:00"_ba << u"2026-07-15T10:00:00.123456789Z"_s;
    QTest::newRow("offset, leap second") << "2017-01-01T01:59:60+02:00"_ba << u"2017-01-01T00:00:00Z"_s;
    QTest::newRow("unreadable") << "12 o'clock, +02:00"_ba << u"12 o'clock, +02:00"_s;
}

void TestEventColumns::timesUnderUtcAreUtc()
{
    QFETCH(QByteArray, sent);
    const core::EventStore store = composeStore({{"1", "n", "low", sent, "1"}});
    QTEST(textOf(ColumnId::TimeUtc, store, 0, DisplayZone()), "shown");
}

void TestEventColumns::showsOddTextsAsSent()
{
    const core::EventStore store = composeStore({{"1", "n", "severe", "yesterday", "1"}});
    QCOMPARE(textOf(ColumnId::Time, store, 0, DisplayZone()), u"yesterday"_s);
    QCOMPARE(textOf(ColumnId::Level, store, 0, DisplayZone()), u"severe"_s);
}

void TestEventColumns::showsAbsentPartsAsNothing()
{
    const core::EventStore store = composeStore({{}});
    for (const EventColumn &column : core::eventColumns()) {
        const QString text = column.text({store, 0, std::nullopt, DisplayZone()});
        const bool isLevel = column.id == ColumnId::Level;
        const bool isName = column.id == ColumnId::Event;
        QCOMPARE(text, isLevel  ? core::levelName(core::RiskLevel::Unscored)
                       : isName ? u"(no name)"_s
                                : QString());
    }
}

void TestEventColumns::hidesNothing()
{
    const QByteArray trick = "a\\u202eb\\nc";
    const core::EventStore store = composeStore({{trick, trick, trick, trick, '"' + trick + '"'}});
    for (const ColumnId id : core::columnsFor(ColumnUse::Table)) {
        if (id == ColumnId::SincePrevious)
            continue;
        const QString text = textOf(id, store, 0, DisplayZone());
        QVERIFY2(text.contains(u"a⟨U+202E⟩b⟨U+000A⟩c"_s), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestEventColumns)
#include "tst_event_columns.moc"
