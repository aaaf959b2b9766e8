// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/retry_header.h"

#include <QTest>
#include <QTimeZone>

using namespace std::chrono_literals;

class RetryHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheWait_data();
    void readsTheWait();
    void readsShouldRetry();
};

void RetryHeaderTest::readsTheWait_data()
{
    QTest::addColumn<QByteArray>("inMs");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<qint64>("ms"); // -1: nothing
    const auto row = [](const char *name, const QByteArray &inMs, const QByteArray &after, qint64 ms) {
        QTest::newRow(name) << inMs << after << ms;
    };
    row("none", "", "", -1);
    row("milliseconds", "250", "", 250);
    row("milliseconds win", "250", "30", 250);
    row("seconds", "", "30", 30000);
    row("fraction", "", " 0.5 ", 500);
    row("junk milliseconds", "soon", "2", 2000);
    row("negative", "-1", "-2", -1);
    row("not a number", "nan", "inf", -1);
    row("absurd", "", "1e300", -1);
    row("date", "", "Sun, 06 Nov 1994 08:50:37 GMT", 60000);
    row("passed date", "", "Sun, 06 Nov 1994 08:00:00 GMT", 0);
    row("other text", "", "in a minute", -1);
}

void RetryHeaderTest::readsTheWait()
{
    QFETCH(QByteArray, inMs);
    QFETCH(QByteArray, after);
    QFETCH(qint64, ms);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc());
    const auto wait = api::parseRetryAfter(inMs, after, now);
    QCOMPARE(wait ? wait->count() : -1, ms);
}

void RetryHeaderTest::readsShouldRetry()
{
    QCOMPARE(api::parseShouldRetry(" True"), std::optional(true));
    QCOMPARE(api::parseShouldRetry("false"), std::optional(false));
    QCOMPARE(api::parseShouldRetry("maybe"), std::nullopt);
    QCOMPARE(api::parseShouldRetry(""), std::nullopt);
}

QTEST_GUILESS_MAIN(RetryHeaderTest)
#include "tst_retry_header.moc"
