// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/program_run.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace test_support {

constexpr int kPatience = 60'000; // ms

struct Ended
{
    int code = -1; // -1 where a signal ended it or it did not end
    QByteArray out;
    QByteArray err;
};

// Runs of the built program, each its own process, with a home, a working folder and a folder for temporary
// files below one that is gone afterwards.
class PlantedSession
{
public:
    explicit PlantedSession(const QMap<QString, QString> &variables)
        : m_environment(environmentOf(variables))
    {
        m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        m_environment.insert(QStringLiteral("CLOUDFLARE_ACCOUNT_ID"), kAccount);
        // OpenSSL leaves 10 KiB of its threads behind where the process ends first; leaks of ours are found
        // by the tests that run in one process.
        m_environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
        for (const char *name : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME",
                                 "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "WORK"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(folder);
            m_environment.insert(QString::fromLatin1(name), folder);
        }
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString workFolder() const { return m_folder.filePath(QStringLiteral("WORK")); }

    [[nodiscard]] std::unique_ptr<QProcess> prepare(const QString &program,
                                                    const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(program);
        process->setArguments(arguments);
        process->setProcessEnvironment(m_environment);
        process->setWorkingDirectory(workFolder());
        return process;
    }

    // All at once, so that they take no longer than they must.
    [[nodiscard]] QList<Ended> run(const QList<QStringList> &runs) const
    {
        std::vector<std::unique_ptr<QProcess>> processes;
        for (const QStringList &arguments : runs) {
            processes.push_back(prepare(QStringLiteral(RISKSCOPE_CLI), arguments));
            processes.back()->start();
        }
        QList<Ended> ends;
        for (const auto &process : processes) {
            const bool isOver =
                QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, kPatience);
            ends.append(
                {.code = isOver && process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                 .out = process->readAllStandardOutput(),
                 .err = process->readAllStandardError()});
        }
        return ends;
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace test_support
