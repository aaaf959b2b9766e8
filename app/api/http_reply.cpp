// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/http_reply.h"

#include "app/api/get_request.h"
#include "app/api/proxy.h"
#include "app/api/transport_error.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <limits>

namespace api {

namespace {

constexpr qsizetype kBlock = 256 * 1024;
// More than this is not taken in one turn of the event loop, so that a window stays awake however fast it
// comes.
constexpr qint64 kReadBuffer = 4 * 1024 * 1024;
constexpr qint64 kLargestReserve = 64 * 1024 * 1024; // an announced length is only a claim
constexpr int kOk = 200;
constexpr int kNotFound = 404;

// The resources that serve the demo answer without an HTTP status.
int statusOf(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid() || !isDemo(reply.url()))
        return status.toInt();
    if (reply.error() == QNetworkReply::ContentNotFoundError)
        return kNotFound;
    return reply.error() == QNetworkReply::NoError ? kOk : 0;
}

} // namespace

HttpReply::HttpReply(QNetworkAccessManager &network, QNetworkRequest request, ReplyLimits limits,
                     QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_url(request.url())
{
    // The library's timeout measures silence only, and a slow drip would never end without the deadline. It
    // is never the shorter one, so that the deadline alone decides.
    constexpr auto kLongest = std::chrono::milliseconds(std::numeric_limits<int>::max());
    request.setTransferTimeout(static_cast<int>(std::min(limits.deadline, kLongest).count()));
    // Its guard against archive bombs refuses repetitive answers from 10 MiB on; maxBytes takes its place.
    request.setDecompressedSafetyCheckThreshold(-1);
    m_reply = network.get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpReply::receive);
    connect(m_reply, &QNetworkReply::finished, this, &HttpReply::end);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(std::unexpected(core::Error{.kind = core::ErrorKind::TimedOut})); });
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.deadline);
}

HttpReply::~HttpReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this); // abort() emits finished() at once
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpReply::reserveAnnounced()
{
    // Of a compressed answer the length says how much is sent, not how much there will be.
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (!length.isValid() || m_reply->hasRawHeader("Content-Encoding"))
        return;
    m_total = length.toLongLong();
    const qint64 wanted = std::clamp<qint64>(*m_total, 0, std::min(kLargestReserve, m_limits.maxBytes));
    m_body.reserve(wanted + kBlock);
}

// Twice as much at a time, so that little is moved, but not beyond what was announced.
void HttpReply::makeRoom()
{
    const qsizetype size = m_body.size();
    if (m_body.capacity() >= size + kBlock)
        return;
    const bool isAnnounced = m_total.value_or(0) > size;
    m_body.reserve(kBlock + (isAnnounced ? std::min<qint64>(2 * size, *m_total) : 2 * size));
}

void HttpReply::receive()
{
    if (!m_reply->isReadable()) // the library's timeout closes it
        return;
    if (m_body.isEmpty())
        reserveAnnounced();
    // Nobody needs to download it to see that.
    if (m_total.value_or(0) > m_limits.maxBytes) {
        finish(core::failure(core::ErrorKind::TooLarge, QLocale().formattedDataSize(m_limits.maxBytes)));
        return;
    }
    const qsizetype before = m_body.size();
    for (;;) {
        const qsizetype size = m_body.size();
        makeRoom();
        m_body.resize(size + kBlock);
        const qint64 got = m_reply->read(m_body.data() + size, kBlock);
        m_body.resize(size + std::max<qint64>(got, 0));
        if (m_body.size() > m_limits.maxBytes) {
            finish(core::failure(core::ErrorKind::TooLarge, QLocale().formattedDataSize(m_limits.maxBytes)));
            return;
        }
        if (got <= 0)
            break;
    }
    if (m_body.size() > before)
        Q_EMIT received(m_body.size(), m_total);
}

void HttpReply::end()
{
    const QPointer<HttpReply> self(this);
    receive();
    if (self && m_reply)
        finish(takeResult());
}

core::Result<Response> HttpReply::takeResult()
{
    const int status = statusOf(*m_reply);
    // From 300 on every error is the status itself, in other words. Of a good answer it means that it is not
    // whole.
    const bool isWhole = m_reply->error() == QNetworkReply::NoError || status >= 300;
    if (status == 0 || !isWhole) {
        QNetworkProxyFactory *proxies = m_reply->manager()->proxyFactory();
        return std::unexpected(transportError(m_reply->error(), m_url, m_tlsErrors,
                                              proxies ? effectiveProxy(m_url, *proxies) : QString()));
    }
    Response response{.status = status, .url = m_url, .headers = {}, .body = std::move(m_body)};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.emplaceBack(name, value);
    return response;
}

void HttpReply::finish(const core::Result<Response> &result)
{
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT finished(result);
}

} // namespace api
