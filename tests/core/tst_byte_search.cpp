// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/byte_search.h"

#include <QRandomGenerator>
#include <QTest>

using core::ByteSearch;
using namespace Qt::StringLiterals;

namespace {

qsizetype placeOf(const QByteArray &bytes, const QByteArray &sought, Qt::CaseSensitivity cs)
{
    const char *found = ByteSearch(sought, cs).find(bytes);
    return found ? found - bytes.constData() : -1;
}

qsizetype placeOfNaively(QByteArray bytes, QByteArray sought, Qt::CaseSensitivity cs)
{
    if (cs == Qt::CaseSensitive)
        return bytes.indexOf(sought);
    return bytes.toLower().indexOf(sought.toLower());
}

} // namespace

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtEveryPlace();
    void tellsLettersFromTheirNeighbours();
    void agreesWithNaiveSearch_data();
    void agreesWithNaiveSearch();
};

// Whatever the block that the place is in, and whatever the length.
void TestByteSearch::findsAtEveryPlace()
{
    for (qsizetype size = 0; size < 100; ++size) {
        for (const QByteArray &sought : {"x"_ba, "xy"_ba, "x-y"_ba, QByteArray(19, 'x')}) {
            QCOMPARE(placeOf(QByteArray(size, '.'), sought, Qt::CaseSensitive), -1);
            for (qsizetype place = 0; place + sought.size() <= size; ++place) {
                QByteArray bytes(size, '.');
                bytes.replace(place, sought.size(), sought);
                QCOMPARE(placeOf(bytes, sought, Qt::CaseSensitive), place);
                QCOMPARE(placeOf(bytes.toUpper(), sought, Qt::CaseSensitive), -1);
                QCOMPARE(placeOf(bytes.toUpper(), sought, Qt::CaseInsensitive), place);
            }
        }
    }
}

// '@' and '`', '[' and '{' differ by the bit that tells upper from lower case, too.
void TestByteSearch::tellsLettersFromTheirNeighbours()
{
    const QByteArray padding(20, '.');
    QCOMPARE(placeOf(padding + '@', "`", Qt::CaseInsensitive), -1);
    QCOMPARE(placeOf(padding + '[', "{", Qt::CaseInsensitive), -1);
    QCOMPARE(placeOf(padding + '{', "[", Qt::CaseInsensitive), -1);
    QCOMPARE(placeOf(padding + '\0', " ", Qt::CaseInsensitive), -1);
    QCOMPARE(placeOf(padding + "\xc1", "\xe1", Qt::CaseInsensitive), -1);
    QCOMPARE(placeOf(padding + '\0', QByteArray(1, '\0'), Qt::CaseInsensitive), 20);
}

void TestByteSearch::agreesWithNaiveSearch_data()
{
    QTest::addColumn<Qt::CaseSensitivity>("cs");
    QTest::newRow("any case") << Qt::CaseInsensitive;
    QTest::newRow("same case") << Qt::CaseSensitive;
}

void TestByteSearch::agreesWithNaiveSearch()
{
    QFETCH(Qt::CaseSensitivity, cs);
    QRandomGenerator random(3);
    const auto made = [&random](qsizetype size, const QByteArray &letters) {
        QByteArray bytes(size, '\0');
        for (char &c : bytes)
            c = letters.at(random.bounded(letters.size()));
        return bytes;
    };
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = made(random.bounded(round % 5 == 0 ? 500 : 120), round % 7 == 0 ? "aA" : "aAbB");
        if (random.bounded(3) == 0 && !bytes.isEmpty())
            bytes[random.bounded(bytes.size())] = "\\\xc3"[random.bounded(2)];
        const QByteArray sought =
            made(random.bounded(round % 2 == 0 ? 9 : 40), round % 3 == 0 ? "a" : "aAbB");
        const ByteSearch search(sought, cs);
        const char *found = search.find(bytes);
        QCOMPARE(found ? found - bytes.constData() : -1, placeOfNaively(bytes, sought, cs));
    }
}

QTEST_APPLESS_MAIN(TestByteSearch)
#include "tst_byte_search.moc"
