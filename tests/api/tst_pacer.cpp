// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/pacer.h"
#include "app/api/retry_policy.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace std::chrono_literals;
using api::Pacer;

namespace {

constexpr Pacer::Time kStart{1h};

core::Quota quota(std::optional<qint64> remaining, std::optional<std::chrono::seconds> resetsIn)
{
    return {.remaining = remaining, .limit = {}, .resetsIn = resetsIn, .window = {}};
}

Pacer::Wait waitAt(const Pacer &pacer, Pacer::Time now)
{
    return std::max(pacer.paceWaitAt(now), pacer.quotaWaitAt(now));
}

// Sends `count` requests, each as soon as it may, answered at once. The time of each.
std::vector<Pacer::Time> sendAll(Pacer &pacer, int count)
{
    std::vector<Pacer::Time> sent;
    Pacer::Time now = kStart;
    for (int i = 0; i < count; ++i) {
        now += waitAt(pacer, now);
        pacer.noteSent(now);
        pacer.noteEnded({}, now);
        sent.push_back(now);
    }
    return sent;
}

} // namespace

class PacerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsTheFirstOnesThrough();
    void startsFourASecondAtMost();
    void startsFourASecondWhateverThePauses();
    void waitsForTheQuota();
    void countsDownBetweenAnswers();
    void countsWhatIsUnderWay();
    void sendsOnceTheQuotaIsRenewed();
    void waitsForNoAbsurdTime();
    void ignoresAQuotaWithoutItsTime();
};

void PacerTest::letsTheFirstOnesThrough()
{
    Pacer pacer;
    const auto sent = sendAll(pacer, 4);
    QCOMPARE(sent.back(), kStart);
    QCOMPARE(waitAt(pacer, kStart), 1000ms);
}

void PacerTest::startsFourASecondAtMost()
{
    Pacer pacer;
    const auto sent = sendAll(pacer, 1200);
    QCOMPARE(sent.back() - sent.front(), std::chrono::nanoseconds(299s));
}

void PacerTest::startsFourASecondWhateverThePauses()
{
    Pacer pacer;
    QRandomGenerator random(7);
    std::deque<Pacer::Time> lastSecond;
    Pacer::Time now = kStart;
    for (int i = 0; i < 2000; ++i) {
        now += std::chrono::milliseconds(random.bounded(500));
        now += waitAt(pacer, now);
        pacer.noteSent(now);
        pacer.noteEnded({}, now);
        lastSecond.push_back(now);
        while (now - lastSecond.front() >= 1s)
            lastSecond.pop_front();
        QVERIFY(lastSecond.size() <= 4);
    }
}

void PacerTest::waitsForTheQuota()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    QCOMPARE(pacer.quotaWaitAt(kStart), 0ms);
    pacer.noteEnded(quota(0, 30s), kStart);
    QCOMPARE(pacer.quotaWaitAt(kStart), 30'000ms);
    QCOMPARE(waitAt(pacer, kStart + 10s), 20'000ms);
    QCOMPARE(waitAt(pacer, kStart + 30s), 0ms);
}

void PacerTest::countsDownBetweenAnswers()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    pacer.noteEnded(quota(2, 60s), kStart);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(pacer.quotaWaitAt(kStart + 1s), 0ms);
        pacer.noteSent(kStart + 1s);
        pacer.noteEnded({}, kStart + 1s); // an answer that says nothing of it
    }
    QCOMPARE(pacer.quotaWaitAt(kStart + 1s), 59'000ms);
}

void PacerTest::countsWhatIsUnderWay()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    pacer.noteSent(kStart);
    pacer.noteSent(kStart);
    pacer.noteEnded(quota(2, 60s), kStart);
    QCOMPARE(pacer.quotaWaitAt(kStart), 60'000ms);
}

void PacerTest::sendsOnceTheQuotaIsRenewed()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    pacer.noteEnded(quota(0, 5s), kStart);
    pacer.noteSent(kStart + 6s);
    QCOMPARE(pacer.quotaWaitAt(kStart + 6s), 0ms);
}

void PacerTest::waitsForNoAbsurdTime()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    pacer.noteEnded(quota(0, std::chrono::seconds(std::numeric_limits<qint64>::max() / 2)), kStart);
    QCOMPARE(pacer.quotaWaitAt(kStart), api::kLongestRetryAfter);
}

void PacerTest::ignoresAQuotaWithoutItsTime()
{
    Pacer pacer;
    pacer.noteSent(kStart);
    pacer.noteEnded(quota(0, {}), kStart);
    QCOMPARE(pacer.quotaWaitAt(kStart), 0ms);
}

QTEST_GUILESS_MAIN(PacerTest)
#include "tst_pacer.moc"
