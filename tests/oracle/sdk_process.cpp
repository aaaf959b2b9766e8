// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/oracle/sdk_process.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

SdkProcess::SdkProcess(const Sdk &sdk, const Setup &setup)
{
    // Nothing else of the environment: neither a proxy nor another credential.
    QProcessEnvironment environment;
    environment.insert(u"CLOUDFLARE_API_TOKEN"_s, QString::fromLatin1(setup.token));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setWorkingDirectory(sdk.folder);
    m_process.start(sdk.node, {QStringLiteral(RISKSCOPE_ORACLE_SOURCES "/sdk.mjs"), setup.baseUrl,
                               setup.accountId, QString::number(setup.maxRetries)});
}

SdkProcess::~SdkProcess()
{
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(5'000))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject SdkProcess::ask(const QString &userId)
{
    m_process.write(userId.toLatin1() + '\n');
    const bool isAnswered = QTest::qWaitFor(
        [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 30'000);
    return isAnswered ? QJsonDocument::fromJson(m_process.readLine()).object() : QJsonObject();
}
