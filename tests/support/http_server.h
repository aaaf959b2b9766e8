// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/tls_identity.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace test_support {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

// One request as it came in, byte for byte.
struct HttpRequest
{
    QByteArray raw;

    [[nodiscard]] QByteArray method() const;                    // "GET"
    [[nodiscard]] QByteArray target() const;                    // "/client/v4/accounts/…"
    [[nodiscard]] QByteArray header(QByteArrayView name) const; // in any case; empty where absent
};

enum class AfterBytes { Close, KeepOpen, Reset };

// What the server does with one request: the bytes, all at once or a few at a time, and then.
struct Answer
{
    QByteArray bytes;
    AfterBytes after = AfterBytes::Close;
    qsizetype dripBytes = 0; // 0: all at once
    std::chrono::milliseconds dripInterval = std::chrono::milliseconds(10);
};

// A whole HTTP/1.1 answer with Content-Length and Connection: close.
[[nodiscard]] Answer httpAnswer(int status, const QByteArray &body, const Headers &headers = {});

// A scripted HTTP server, with an identity HTTPS, on a free port of 127.0.0.1, in the thread of its maker.
// Each request takes the next answer of the script; the last one stays for every further request. Without a
// script it stays silent.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(QObject *parent = nullptr);
    explicit HttpServer(const TlsIdentity &identity, QObject *parent = nullptr);
    ~HttpServer() override;

    void respond(int status, const QByteArray &body = {}, const Headers &headers = {});
    void respondRaw(const QByteArray &bytes, AfterBytes after = AfterBytes::Close);
    void drip(const QByteArray &bytes, qsizetype bytesAtOnce, std::chrono::milliseconds interval);
    void staySilent(); // takes the request, never answers
    void reset();      // cuts the connection without an answer
    void respond(const Answer &answer);
    // Sent to each connection before it says anything, which is then cut: no HTTP, no TLS.
    void greetWith(const QByteArray &bytes);
    // Decides for each request instead of the script.
    void respondWith(std::function<Answer(const HttpRequest &)> handler);

    // From now on every connection is refused.
    void stopListening();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString baseUrl() const; // "http[s]://127.0.0.1:PORT/client/v4"
    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    // Ever accepted, also where no handshake followed.
    [[nodiscard]] qsizetype connectionCount() const { return m_connectionCount; }
    [[nodiscard]] qsizetype openConnections() const; // also within the handshake

Q_SIGNALS:
    void requestReceived();

private:
    HttpServer(std::unique_ptr<QTcpServer> server, const QString &scheme, QObject *parent);
    void accept();
    void read(QTcpSocket *socket);
    void send(QTcpSocket *socket, const Answer &answer);
    void sendSlowly(QTcpSocket *socket, const Answer &answer);
    void end(QTcpSocket *socket, AfterBytes after);
    [[nodiscard]] Answer nextAnswer(const HttpRequest &request);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    quint16 m_port = 0;
    QList<Answer> m_script;
    QByteArray m_greeting;
    std::function<Answer(const HttpRequest &)> m_handler;
    QList<HttpRequest> m_requests;
    QHash<QTcpSocket *, QByteArray> m_pending; // bytes of a request that is not whole yet
    qsizetype m_connectionCount = 0;
};

} // namespace test_support
