// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/start_up.h"

#include "tests/ui/window_fixture.h"

#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestStartUp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsBeforeAWindowOpens_data();
    void endsBeforeAWindowOpens();
    void saysWhatIsWrongWithTheSettings_data();
    void saysWhatIsWrongWithTheSettings();
};

void TestStartUp::endsBeforeAWindowOpens_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no CA file") << QStringList{u"--ca-file"_s, u"missing.pem"_s} << 8
                                << QByteArray("missing.pem");
    QTest::newRow("no authority") << QStringList{u"--ca-file"_s, u"self_signed.pem"_s} << 8
                                  << QByteArray("self_signed.pem");
    QTest::newRow("no place for the log")
        << QStringList{u"--log-network"_s, u"missing/log.ndjson"_s} << 8 << QByteArray("missing/log.ndjson");
    QTest::newRow("folder for a log")
        << QStringList{u"--log-network"_s, u"."_s} << 8 << QByteArray("The file .");
    QTest::newRow("unknown profile") << QStringList{u"--profile"_s, u"nobody's"_s} << 2
                                     << QByteArray("nobody's");
    QTest::newRow("unknown option") << QStringList{u"--token"_s} << 2 << QByteArray("token");
}

void TestStartUp::endsBeforeAWindowOpens()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, said);
    QProcess program;
    program.setWorkingDirectory(QStringLiteral(RISKSCOPE_TEST_DATA "/tls"));
    program.start(QStringLiteral(RISKSCOPE_WINDOW), arguments);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), code);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.count('\n') == 1 && errors.contains(said), errors.constData());
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
}

void TestStartUp::saysWhatIsWrongWithTheSettings_data()
{
    using Errors = std::optional<core::Error>;
    QTest::addColumn<Errors>("settings");
    QTest::addColumn<Errors>("caFile");
    QTest::addColumn<QStringList>("said");
    const core::Error first{.kind = core::ErrorKind::FileFailed, .detail = u"<b>first</b>"_s};
    const core::Error second{.kind = core::ErrorKind::FileFailed, .detail = u"<b>second</b>"_s};
    const QString onlySystem = u"<b>second</b>\nOnly the system's certificate authorities are trusted now. "
                               u"Choose another file in the "
                               "settings, or remove it there."_s;
    QTest::newRow("nothing") << Errors() << Errors() << QStringList();
    QTest::newRow("settings") << Errors(first) << Errors() << QStringList{u"<b>first</b>"_s};
    QTest::newRow("CA file") << Errors() << Errors(second) << QStringList{onlySystem};
    QTest::newRow("both") << Errors(first) << Errors(second) << QStringList{u"<b>first</b>"_s, onlySystem};
}

void TestStartUp::saysWhatIsWrongWithTheSettings()
{
    QFETCH(const std::optional<core::Error>, settings);
    QFETCH(const std::optional<core::Error>, caFile);
    QFETCH(const QStringList, said);
    test_support::WindowFixture fixture;
    ui::showProblems(fixture.window(), settings,
                     caFile ? core::Result<void>(std::unexpected(*caFile)) : core::Result<void>());
    QStringList texts;
    for (const QMessageBox *box : fixture.window().findChildren<QMessageBox *>()) {
        QVERIFY(box->isVisible());
        QCOMPARE(box->textFormat(), Qt::PlainText);
        texts += box->informativeText();
    }
    QCOMPARE(texts, said);
}

QTEST_MAIN(TestStartUp)
#include "tst_start_up.moc"
