// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT

// One request to the keychain, in a process of its own: the bus belongs to a process for good.
//     keychain_probe read|write|rewrite|remove|abandon PROFILE [PATIENCE]
// The secret to write stands on standard input. Says "ok", with the secret read, or which error it was.

#include "app/core/core_files.h"
#include "app/store/secret_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>
#include <QTimer>

namespace {

using core::ErrorKind;

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n';
    QCoreApplication::quit();
}

QString described(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoKeychain:
        return QStringLiteral("NoKeychain %1").arg(error.detail).trimmed();
    case ErrorKind::KeychainFailed:
        return QStringLiteral("KeychainFailed %1").arg(error.detail);
    case ErrorKind::NoCredential:
        return QStringLiteral("NoCredential");
    default:
        return QStringLiteral("another error: %1").arg(error.detail);
    }
}

void sayRead(const core::Result<core::Secret> &secret)
{
    say(secret ? QStringLiteral("ok %1").arg(QString::fromLatin1(secret->bytes()))
               : described(secret.error()));
}

void sayDone(const core::Result<void> &result)
{
    say(result ? QStringLiteral("ok") : described(result.error()));
}

QByteArray input()
{
    QFile file;
    return file.open(stdin, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Says what comes of a second attempt.
std::unique_ptr<store::SecretTask> rewrite(store::SecretStore &keychain, const QString &profile)
{
    static std::unique_ptr<store::SecretTask> second; // beyond the call that starts it
    return keychain.write(profile, core::Secret("first"), [&keychain, profile](const auto &) {
        second = keychain.write(profile, core::Secret("second"), sayDone);
    });
}

// Tasks destroyed at once, and while they run; who gave up is never called. The jobs go on meanwhile.
std::unique_ptr<store::SecretTask> abandon(store::SecretStore &keychain, const QString &profile)
{
    const auto fail = [](const auto &) { say(QStringLiteral("called though given up")); };
    std::vector<std::unique_ptr<store::SecretTask>> tasks;
    tasks.push_back(keychain.read(profile, fail));
    tasks.push_back(keychain.write(profile, core::Secret("abandoned"), fail));
    tasks.push_back(keychain.remove(profile + QLatin1Char('2'), fail));
    tasks.erase(tasks.begin());
    // Another one, whose caller destroys it from within.
    auto last = std::make_shared<std::unique_ptr<store::SecretTask>>();
    *last = keychain.read(profile, [last](const auto &) {
        last->reset();
        sayDone({});
    });
    QTimer::singleShot(1, QCoreApplication::instance(),
                       [kept = std::move(tasks)]() mutable { kept.clear(); });
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    core::disableCoreFiles();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &what = arguments.at(1);
    const QString &profile = arguments.at(2);
    const auto keychain = arguments.size() > 3
                              ? store::makeKeychain(std::chrono::milliseconds(arguments.at(3).toInt()))
                              : store::makeKeychain();
    std::unique_ptr<store::SecretTask> task;
    if (what == QLatin1StringView("read"))
        task = keychain->read(profile, sayRead);
    else if (what == QLatin1StringView("write"))
        task = keychain->write(profile, core::Secret(input()), sayDone);
    else if (what == QLatin1StringView("rewrite"))
        task = rewrite(*keychain, profile);
    else if (what == QLatin1StringView("remove"))
        task = keychain->remove(profile, sayDone);
    else
        task = abandon(*keychain, profile);
    return QCoreApplication::exec();
}
