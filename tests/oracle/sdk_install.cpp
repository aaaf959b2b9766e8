// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/oracle/sdk_install.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldestNode = 18;

struct Ended
{
    bool inTime = false;
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Ended run(const QString &program, const QStringList &arguments, const QString &folder, int milliseconds)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool inTime = process.waitForFinished(milliseconds);
    if (!inTime) {
        process.kill();
        process.waitForFinished();
    }
    return {.inTime = inTime,
            .code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = process.readAllStandardOutput(),
            .err = process.readAllStandardError()};
}

std::unexpected<SdkMissing> missing(const QString &reason)
{
    return std::unexpected(SdkMissing{.reason = reason});
}

QString lockHash(const QDir &sources)
{
    QFile lock(sources.filePath(u"package-lock.json"_s));
    if (!lock.open(QIODevice::ReadOnly))
        return {};
    const QByteArray hash = QCryptographicHash::hash(lock.readAll(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(16));
}

std::expected<QString, SdkMissing> findNode()
{
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty())
        return missing(u"Node.js is not installed"_s);
    const QByteArray version = run(node, {u"--version"_s}, QDir::tempPath(), 20'000).out.trimmed(); // v20.1.0
    if (version.mid(1).split('.').constFirst().toInt() < kOldestNode)
        return missing(u"Node.js %1 or newer is needed, and this is \"%2\""_s.arg(
            QString::number(kOldestNode), QString::fromUtf8(version)));
    return node;
}

// npm ci in `folder`, which holds the package files.
std::expected<void, SdkMissing> installPackages(const QString &folder, const QString &cache)
{
    const QString npm = QStandardPaths::findExecutable(u"npm"_s);
    if (npm.isEmpty())
        return missing(u"npm is not installed"_s);
    const QStringList arguments = {u"ci"_s,
                                   u"--ignore-scripts"_s,
                                   u"--no-audit"_s,
                                   u"--no-fund"_s,
                                   u"--no-update-notifier"_s,
                                   u"--loglevel=error"_s,
                                   u"--prefer-offline"_s,
                                   u"--fetch-retries=1"_s,
                                   u"--fetch-retry-mintimeout=1000"_s,
                                   u"--fetch-timeout=60000"_s,
                                   u"--cache"_s,
                                   cache};
    const Ended npmCi = run(npm, arguments, folder, 180'000);
    if (!npmCi.inTime)
        return missing(u"npm ci did not end in time"_s);
    if (npmCi.code == 0)
        return {};
    return std::unexpected(
        SdkMissing{.reason = u"npm ci failed: "_s + QString::fromUtf8(npmCi.err),
                   .isWrong = npmCi.err.contains("EINTEGRITY") || npmCi.err.contains("EUSAGE")});
}

} // namespace

std::expected<Sdk, SdkMissing> installSdk()
{
    const auto node = findNode();
    if (!node)
        return std::unexpected(node.error());
    const QDir sources(QStringLiteral(RISKSCOPE_ORACLE_SOURCES));
    const QDir build(QStringLiteral(RISKSCOPE_ORACLE_BUILD));
    const QString folder = build.filePath(u"sdk-"_s + lockHash(sources));
    if (QFile::exists(folder))
        return Sdk{*node, folder};

    QTemporaryDir whole(build.filePath(u"unfinished-XXXXXX"_s));
    for (const QString &name : {u"package.json"_s, u"package-lock.json"_s}) {
        if (!QFile::copy(sources.filePath(name), whole.filePath(name)))
            return std::unexpected(SdkMissing{.reason = u"%1 can't be copied"_s.arg(name), .isWrong = true});
    }
    if (const auto installed = installPackages(whole.path(), build.filePath(u"npm-cache"_s)); !installed)
        return std::unexpected(installed.error());
    // Another run may have been faster.
    whole.setAutoRemove(!QDir().rename(whole.path(), folder));
    return Sdk{*node, folder};
}
