// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>

namespace test_support {

// A session bus of its own that starts nothing by itself, and on demand a real keyring or a false one on it.
// All ends and is gone with it. Where a step fails, it is told by problem().
class SecretServiceBus
{
public:
    SecretServiceBus();
    ~SecretServiceBus();

    [[nodiscard]] QString problem() const { return m_problem; } // empty where there is none
    [[nodiscard]] QString address() const { return m_address; }

    void startKeyring(); // unlocked, with nothing in it
    void lockKeyring();
    void keep(const QString &profileId, const QByteArray &secret); // in the keyring, as another program does

    // Takes the service's name: `object` gets its calls. It has to outlive the bus.
    void beService(QDBusVirtualObject &object);

    // This process's variables with a home of its own, this bus, and no display.
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString home() const { return m_home.path(); } // the keyring's too

private:
    [[nodiscard]] bool hasDefaultCollection() const;
    void fail(const QString &problem);

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_address;
    QString m_problem;
    QDBusConnection m_connection;
};

} // namespace test_support
