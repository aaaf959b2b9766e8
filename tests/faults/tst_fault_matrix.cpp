// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"
#include "tests/faults/cli_lookup.h"
#include "tests/faults/session_lookup.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using faults::Fault;
using faults::Stage;

namespace {

QList<Fault> allFaults()
{
    return faults::connectionFaults() + faults::bodyFaults() + faults::statusFaults() +
           faults::redirectFaults() + faults::tlsFaults() + faults::cancelledLookups();
}

constexpr qint64 kPatienceMs = 15'000; // beyond the limits that a row sets

bool isAsOftenAs(const Fault &fault, const test_support::HttpServer &server)
{
    const qsizetype sent = server.requests().size();
    const qsizetype attempts = fault.limits.maxRetries + 1;
    const bool isOften = sent >= fault.requests && sent <= fault.requests + fault.resent * attempts;
    if (!isOften)
        qWarning() << sent << "requests instead of" << fault.requests;
    return isOften;
}

// The row's sentence for this stage's ports.
QString sentence(const Fault &fault, Stage &stage)
{
    return QString(fault.what)
        .replace(u"PORT"_s, QString::number(stage.faulty().port()))
        .replace(u"OTHER"_s, QString::number(stage.other.port()));
}

} // namespace

Q_DECLARE_METATYPE(faults::Fault)

// Whatever the network does: what a person is told, what is sent, what stays on screen, what a script sees.
class FaultMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(QSslSocket::supportsSsl()); }
    void window_data();
    void window();
    void terminal_data();
    void terminal();
};

void FaultMatrixTest::window_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &row : allFaults())
        QTest::newRow(row.name.constData()) << row;
}

void FaultMatrixTest::terminal_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Fault &row : allFaults()) {
        if (faults::canBeTyped(row))
            QTest::newRow(row.name.constData()) << row;
    }
}

void FaultMatrixTest::window()
{
    QFETCH(Fault, fault);
    Stage stage;
    faults::SessionLookup lookup(stage, fault);
    lookup.lookUpGoodUser();
    const session::ShownUser good = session::shownUser(lookup.state());
    QVERIFY(good);
    QElapsedTimer elapsed;
    elapsed.start();
    lookup.lookUpFaultily();
    QVERIFY2(elapsed.elapsed() < fault.limits.attemptTimeout.count() + kPatienceMs, "it took too long");

    QVERIFY2(isAsOftenAs(fault, stage.faulty()), "another number of requests");
    QCOMPARE(stage.other.connectionCount(), 0);
    if (!fault.kind) {
        QVERIFY(std::holds_alternative<session::Ready>(lookup.state()));
        return;
    }
    QCOMPARE(session::shownUser(lookup.state()), good);
    if (fault.kind == core::ErrorKind::Cancelled) {
        QVERIFY(std::holds_alternative<session::Ready>(lookup.state()));
        return;
    }
    const auto *failed = std::get_if<session::Failed>(&lookup.state());
    QVERIFY(failed);
    QCOMPARE(core::explain(failed->error).what, sentence(fault, stage));
    QCOMPARE(failed->error.kind, *fault.kind);
    QVERIFY(failed->isRefresh);
    QVERIFY(!core::technicalDetails(failed->error).contains(QLatin1StringView(faults::kSecret)));
}

void FaultMatrixTest::terminal()
{
    QFETCH(Fault, fault);
    Stage stage;
    const faults::CliLookup lookup(stage, fault);
    QCOMPARE(lookup.exitCode, fault.kind ? cli::exitCodeFor(*fault.kind) : cli::ExitCode::Ok);
    QVERIFY2(isAsOftenAs(fault, stage.faulty()), "another number of requests");
    QCOMPARE(stage.other.connectionCount(), 0);
    QVERIFY(!lookup.errors.contains(faults::kSecret));
    if (!fault.kind) {
        QVERIFY(!lookup.output.isEmpty());
        return;
    }
    QCOMPARE(lookup.output, "");
    const QByteArray line = "riskscope-cli: " + sentence(fault, stage).toUtf8();
    QVERIFY2(lookup.errors.startsWith(line), (lookup.errors + " is not\n" + line).constData());
    QCOMPARE(lookup.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_fault_matrix.moc"
