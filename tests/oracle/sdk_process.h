// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/oracle/sdk_install.h"

#include <QJsonObject>
#include <QProcess>

// The SDK in a process of its own, which answers one question after another: see sdk.mjs.
class SdkProcess
{
public:
    struct Setup
    {
        QString baseUrl;
        QString accountId;
        QByteArray token;
        int maxRetries = 0;
    };

    SdkProcess(const Sdk &sdk, const Setup &setup);
    ~SdkProcess();

    // Runs the event loop until the SDK has an answer to its request for the user. Empty where none comes.
    [[nodiscard]] QJsonObject ask(const QString &userId);

private:
    QProcess m_process;
};
