// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_response.h"
#include "app/api/request_limits.h"
#include "app/api/secret_mask.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

namespace api {

class HttpClient;
class HttpReply;

// One GET, sent again as the retry policy says, never faster than the client's pace. It owns its replies:
// destroying it aborts silently. Where the server says the credential back to us, in a header or in whatever
// ends with an error, it is told as ***; only the body of a good answer is left as it came.
class RetriedGet : public QObject
{
    Q_OBJECT

public:
    // A request that could not be made is told as any other failure.
    RetriedGet(HttpClient &client, Access access, core::Result<QNetworkRequest> request,
               QObject *parent = nullptr);
    ~RetriedGet() override;

    void start();    // emits nothing from within
    void stop();     // nothing is sent or emitted any more
    void retryNow(); // ends a wait, as far as the pace allows

    // What the answer, a 200, says is an error after all: fails with it or waits and tries again.
    void reject(core::Error error);

    // For what a good answer says beside its data and is shown: the credential as ***.
    [[nodiscard]] QString withoutSecrets(const QString &text) const { return m_secrets.hide(text); }

Q_SIGNALS:
    void progressed(qint64 receivedBytes, std::optional<qint64> totalBytes);
    // The next attempt starts in `wait`; `reason` is what ended the last one, or a quota that is used up.
    void waiting(std::chrono::milliseconds wait, const core::Error &reason);
    void answered(const api::Response &response); // a 200
    void failed(const core::Error &error);        // any other end

private:
    void sendWhenAllowed();
    void send();
    void endAttempt(const core::Result<Response> &response);
    void retryOrFail(core::Error error, std::optional<bool> shouldRetry);
    [[nodiscard]] core::Error withOrigin(core::Error error) const;

    HttpClient &m_client;
    Access m_access;
    SecretMask m_secrets;
    core::Result<QNetworkRequest> m_request;
    HttpReply *m_reply = nullptr; // a child
    Response m_answer;            // without its body
    QTimer m_nextAttempt;
    bool m_ignoresQuota = false; // the person does not want to wait for it
    int m_attempt = 0;
};

} // namespace api
