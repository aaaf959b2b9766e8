// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/filter_text_for.h"

#include "app/core/event_filter.h"
#include "tests/core/compose_events.h"
#include "tests/core/random_events.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using core::ColumnId;
using core_test::composeStore;
using namespace Qt::StringLiterals;

namespace {

bool passes(const core::EventStore &store, quint32 event, const QString &text)
{
    const core::DisplayZone far = core::DisplayZone::named(u"Pacific/Kiritimati"_s).value();
    const auto terms = core::parseFilter(text, far);
    if (!terms || terms->size() != 1)
        qFatal("not one term: %s", qPrintable(text));
    return std::ranges::binary_search(core::matchingEvents(store, {.terms = *terms}), event);
}

} // namespace

class TestFilterTextFor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysCells_data();
    void saysCells();
    void showsTheEventOrHidesIt();
    void saysOneDetail_data();
    void saysOneDetail();
};

void TestFilterTextFor::saysCells_data()
{
    QTest::addColumn<ColumnId>("column");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("out");
    const auto row = [](ColumnId column, const QByteArray &sent, const QString &text, const QString &out) {
        QTest::addRow("%d %s", int(column), sent.constData()) << column << sent << text << out;
    };
    row(ColumnId::Time, "2026-11-21T09:12:44.000000001+02:00", u"after:2026-11-21T07:12:44.000000001Z"_s,
        u"before:2026-11-21T07:12:44.000000001Z"_s);
    row(ColumnId::TimeUtc, "2026-11-21T09:12:44Z", u"after:2026-11-21T09:12:44Z"_s,
        u"before:2026-11-21T09:12:44Z"_s);
    row(ColumnId::Time, "later", QString(), QString());
    row(ColumnId::SincePrevious, "2026-11-21T09:12:44Z", QString(), QString());
    row(ColumnId::Level, "HIGH", u"level:high"_s, u"-level:high"_s);
    row(ColumnId::Level, QByteArray(), u"level:unscored"_s, u"-level:unscored"_s);
    row(ColumnId::Level, "Severe", u"level:Severe"_s, u"-level:Severe"_s);
    row(ColumnId::Level, "very high, really", uR"(level:"very high, really")"_s,
        uR"(-level:"very high, really")"_s);
    row(ColumnId::Event, "Impossible travel", uR"(name:="Impossible travel")"_s,
        uR"(-name:="Impossible travel")"_s);
    row(ColumnId::Event, R"(a\"b\\)", uR"(name:="a\"b\\")"_s, uR"(-name:="a\"b\\")"_s);
    row(ColumnId::Event, QByteArray(), u"name:=\"\""_s, u"-name:=\"\""_s);
    row(ColumnId::Event, QByteArray(5000, 'x'), QString(), QString());
    row(ColumnId::Id, "8ed570d8-259e", u"id:=8ed570d8-259e"_s, u"-id:=8ed570d8-259e"_s);
    row(ColumnId::Id, "a b", u"id:=\"a b\""_s, u"-id:=\"a b\""_s);
    row(ColumnId::Details, R"({ "a" : 1 })", uR"(details.="{\"a\":1}")"_s, uR"(-details.="{\"a\":1}")"_s);
    row(ColumnId::Details, R"("x\u00e9")", u"details.=\"xé\""_s, u"-details.=\"xé\""_s);
    row(ColumnId::Details, "8732.10", u"details.=8732.10"_s, u"-details.=8732.10"_s);
    row(ColumnId::Details, '[' + QByteArray(198, '1') + ']',
        u"details.=\"["_s + QString(198, u'1') + u"]\""_s,
        u"-details.=\"["_s + QString(198, u'1') + u"]\""_s);
    row(ColumnId::Details, '[' + QByteArray(199, '1') + ']', QString(), QString());
    row(ColumnId::Details, R"({"cut)", QString(), QString());
    row(ColumnId::Details, QByteArray(), QString(), QString());
}

void TestFilterTextFor::saysCells()
{
    QFETCH(ColumnId, column);
    QFETCH(QByteArray, sent);
    const core::EventStore store = composeStore({{sent, sent, sent, sent, sent}});
    QTEST(core::filterTextFor(store, 0, column, false), "text");
    QTEST(core::filterTextFor(store, 0, column, true), "out");
}

void TestFilterTextFor::showsTheEventOrHidesIt()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 30; ++round) {
        auto events = core_test::randomEvents(random, 20);
        events += {R"(\u0000 \"\\\")", R"(  \t\ud800\u202e\"")", "unscored", "2026-11-21T00:00:00Z",
                   R"("\ufeff ")"};
        events += {"-", "-", ",", "0001-01-01T00:00:00Z", R"(["\\\"",{"=":" "}])"};
        events += {"name:x", "\xff\xc3", " ", "9999-12-31T23:59:59.999999999Z", "\"\xef\xbb\xbf\xff\""};
        const core::EventStore store = composeStore(events);
        for (quint32 event = 0; event < store.size(); ++event) {
            for (const core::EventColumn &column : core::eventColumns()) {
                const QString only = core::filterTextFor(store, event, column.id, false);
                const QString out = core::filterTextFor(store, event, column.id, true);
                QCOMPARE(only.isEmpty(), out.isEmpty());
                QVERIFY2(only.isEmpty() || passes(store, event, only), qPrintable(only));
                QVERIFY2(out.isEmpty() || !passes(store, event, out), qPrintable(out));
            }
        }
    }
}

void TestFilterTextFor::saysOneDetail_data()
{
    QTest::addColumn<QByteArray>("details");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &key, const QString &pointer,
                        const QByteArray &value, const QString &text) {
        QTest::newRow(name) << "{" + key + ": " + value + "}" << pointer << value << text;
    };
    row("word", R"("ip")", u"/ip"_s, R"("203.0.113.7")", u"details./ip=203.0.113.7"_s);
    row("blank", R"("a b")", u"/a b"_s, R"("c d")", uR"(details."/a b"="c d")"_s);
    row("empty text", R"("a")", u"/a"_s, R"("")", uR"(details./a="")"_s);
    row("empty key", R"("")", u"/"_s, "1", u"details./=1"_s);
    row("quote", R"("a\"b")", u"/a\"b"_s, R"("\"")", uR"(details."/a\"b"="\"")"_s);
    row("backslash", R"("a\\")", u"/a\\"_s, R"("\\n")", uR"(details."/a\\"="\\n")"_s);
    row("signs of pointers", R"("a/b~c")", u"/a~1b~0c"_s, "true", uR"(details."/a~1b~0c"=true)"_s);
    row("signs of terms", R"("a=b:c")", u"/a=b:c"_s, R"("-x,y=z")", uR"(details."/a=b:c"="-x,y=z")"_s);
    row("number as sent", R"("n")", u"/n"_s, "-1.50E+3", u"details./n=-1.50E+3"_s);
    row("false", R"("f")", u"/f"_s, "false", u"details./f=false"_s);
    row("null", R"("f")", u"/f"_s, "null", u"details./f=null"_s);
    row("escapes", R"("\u00e9")", u"/é"_s, R"("\u00e9\n")", u"details.\"/é\"=\"é\n\""_s);
    row("long", R"("a")", u"/a"_s, '"' + QByteArray(2000, 'x') + '"', QString());
    QTest::newRow("whole") << "7"_ba << QString() << "7"_ba << u"details.=7"_s;
    QTest::newRow("item") << "[1,[2]]"_ba << u"/1/0"_s << "2"_ba << u"details./1/0=2"_s;
    QTest::newRow("behind broken text") << R"({"a" 1, "b": 2})"_ba << u"/b"_s << "2"_ba << QString();
}

void TestFilterTextFor::saysOneDetail()
{
    QFETCH(const QByteArray, details);
    QFETCH(const QString, pointer);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, text);
    QCOMPARE(core::filterTextForDetail(details, pointer, value, false), text);
    const QString out = core::filterTextForDetail(details, pointer, value, true);
    QCOMPARE(out, text.isEmpty() ? QString() : u'-' + text);
    if (text.isEmpty())
        return;
    const core::EventStore store = composeStore({{{}, {}, {}, {}, details}, {{}, {}, {}, {}, "{}"}});
    QVERIFY(passes(store, 0, text) && !passes(store, 1, text));
    QVERIFY(!passes(store, 0, out) && passes(store, 1, out));
}

QTEST_GUILESS_MAIN(TestFilterTextFor)
#include "tst_filter_text_for.moc"
