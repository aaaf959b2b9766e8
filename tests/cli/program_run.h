// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/run.h"

#include <QBuffer>
#include <QMap>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>
#include <QTimer>

namespace test_support {

inline const QString kUser = QStringLiteral("182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e");
inline const QString kAccount = QStringLiteral("023e105f4ecef8ad9ca31a8372d0c353");
inline const QString kSecret = QStringLiteral("cfut_not-a-secret");

// An environment that holds nothing but these variables.
[[nodiscard]] inline QProcessEnvironment environmentOf(const QMap<QString, QString> &variables)
{
    QProcessEnvironment environment;
    for (auto at = variables.cbegin(); at != variables.cend(); ++at)
        environment.insert(at.key(), at.value());
    return environment;
}

[[nodiscard]] inline QProcessEnvironment withToken()
{
    return environmentOf({{QStringLiteral("CLOUDFLARE_API_TOKEN"), kSecret}});
}

// Answers for every profile alike, once the event loop runs.
class StubKeychain : public store::SecretStore
{
public:
    core::Result<core::Secret> secret = core::failure(core::ErrorKind::NoKeychain, {});
    bool isSilent = false;
    QStringList asked; // ids

    std::unique_ptr<store::SecretTask> read(const QString &profileId, store::GotSecret got) override
    {
        asked += profileId;
        auto task = std::make_unique<Task>();
        if (!isSilent)
            QTimer::singleShot(0, &task->life, [this, got = std::move(got)] { got(secret); });
        return task;
    }
    std::unique_ptr<store::SecretTask> write(const QString &, const core::Secret &,
                                             store::SecretDone) override
    {
        qFatal("the terminal writes no secret");
    }
    std::unique_ptr<store::SecretTask> remove(const QString &, store::SecretDone) override
    {
        qFatal("the terminal removes no secret");
    }

private:
    struct Task : store::SecretTask
    {
        QObject life;
    };
};

// The program without a process: what it was given, what it left.
struct ProgramRun
{
    cli::ExitCode run(const QStringList &arguments)
    {
        QBuffer in(&input);
        QBuffer out(&output);
        QBuffer err(&errors);
        in.open(QIODevice::ReadOnly);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        return cli::run(QStringList(QString::fromLatin1(cli::kProgramName)) + arguments, environment,
                        {.in = in,
                         .out = out,
                         .err = err,
                         .errIsTerminal = errIsTerminal,
                         .outIsTerminal = outIsTerminal},
                        network, keychain, interrupt);
    }

    QByteArray input;
    QProcessEnvironment environment = withToken();
    bool errIsTerminal = false;
    bool outIsTerminal = false;
    QByteArray output;
    QByteArray errors;
    QNetworkAccessManager network;
    StubKeychain keychain;
    cli::Interrupt interrupt;
};

} // namespace test_support
