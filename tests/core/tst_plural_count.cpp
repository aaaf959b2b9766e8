// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/plural_count.h"

#include <QTest>

class PluralCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheCount();
    void staysPositive();
};

void PluralCountTest::isTheCount()
{
    for (const int count : {0, 1, 2, 1'000'000, std::numeric_limits<int>::max()}) {
        QCOMPARE(core::pluralCount(count), count);
        QCOMPARE(core::pluralCount(static_cast<quint32>(count)), count);
        QCOMPARE(core::pluralCount(qint64(count)), count);
    }
}

void PluralCountTest::staysPositive()
{
    constexpr int kMost = std::numeric_limits<int>::max();
    QCOMPARE(core::pluralCount(quint32(3'000'000'000)), kMost);
    QCOMPARE(core::pluralCount(qint64(4'294'967'297)), kMost); // its lower half says 1
    QCOMPARE(core::pluralCount(std::numeric_limits<quint64>::max()), kMost);
}

QTEST_GUILESS_MAIN(PluralCountTest)
#include "tst_plural_count.moc"
