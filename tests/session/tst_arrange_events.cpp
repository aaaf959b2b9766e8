// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/arrange_events.h"
#include "tests/core/compose_events.h"

#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using session::arrange;
using session::ArrangeTask;

namespace {

using Found = std::optional<quint32>;

// "id:name …", an id of "-" leaves it out.
EventStore storeOf(const QString &events)
{
    QList<core_test::EventTokens> tokens;
    const QStringList texts = events.split(u' ', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const QByteArray id = text.section(u':', 0, 0).toUtf8();
        tokens.append({id == "-" ? QByteArray() : id, text.section(u':', 1).toUtf8(), "low",
                       "2026-11-21T00:00:00Z", "1"});
    }
    return core_test::composeStore(tokens);
}

} // namespace

class TestArrangeEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameEvent_data();
    void findsTheSameEvent();
    void makesOrderAndRows();
    void keepsAnOrderThatIsKnown();
    void stopsWhenAsked();
    void largeIsManyEventsOrManyBytes();
};

void TestArrangeEvents::findsTheSameEvent_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Found>("found"); // event 1 of `before`
    QTest::newRow("nothing new") << u"a:x b:y"_s << u"a:x b:y"_s << Found(1);
    QTest::newRow("a new one before it") << u"a:x b:y"_s << u"n:z a:x b:y"_s << Found(2);
    QTest::newRow("same id, other content") << u"a:x b:y"_s << u"b:z"_s << Found(0);
    QTest::newRow("gone") << u"a:x b:y"_s << u"a:x c:y"_s << Found();
    QTest::newRow("nothing there") << u"a:x b:y"_s << QString() << Found();
    QTest::newRow("twice, still at its place") << u"b:x b:y"_s << u"b:x b:y"_s << Found(1);
    QTest::newRow("no id, same bytes") << u"a:x -:y"_s << u"a:x c:y -:z -:y"_s << Found(3);
    QTest::newRow("no id, other bytes") << u"a:x -:y"_s << u"a:x -:z"_s << Found();
    QTest::newRow("no id, twice") << u"a:x -:y"_s << u"-:y a:x -:y"_s << Found();
    QTest::newRow("no id, now with one") << u"a:x -:y"_s << u"a:x b:y"_s << Found();
}

void TestArrangeEvents::findsTheSameEvent()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(Found, found);
    QCOMPARE(session::findSame({storeOf(before), 1}, storeOf(after)), found);
}

void TestArrangeEvents::makesOrderAndRows()
{
    const EventStore store = storeOf(u"a:x b:x c:y"_s);
    const ArrangeTask task{store, {}, {}, true, std::nullopt, session::SoughtEvent{store, 2}};
    const session::Arrangement arrangement = arrange(task);
    QCOMPARE(arrangement.order.rowCount(), 3u);
    QCOMPARE(arrangement.rows.rowCount(), 2u);
    QCOMPARE(arrangement.found, Found(2));
    ArrangeTask single = task;
    single.isGrouped = false;
    single.sought.reset();
    QCOMPARE(arrange(single).rows.rowCount(), 3u);
    QCOMPARE(arrange(single).found, Found());
}

void TestArrangeEvents::keepsAnOrderThatIsKnown()
{
    const EventStore store = storeOf(u"a:x b:x c:y"_s);
    const EventOrder known({2, 0}, {-1, -1});
    const session::Arrangement arrangement = arrange({store, {}, {}, false, known, std::nullopt});
    QCOMPARE(arrangement.order.events().data(), known.events().data());
    QCOMPARE(arrangement.rows.rowCount(), 2u);
}

void TestArrangeEvents::stopsWhenAsked()
{
    const EventStore store = storeOf(u"a:x b:y"_s);
    const session::Arrangement arrangement =
        arrange({store, {}, {}, false, std::nullopt, session::SoughtEvent{storeOf(u"c:x"_s), 0}},
                [] { return true; });
    QCOMPARE(arrangement.rows.rowCount(), 0u);
    QCOMPARE(session::findSame({storeOf(u"a:x b:y"_s), 1}, storeOf(u"b:y a:x"_s), [] { return true; }),
             Found());
}

void TestArrangeEvents::largeIsManyEventsOrManyBytes()
{
    QVERIFY(!session::isLarge({}));
    QVERIFY(!session::isLarge(core_test::composeStore(core_test::plainEvents(5'000))));
    QVERIFY(session::isLarge(core_test::composeStore(core_test::plainEvents(50'001))));
    const QByteArray details = '"' + QByteArray(3 * 1024 * 1024, 'd') + '"';
    QVERIFY(session::isLarge(core_test::composeStore({{"a", "x", "low", "", details}})));
}

QTEST_GUILESS_MAIN(TestArrangeEvents)
#include "tst_arrange_events.moc"
