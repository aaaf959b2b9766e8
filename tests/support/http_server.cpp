// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/http_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <sys/socket.h>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kEndOfHead = "\r\n\r\n";

QList<QByteArray> headLines(const QByteArray &raw)
{
    QList<QByteArray> lines = raw.first(std::max<qsizetype>(raw.indexOf(kEndOfHead), 0)).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    return lines;
}

} // namespace

QByteArray HttpRequest::method() const
{
    return raw.first(std::max<qsizetype>(raw.indexOf(' '), 0));
}

QByteArray HttpRequest::target() const
{
    return headLines(raw).constFirst().split(' ').value(1);
}

QByteArray HttpRequest::header(QByteArrayView name) const
{
    const QList<QByteArray> lines = headLines(raw);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && name.compare(line.first(colon), Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

Answer httpAnswer(int status, const QByteArray &body, const Headers &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) +
                       " Status\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) +
                       "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return {.bytes = bytes + "\r\n" + body};
}

HttpServer::HttpServer(QObject *parent)
    : HttpServer(std::make_unique<QTcpServer>(), u"http"_s, parent)
{}

HttpServer::HttpServer(const TlsIdentity &identity, QObject *parent)
    : HttpServer(makeTlsServer(identity), u"https"_s, parent)
{}

HttpServer::HttpServer(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent)
    : QObject(parent)
    , m_server(std::move(server))
    , m_scheme(scheme)
{
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] { ++m_connectionCount; });
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("the test server cannot listen on 127.0.0.1");
    m_port = m_server->serverPort();
}

HttpServer::~HttpServer()
{
    const QList<QTcpSocket *> open = m_pending.keys();
    for (QTcpSocket *socket : open) {
        socket->disconnect(this);
        socket->abort();
    }
}

void HttpServer::respond(int status, const QByteArray &body, const Headers &headers)
{
    respond(httpAnswer(status, body, headers));
}

void HttpServer::respondRaw(const QByteArray &bytes, AfterBytes after)
{
    respond(Answer{.bytes = bytes, .after = after});
}

void HttpServer::drip(const QByteArray &bytes, qsizetype bytesAtOnce, std::chrono::milliseconds interval)
{
    respond(Answer{.bytes = bytes, .dripBytes = bytesAtOnce, .dripInterval = interval});
}

void HttpServer::staySilent()
{
    respond(Answer{.bytes = {}, .after = AfterBytes::KeepOpen});
}

void HttpServer::reset()
{
    respond(Answer{.bytes = {}, .after = AfterBytes::Reset});
}

void HttpServer::respond(const Answer &answer)
{
    m_script.append(answer);
}

void HttpServer::respondWith(std::function<Answer(const HttpRequest &)> handler)
{
    m_handler = std::move(handler);
}

void HttpServer::greetWith(const QByteArray &bytes)
{
    m_greeting = bytes;
}

void HttpServer::stopListening()
{
    m_server->close();
}

QString HttpServer::baseUrl() const
{
    return u"%1://127.0.0.1:%2/client/v4"_s.arg(m_scheme).arg(port());
}

qsizetype HttpServer::openConnections() const
{
    // A TLS socket has a plain one of its own.
    return m_server->findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size();
}

void HttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        m_pending.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_pending.remove(socket);
            socket->deleteLater();
        });
        if (!m_greeting.isEmpty())
            send(socket, {.bytes = m_greeting});
        read(socket);
    }
}

void HttpServer::read(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf(kEndOfHead);
    if (end < 0)
        return;
    const HttpRequest request{pending.first(end + kEndOfHead.size())}; // a GET has no body
    pending.remove(0, request.raw.size());
    m_requests.append(request);
    const Answer answer = nextAnswer(request);
    Q_EMIT requestReceived();
    send(socket, answer);
}

Answer HttpServer::nextAnswer(const HttpRequest &request)
{
    if (m_handler)
        return m_handler(request);
    if (m_script.isEmpty())
        return {.bytes = {}, .after = AfterBytes::KeepOpen};
    return m_script.size() == 1 ? m_script.constFirst() : m_script.takeFirst();
}

void HttpServer::send(QTcpSocket *socket, const Answer &answer)
{
    if (answer.dripBytes > 0) {
        sendSlowly(socket, answer);
        return;
    }
    socket->write(answer.bytes);
    end(socket, answer.after);
}

void HttpServer::sendSlowly(QTcpSocket *socket, const Answer &answer)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    connect(timer, &QTimer::timeout, socket, [this, socket, timer, answer, sent] {
        const QByteArray piece = answer.bytes.mid(*sent, answer.dripBytes);
        *sent += piece.size();
        socket->write(piece);
        if (*sent < answer.bytes.size())
            return;
        timer->stop();
        end(socket, answer.after);
    });
    timer->start(answer.dripInterval);
}

void HttpServer::end(QTcpSocket *socket, AfterBytes after)
{
    switch (after) {
    case AfterBytes::Close:
        socket->disconnectFromHost();
        break;
    case AfterBytes::Reset: {
        socket->flush();
        const linger atOnce{.l_onoff = 1, .l_linger = 0}; // a reset in the place of an orderly end
        setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                   sizeof atOnce);
        socket->abort();
        break;
    }
    case AfterBytes::KeepOpen:
        break;
    }
}

} // namespace test_support
