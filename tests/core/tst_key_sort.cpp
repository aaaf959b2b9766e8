// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/key_sort.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using core::KeyedEvent;
using namespace Qt::StringLiterals;

namespace {

// Texts with long common beginnings, many alike, and null bytes.
std::vector<QByteArray> randomTexts(QRandomGenerator &random, std::size_t count)
{
    static const QList<QByteArray> kPieces = {"a"_ba,
                                              "b"_ba,
                                              "\xff"_ba,
                                              QByteArray(1, '\0'),
                                              "ab"_ba,
                                              "0123456789abc"_ba,
                                              QByteArray(300, 'x'),
                                              QByteArray(2, '\0')};
    std::vector<QByteArray> texts(count);
    for (QByteArray &text : texts) {
        for (int n = random.bounded(6); n > 0; --n)
            text += kPieces.at(random.bounded(kPieces.size()));
    }
    return texts;
}

std::vector<quint32> numbersTo(std::size_t count)
{
    std::vector<quint32> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0u);
    return numbers;
}

} // namespace

class TestKeySort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsKeys();
    void sortsRanks();
    void sortsBytes_data();
    void sortsBytes();
    void stopsAtAnyQuestion();
};

void TestKeySort::sortsKeys()
{
    QRandomGenerator random(1);
    for (const quint32 size : {0u, 1u, 2u, 1024u, 1025u, 5000u}) {
        for (const int bits : {0, 3, 20, 64}) {
            std::vector<KeyedEvent> items;
            for (quint32 i = 0; i < size; ++i)
                items.push_back({bits == 0 ? 7 : random.generate64() >> (64 - bits), i});
            auto sorted = items;
            std::ranges::stable_sort(sorted, {}, &KeyedEvent::key);
            QVERIFY(core::sortByKey(items, {}));
            QVERIFY(std::ranges::equal(items, sorted, {}, &KeyedEvent::event, &KeyedEvent::event));
        }
    }
}

void TestKeySort::sortsRanks()
{
    QRandomGenerator random(2);
    std::vector<quint32> ranks(3000);
    for (quint32 &rank : ranks)
        rank = random.bounded(7u);
    const auto rankOf = [&ranks](quint32 event) { return ranks[event]; };
    auto events = numbersTo(ranks.size());
    auto sorted = events;
    std::ranges::stable_sort(sorted, {}, rankOf);
    QVERIFY(core::sortByRank(events, 7, rankOf, {}));
    QCOMPARE(events, sorted);
    std::vector<quint32> none;
    QVERIFY(core::sortByRank(none, 1, rankOf, {}));
}

void TestKeySort::sortsBytes_data()
{
    QTest::addColumn<std::size_t>("count");
    for (const std::size_t count : {0, 1, 2, 20, 200, 3000})
        QTest::addRow("%zu", count) << count;
}

void TestKeySort::sortsBytes()
{
    QFETCH(std::size_t, count);
    QRandomGenerator random(3);
    for (int round = 0; round < 20; ++round) {
        const auto texts = randomTexts(random, count);
        const auto bytesOf = [&texts](quint32 event) { return QByteArrayView(texts[event]); };
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            auto events = numbersTo(count);
            auto sorted = events;
            std::ranges::stable_sort(sorted, [&](quint32 a, quint32 b) {
                const int compared = texts[a].compare(texts[b]);
                return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
            });
            QVERIFY(core::sortByBytes(events, order, bytesOf, {}));
            QCOMPARE(events, sorted);
        }
    }
}

void TestKeySort::stopsAtAnyQuestion()
{
    QRandomGenerator random(4);
    const auto texts = randomTexts(random, 3000);
    const auto bytesOf = [&texts](quint32 event) { return QByteArrayView(texts[event]); };
    int questions = 0;
    auto events = numbersTo(texts.size());
    QVERIFY(core::sortByBytes(events, Qt::AscendingOrder, bytesOf, [&] { return ++questions < 0; }));
    QVERIFY(questions > 2);
    for (int last = 1; last <= questions; ++last) {
        int asked = 0;
        events = numbersTo(texts.size());
        QVERIFY(!core::sortByBytes(events, Qt::AscendingOrder, bytesOf, [&] { return ++asked >= last; }));
        QCOMPARE(asked, last);
    }
}

QTEST_APPLESS_MAIN(TestKeySort)
#include "tst_key_sort.moc"
