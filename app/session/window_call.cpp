// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/window_call.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <optional>

namespace session {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kUser = "user"_L1;
constexpr auto kFile = "file"_L1;
constexpr auto kActivationToken = "activation_token"_L1;
constexpr QByteArrayView kTaken = "taken\n";
constexpr int kMaxCallers = 8; // at once

// One line; empty where it would be too long.
QByteArray messageOf(const CallContent &content)
{
    const QJsonObject message{
        {kUser, content.user}, {kFile, content.file}, {kActivationToken, content.activationToken}};
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    return line.size() > kMaxCall ? QByteArray() : line;
}

std::optional<CallContent> contentOf(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QJsonValue user = document[kUser];
    const QJsonValue file = document[kFile];
    if (!user.isString() || !file.isString())
        return std::nullopt;
    const CallContent content{user.toString(), file.toString(), document[kActivationToken].toString()};
    if (!content.file.isEmpty() && !QDir::isAbsolutePath(content.file))
        return std::nullopt;
    return content;
}

} // namespace

QString callPath(const core::Profile &profile)
{
    // Without it Qt would make one in a folder that everybody can write to.
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        return {};
    const QString whose = QStringList{QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
                                      profile.id, profile.accountId, profile.baseUrl, profile.email}
                              .join(QChar::Null);
    constexpr qsizetype kDigits = 20; // a socket's path has hardly more than 100 bytes
    const QByteArray digest = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/riskscope-%2"_s.arg(folder, QString::fromLatin1(digest.first(kDigits)));
}

bool callWindow(const QString &path, const CallContent &content, std::chrono::milliseconds patience)
{
    const QByteArray message = messageOf(content);
    if (path.isEmpty() || message.isEmpty())
        return false;
    const auto wait = static_cast<int>(patience.count());
    QLocalSocket socket;
    socket.connectToServer(path);
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(message);
    while (socket.bytesAvailable() < kTaken.size()) {
        if (!socket.waitForReadyRead(wait))
            return false;
    }
    return socket.readAll() == kTaken;
}

WindowCall::WindowCall(QObject *parent)
    : QObject(parent)
{}

WindowCall::~WindowCall() = default;

bool WindowCall::listen(const QString &path)
{
    m_server.reset();
    m_lock.reset();
    if (path.isEmpty())
        return false;
    // The lock says whether its owner still runs, and lets only one of two windows replace what is left
    // there.
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    auto server = std::make_unique<QLocalServer>();
    server->setSocketOptions(QLocalServer::UserAccessOption);
    server->setMaxPendingConnections(kMaxCallers);
    QLocalServer::removeServer(path);
    if (!server->listen(path))
        return false;
    connect(server.get(), &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            take(*caller);
    });
    m_lock = std::move(lock);
    m_server = std::move(server);
    return true;
}

void WindowCall::take(QLocalSocket &caller)
{
    if (m_server->findChildren<QLocalSocket *>().size() > kMaxCallers) {
        caller.deleteLater();
        return;
    }
    caller.setReadBufferSize(kMaxCall + 1);
    connect(&caller, &QLocalSocket::readyRead, this, [this, &caller] { read(caller); });
    connect(&caller, &QLocalSocket::disconnected, &caller, &QObject::deleteLater);
    QTimer::singleShot(m_patience, &caller, [&caller] { caller.abort(); });
    read(caller); // perhaps it came with the connection
}

void WindowCall::read(QLocalSocket &caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > kMaxCall)
            caller.abort();
        return;
    }
    const auto content = contentOf(caller.readLine(kMaxCall + 1));
    caller.disconnect(this); // one call each
    if (!content) {
        caller.abort();
        return;
    }
    caller.write(kTaken.data(), kTaken.size());
    caller.disconnectFromServer();
    Q_EMIT called(*content);
}

} // namespace session
