// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "tests/faults/fault.h"

#include <QNetworkAccessManager>

namespace faults {

inline constexpr auto kSecret = "cfut_not-a-secret";

// Takes requests to another address first, so that a session can succeed before it meets a fault.
class DetouredNetwork : public QNetworkAccessManager
{
public:
    std::optional<QUrl> detour;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;
};

// One row through the window's session: a good lookup, then the faulty one.
class SessionLookup
{
public:
    SessionLookup(Stage &stage, const Fault &fault);

    void lookUpGoodUser();
    void lookUpFaultily(); // returns once it has ended, or after a minute

    [[nodiscard]] const session::LookupState &state() const { return m_session->state(); }

private:
    void lookUp();
    void cancelWhenDue();

    Stage &m_stage;
    Fault m_fault;
    QUrl m_baseUrl;
    DetouredNetwork m_network;
    api::HttpClient m_client;
    session::People m_people;
    std::unique_ptr<session::LookupSession> m_session;
};

} // namespace faults
