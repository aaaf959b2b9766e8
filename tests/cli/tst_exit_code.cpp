// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/exit_code.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using cli::ExitCode;
using core::ErrorKind;

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsForTheKind_data();
    void standsForTheKind();
    void listsEveryCodeWithItsMeaning();
};

void ExitCodeTest::standsForTheKind_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("InvalidInput") << ErrorKind::InvalidInput << 2;
    QTest::newRow("NoCredential") << ErrorKind::NoCredential << 3;
    QTest::newRow("NoKeychain") << ErrorKind::NoKeychain << 3;
    QTest::newRow("KeychainFailed") << ErrorKind::KeychainFailed << 3;
    QTest::newRow("TokenRejected") << ErrorKind::TokenRejected << 3;
    QTest::newRow("PermissionMissing") << ErrorKind::PermissionMissing << 3;
    QTest::newRow("FeatureUnavailable") << ErrorKind::FeatureUnavailable << 3;
    QTest::newRow("RequestRefused") << ErrorKind::RequestRefused << 3;
    QTest::newRow("UserNotFound") << ErrorKind::UserNotFound << 4;
    QTest::newRow("UserNotScored") << ErrorKind::UserNotScored << 4;
    QTest::newRow("PersonNotFound") << ErrorKind::PersonNotFound << 4;
    QTest::newRow("PersonNotListed") << ErrorKind::PersonNotListed << 4;
    QTest::newRow("RateLimited") << ErrorKind::RateLimited << 5;
    QTest::newRow("Offline") << ErrorKind::Offline << 6;
    QTest::newRow("TlsFailed") << ErrorKind::TlsFailed << 6;
    QTest::newRow("TimedOut") << ErrorKind::TimedOut << 6;
    QTest::newRow("Redirected") << ErrorKind::Redirected << 6;
    QTest::newRow("ServiceUnavailable") << ErrorKind::ServiceUnavailable << 6;
    QTest::newRow("NotUnderstood") << ErrorKind::NotUnderstood << 7;
    QTest::newRow("TooLarge") << ErrorKind::TooLarge << 7;
    QTest::newRow("FileFailed") << ErrorKind::FileFailed << 8;
    QTest::newRow("Cancelled") << ErrorKind::Cancelled << 130;
}

void ExitCodeTest::standsForTheKind()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, code);
    QCOMPARE(static_cast<int>(cli::exitCodeFor(kind)), code);
    QVERIFY(std::ranges::find(cli::kExitCodes, cli::exitCodeFor(kind)) != cli::kExitCodes.end());
}

void ExitCodeTest::listsEveryCodeWithItsMeaning()
{
    QSet<QString> meanings;
    for (const ExitCode code : cli::kExitCodes)
        meanings.insert(cli::meaningOf(code));
    QCOMPARE(meanings.size(), qsizetype(cli::kExitCodes.size()));
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exit_code.moc"
