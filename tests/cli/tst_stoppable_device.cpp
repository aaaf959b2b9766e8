// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/stoppable_device.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class StoppableDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnUntilInterrupted();
    void tellsWhatTheTargetTells();
};

void StoppableDeviceTest::passesOnUntilInterrupted()
{
    QBuffer target;
    QVERIFY(target.open(QIODevice::WriteOnly));
    cli::Interrupt interrupt;
    cli::StoppableDevice device(target, interrupt);
    QCOMPARE(device.write("before"), 6);
    interrupt.request();
    QCOMPARE(device.write("after"), -1);
    QVERIFY(!device.errorString().isEmpty());
    QCOMPARE(target.data(), "before");
}

void StoppableDeviceTest::tellsWhatTheTargetTells()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const cli::Interrupt interrupt;
    cli::StoppableDevice device(full, interrupt);
    QCOMPARE(device.write("x"), -1);
    QCOMPARE(device.errorString(), full.errorString());
}

QTEST_GUILESS_MAIN(StoppableDeviceTest)
#include "tst_stoppable_device.moc"
