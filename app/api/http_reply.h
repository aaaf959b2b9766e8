// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_response.h"

#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace api {

struct ReplyLimits
{
    std::chrono::milliseconds deadline; // from request to last byte
    qint64 maxBytes;                    // of the decompressed body
};

// One GET, sent on construction. The library sends it again, up to three times, where the server closes the
// connection without anything that reads as HTTP; the deadline ends them all. Any HTTP status is a Response;
// an Error means that no whole answer came: Offline, TlsFailed, TimedOut or TooLarge. Destroying it aborts
// silently.
class HttpReply : public QObject
{
    Q_OBJECT

public:
    HttpReply(QNetworkAccessManager &network, QNetworkRequest request, ReplyLimits limits, QObject *parent);
    ~HttpReply() override;

Q_SIGNALS:
    // `totalBytes` is what the server announced, if it did.
    void received(qint64 receivedBytes, std::optional<qint64> totalBytes);
    void finished(const core::Result<api::Response> &response); // once, and nothing after it

private:
    void receive();
    void end();
    void reserveAnnounced();
    void makeRoom();
    [[nodiscard]] core::Result<Response> takeResult();
    void finish(const core::Result<Response> &result);

    ReplyLimits m_limits;
    QPointer<QNetworkReply> m_reply;
    QUrl m_url;
    QTimer m_deadline;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    std::optional<qint64> m_total;
};

} // namespace api
