// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <csignal>

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP, SIGPIPE};

using Handler = void (*)(int);

void doNothing(int /*signal*/) {}

Handler handlerOf(int signal)
{
    struct sigaction current = {};
    return ::sigaction(signal, nullptr, &current) == 0 ? current.sa_handler : SIG_ERR;
}

} // namespace

class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysRequested();
    void aSignalIsARequest_data();
    void aSignalIsARequest();
    void leavesAnIgnoredHangUpIgnored();
    void givesBackWhatWasThere_data();
    void givesBackWhatWasThere();

private:
    std::array<struct sigaction, kSignals.size()> m_before = {};
};

void InterruptTest::init()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        QCOMPARE(::sigaction(kSignals[i], nullptr, &m_before[i]), 0);
}

void InterruptTest::cleanup()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        QCOMPARE(::sigaction(kSignals[i], &m_before[i], nullptr), 0);
}

void InterruptTest::staysRequested()
{
    cli::Interrupt interrupt;
    QSignalSpy requested(&interrupt, &cli::Interrupt::requested);
    QVERIFY(!interrupt.isRequested());
    interrupt.request();
    QVERIFY(interrupt.isRequested());
    QTRY_COMPARE(requested.size(), 1);
    QVERIFY(interrupt.isRequested());
}

void InterruptTest::aSignalIsARequest_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void InterruptTest::aSignalIsARequest()
{
    QFETCH(int, signal);
    std::signal(SIGHUP, SIG_DFL); // it may have been started with nohup
    cli::Interrupt interrupt;
    interrupt.watchSignals();
    QCOMPARE(std::raise(signal), 0);
    QVERIFY(interrupt.isRequested());
    QVERIFY(handlerOf(signal) == SIG_DFL); // the next one ends the process
}

void InterruptTest::leavesAnIgnoredHangUpIgnored()
{
    std::signal(SIGHUP, SIG_IGN);
    cli::Interrupt interrupt;
    interrupt.watchSignals();
    QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
    QVERIFY(handlerOf(SIGPIPE) == SIG_IGN);
}

void InterruptTest::givesBackWhatWasThere_data()
{
    QTest::addColumn<Handler>("handler");
    QTest::newRow("usual effect") << Handler(SIG_DFL);
    QTest::newRow("ignored") << Handler(SIG_IGN);
    QTest::newRow("another handler") << Handler(doNothing);
}

void InterruptTest::givesBackWhatWasThere()
{
    QFETCH(Handler, handler);
    for (const int signal : kSignals)
        std::signal(signal, handler);
    {
        cli::Interrupt interrupt;
        interrupt.watchSignals();
        QVERIFY(handlerOf(SIGINT) != handler);
    }
    for (const int signal : kSignals)
        QVERIFY(handlerOf(signal) == handler);
}

QTEST_GUILESS_MAIN(InterruptTest)
#include "tst_interrupt.moc"
