// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/number_check.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <cstring>

using core::NumberCheck;
using core::NumberFate;
using namespace Qt::StringLiterals;

class TestNumberCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsRead_data();
    void tellsWhatIsRead();
    void keepsWhatADoubleWrites();
    void saysTheDoubleThatIsRead();
};

void TestNumberCheck::tellsWhatIsRead_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<NumberFate>("fate");
    QTest::addColumn<QString>("read");
    const auto row = [](const QByteArray &number, NumberFate fate = NumberFate::Kept,
                        const QString &read = {}) {
        QTest::newRow(number.left(60).constData()) << number << fate << read;
    };
    for (const char *kept :
         {"0", "0.0", "0e9", "1", "-1", "1.50", "15e-1", "1E5", "0.1", "11046.250", "9007199254740992",
          "9007199254740991", "1e308", "5e-324", "123456789012345680", "1e23", "100e-2", "-0.001", "1e+2"})
        row(kept);
    row("-0", NumberFate::NoSign);
    row("-0.0e7", NumberFate::NoSign);
    row("9007199254740993", NumberFate::Rounded, u"9007199254740992"_s);
    row("-9007199254740993", NumberFate::Rounded, u"-9007199254740992"_s);
    row("0.1000000000000000055", NumberFate::Rounded, u"0.1"_s);
    row("1152921504606846976", NumberFate::Rounded, u"1152921504606847000"_s);
    row("18446744073709551616", NumberFate::Rounded, u"18446744073709552000"_s); // the double is exact
    row("123456789012345678901234567890", NumberFate::Rounded, u"1.2345678901234568e+29"_s);
    row("0.00001000000000000000001", NumberFate::Rounded, u"0.00001"_s);
    row("0.0000001000000000000000001", NumberFate::Rounded, u"1e-7"_s);
    row("123.4567890123456789", NumberFate::Rounded, u"123.45678901234568"_s);
    row("1e999", NumberFate::Infinite);
    row("-1e99999999999999999999999", NumberFate::Infinite);
    row("1e-999", NumberFate::Zero);
    row("1e-99999999999999999999999", NumberFate::Zero);
    row(QByteArray(400, '9'), NumberFate::Infinite);
    row("0." + QByteArray(400, '0') + "1", NumberFate::Zero);
    row("0." + QByteArray(400, '3'), NumberFate::Rounded, u"0.3333333333333333"_s);
    row(QByteArray(core::kMaxCheckedNumber + 1, '1'), NumberFate::TooLong);
}

void TestNumberCheck::tellsWhatIsRead()
{
    QFETCH(const QByteArray, number);
    const NumberCheck check = core::checkNumber(number);
    QTEST(check.fate, "fate");
    QTEST(check.read, "read");
}

void TestNumberCheck::keepsWhatADoubleWrites()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 20'000; ++i) {
        const quint64 bits = random.generate64();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value) || value == 0)
            continue;
        QCOMPARE(core::checkNumber(QByteArray::number(value, 'g', QLocale::FloatingPointShortest)).fate,
                 NumberFate::Kept);
    }
}

void TestNumberCheck::saysTheDoubleThatIsRead()
{
    QRandomGenerator random(2);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray number = QByteArray::number(random.generate64());
        number.insert(random.bounded(1, int(number.size())), '.');
        number += 'e' + QByteArray::number(random.bounded(-30, 30));
        const NumberCheck check = core::checkNumber(number);
        if (number.startsWith('0') || check.fate == NumberFate::Kept)
            continue;
        QCOMPARE(check.fate, NumberFate::Rounded);
        QCOMPARE(check.read.toDouble(), number.toDouble());
        QCOMPARE(core::checkNumber(check.read.toLatin1()).fate, NumberFate::Kept);
    }
}

QTEST_GUILESS_MAIN(TestNumberCheck)
#include "tst_number_check.moc"
