// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/shared_large.h"

#include <QTest>
#include <QThread>

namespace {

struct Tracked
{
    explicit Tracked(QThread *&freedIn)
        : freed(freedIn)
    {}
    ~Tracked() { freed = QThread::currentThread(); }
    QThread *&freed;
};

} // namespace

class TestSharedLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freesLargeThingsInThePool_data();
    void freesLargeThingsInThePool();
};

void TestSharedLarge::freesLargeThingsInThePool_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<bool>("inPool");
    QTest::newRow("nothing") << qsizetype(0) << false;
    QTest::newRow("small") << qsizetype(1000) << false;
    QTest::newRow("large") << qsizetype(300'000'000) << true;
}

void TestSharedLarge::freesLargeThingsInThePool()
{
    QFETCH(qsizetype, bytes);
    QFETCH(bool, inPool);
    QThread *freed = nullptr;
    std::shared_ptr<const Tracked> first = core::shareLarge(std::make_unique<Tracked>(freed), bytes);
    std::shared_ptr<const Tracked> second = first;
    first.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QVERIFY(!freed);
    second.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QVERIFY(freed);
    QCOMPARE(freed != QThread::currentThread(), inPool);
}

QTEST_GUILESS_MAIN(TestSharedLarge)
#include "tst_shared_large.moc"
