// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/details_search.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDetailsSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesInAnyCase_data();
    void comparesInAnyCase();
};

void TestDetailsSearch::comparesInAnyCase_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    const auto row = [](const QByteArray &value, const QString &text, bool matches) {
        QTest::newRow(qPrintable(QString::fromUtf8(value) + u" = "_s + text)) << value << text << matches;
    };
    row(R"("JP")", u"jp"_s, true);
    row(R"("JP")", u"JPN"_s, false);
    row(R"("JP")", u"\"JP\""_s, false);
    row(R"("")", QString(), true);
    row(R"("x")", QString(), false);
    row(R"("caf\u00e9")", u"CAFÉ"_s, true);
    row("\"caf\xc3\xa9\"", u"CAFÉ"_s, true);
    row("\"caf\xc3\xa9\"", u"cafe"_s, false);
    row("\"\xe2\x84\xaa\"", u"k"_s, true);
    row(R"("k")", u"\u212a"_s, true);
    row(R"("\u0041B")", u"ab"_s, true);
    row(R"("a\nb")", u"anb"_s, false);
    row(R"("8732.10")", u"8732.10"_s, true);
    row("8732.10", u"8732.10"_s, true);
    row("8732.10", u"8732.1"_s, false);
    row("1E5", u"1e5"_s, true);
    row("true", u"TRUE"_s, true);
    row("null", u"null"_s, true);
    row("null", QString(), false);
    row(R"({ "a" : [ 1, "x y" ] })", uR"({"A":[1,"X Y"]})"_s, true);
    row(R"({ "a" : [ 1, "x y" ] })", uR"({ "a" : [ 1, "x y" ] })"_s, false);
    row("[]", u"[]"_s, true);
}

void TestDetailsSearch::comparesInAnyCase()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QTEST(core::DetailsSearch(QString(), text).isIn(value), "matches");
}

QTEST_APPLESS_MAIN(TestDetailsSearch)
#include "tst_details_search.moc"
