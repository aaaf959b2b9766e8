// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/retried_get.h"

#include "app/api/get_request.h"
#include "app/api/http_client.h"
#include "app/api/retry_header.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace api {

namespace {

SecretMask secretsOf(const Access &access)
{
    return access.credential ? SecretMask({access.credential->secret.bytes(), access.credential->email})
                             : SecretMask();
}

} // namespace

// Whoever is told of anything may destroy the object on the spot: every signal is the last thing that a
// function does.
RetriedGet::RetriedGet(HttpClient &client, Access access, core::Result<QNetworkRequest> request,
                       QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_access(std::move(access))
    , m_secrets(secretsOf(m_access))
    , m_request(std::move(request))
{
    m_nextAttempt.setSingleShot(true);
    connect(&m_nextAttempt, &QTimer::timeout, this, &RetriedGet::sendWhenAllowed);
}

RetriedGet::~RetriedGet()
{
    stop();
    if (m_request)
        overwriteCredential(*m_request);
}

void RetriedGet::start()
{
    m_nextAttempt.start(0);
}

void RetriedGet::stop()
{
    m_nextAttempt.stop();
    delete std::exchange(m_reply, nullptr);
}

void RetriedGet::retryNow()
{
    if (!m_nextAttempt.isActive())
        return;
    m_ignoresQuota = true;
    m_nextAttempt.start(0);
}

// Others may have sent something meanwhile, so it is asked again whenever a wait is over.
void RetriedGet::sendWhenAllowed()
{
    if (!m_request) {
        const core::Error error = m_request.error();
        Q_EMIT failed(error);
        return;
    }
    const bool isFree = isDemo(m_access.endpoint.baseUrl);
    const auto quotaWait = isFree || m_ignoresQuota ? std::chrono::milliseconds(0) : m_client.quotaWait();
    const auto wait = isFree ? quotaWait : std::max(quotaWait, m_client.paceWait());
    if (wait == std::chrono::milliseconds(0)) {
        send();
        return;
    }
    m_nextAttempt.start(wait);
    if (quotaWait > std::chrono::milliseconds(0)) {
        Q_EMIT waiting(quotaWait,
                       {.kind = core::ErrorKind::RateLimited,
                        .detail = QCoreApplication::translate("Answer", "the quota of requests is used up"),
                        .retryAfter = quotaWait});
    }
}

void RetriedGet::send()
{
    m_ignoresQuota = false;
    m_reply = m_client.send(*m_request, {m_access.limits.attemptTimeout, m_access.limits.maxBytes}, this);
    connect(m_reply, &HttpReply::received, this, &RetriedGet::progressed);
    connect(m_reply, &HttpReply::finished, this, &RetriedGet::endAttempt);
}

void RetriedGet::endAttempt(const core::Result<Response> &response)
{
    std::exchange(m_reply, nullptr)->deleteLater();
    if (!response) {
        retryOrFail(response.error(), std::nullopt);
        return;
    }
    if (auto error = errorOf(*response, QDateTime::currentDateTimeUtc())) {
        retryOrFail(*std::move(error), parseShouldRetry(response->header("x-should-retry")));
        return;
    }
    Response answer = *response;
    for (auto &[name, value] : answer.headers)
        value = m_secrets.hide(value);
    m_answer = answer;
    m_answer.body.clear();
    Q_EMIT answered(answer);
}

void RetriedGet::reject(core::Error error)
{
    error.httpStatus = isDemo(m_answer.url) ? 0 : m_answer.status;
    error.rayId = QString::fromLatin1(m_answer.header("cf-ray"));
    error.retryAfter = retryAfterOf(m_answer, QDateTime::currentDateTimeUtc());
    retryOrFail(std::move(error), parseShouldRetry(m_answer.header("x-should-retry")));
}

// The server knows the credential and may say it in whatever it answers.
core::Error RetriedGet::withOrigin(core::Error error) const
{
    error.detail = m_secrets.hide(error.detail);
    for (core::ProviderMessage &message : error.providerMessages)
        message.message = m_secrets.hide(message.message);
    error.rayId = m_secrets.hide(error.rayId);
    error.answer = m_secrets.hide(error.answer);
    error.path = m_request->url().path().sliced(m_access.endpoint.baseUrl.path().size());
    if (m_access.credential &&
        (error.kind == core::ErrorKind::TokenRejected || error.kind == core::ErrorKind::PermissionMissing)) {
        error.credentialSource = m_access.credential->source;
        error.advice = adviceOn(*m_access.credential);
    }
    return error;
}

void RetriedGet::retryOrFail(core::Error error, std::optional<bool> shouldRetry)
{
    error = withOrigin(std::move(error));
    const AttemptEnd end{.attempt = m_attempt,
                         .kind = error.kind,
                         .httpStatus = error.httpStatus,
                         .shouldRetry = shouldRetry,
                         .retryAfter = error.retryAfter};
    const auto wait =
        nextAttemptWait(end, m_access.limits.maxRetries, QRandomGenerator::global()->generateDouble());
    if (!wait) {
        Q_EMIT failed(error);
        return;
    }
    ++m_attempt;
    m_nextAttempt.start(*wait);
    Q_EMIT waiting(*wait, error);
}

} // namespace api
