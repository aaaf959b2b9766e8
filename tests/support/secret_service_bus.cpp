// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/secret_service_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms
constexpr auto kService = "org.freedesktop.secrets"_L1;

// Without folders of services: nothing is started because somebody asks for it.
constexpr auto kBusConfiguration =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)"_L1;

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(kPatience))
        return;
    process.kill();
    process.waitForFinished(kPatience);
}

} // namespace

SecretServiceBus::SecretServiceBus()
    : m_connection(QString())
{
    QFile configuration(m_home.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly) ||
        configuration.write(QString(kBusConfiguration).arg(m_home.path()).toUtf8()) < 0) {
        fail(u"no configuration of a bus"_s);
        return;
    }
    configuration.close();
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.start(u"dbus-daemon"_s,
                {u"--nofork"_s, u"--print-address"_s, u"--config-file"_s, configuration.fileName()});
    if (!m_bus.waitForReadyRead(kPatience)) {
        fail(u"dbus-daemon doesn't start"_s);
        return;
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_connection =
        QDBusConnection::connectToBus(m_address, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!m_connection.isConnected())
        fail(u"no connection to the bus"_s);
}

SecretServiceBus::~SecretServiceBus()
{
    if (m_connection.isConnected())
        QDBusConnection::disconnectFromBus(m_connection.name());
    end(m_keyring);
    end(m_bus);
}

void SecretServiceBus::startKeyring()
{
    m_keyring.setProcessEnvironment(environment());
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s,
                                                u"--control-directory"_s, m_home.filePath(u"control"_s)});
    m_keyring.write("password of the keyring");
    m_keyring.closeWriteChannel();
    // It has its name before it has the collection that secrets go to.
    const bool isThere = QTest::qWaitFor(
        [this] {
            return m_connection.interface()->isServiceRegistered(QString(kService)).value() &&
                   hasDefaultCollection();
        },
        kPatience);
    if (!isThere)
        fail(u"gnome-keyring-daemon doesn't start"_s);
}

bool SecretServiceBus::hasDefaultCollection() const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(QString(kService), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    question << u"default"_s;
    const QDBusReply<QDBusObjectPath> collection = m_connection.call(question);
    return collection.isValid() && collection.value().path() != u"/"_s;
}

void SecretServiceBus::lockKeyring()
{
    QDBusMessage lock = QDBusMessage::createMethodCall(QString(kService), u"/org/freedesktop/secrets"_s,
                                                       u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    const QList<QDBusObjectPath> collections{QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s)};
    lock << QVariant::fromValue(collections);
    const QDBusMessage answer = m_connection.call(lock);
    if (answer.type() != QDBusMessage::ReplyMessage)
        fail(answer.errorMessage());
}

void SecretServiceBus::keep(const QString &profileId, const QByteArray &secret)
{
    QProcess tool;
    tool.setProcessEnvironment(environment());
    tool.start(u"secret-tool"_s,
               {u"store"_s, u"--label=riskscope"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"server"_s,
                u"riskscope"_s, u"user"_s, profileId, u"type"_s, u"plaintext"_s});
    tool.write(secret);
    tool.closeWriteChannel();
    if (!tool.waitForFinished(kPatience) || tool.exitCode() != 0)
        fail(u"secret-tool: "_s + QString::fromUtf8(tool.readAllStandardError()));
}

void SecretServiceBus::beService(QDBusVirtualObject &object)
{
    if (!m_connection.registerVirtualObject(u"/"_s, &object, QDBusConnection::SubPath) ||
        !m_connection.registerService(QString(kService)))
        fail(u"the name of the service is taken"_s);
}

QProcessEnvironment SecretServiceBus::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith("XDG_"_L1) || name.startsWith("CLOUDFLARE_"_L1) || name.endsWith("DISPLAY"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    return environment;
}

void SecretServiceBus::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace test_support
