// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/faults/session_lookup.h"

#include <QTest>

namespace faults {

using namespace Qt::StringLiterals;
using session::LookupSession;

namespace {

const QString kUser = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;

session::Connection connectionTo(const QUrl &baseUrl, const api::RequestLimits &limits)
{
    const api::Credential token{
        api::Credential::Kind::BearerToken, core::Secret(kSecret), {}, u"CLOUDFLARE_API_TOKEN"_s};
    return {.profile = {.name = u"Test"_s},
            .endpoint = api::Endpoint{baseUrl, u"023e105f4ecef8ad9ca31a8372d0c353"_s},
            .credential = session::fixedCredential(token),
            .limits = limits};
}

} // namespace

QNetworkReply *DetouredNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                              QIODevice *body)
{
    QNetworkRequest sent = request;
    if (detour)
        sent.setUrl(*detour);
    return QNetworkAccessManager::createRequest(operation, sent, body);
}

// More requests a second than a person would send: the good ones must not slow the rows down.
SessionLookup::SessionLookup(Stage &stage, const Fault &fault)
    : m_stage(stage)
    , m_fault(fault)
    , m_baseUrl(fault.arrange(stage))
    , m_client(m_network, 1000)
    , m_people(m_client, connectionTo(m_baseUrl, fault.limits))
    , m_session(std::make_unique<LookupSession>(m_client, m_people, connectionTo(m_baseUrl, fault.limits)))
{
    QVERIFY(m_client.trustCaFile(QStringLiteral(RISKSCOPE_TEST_DATA "/tls/authority.pem")).has_value());
    stage.good.respond(200, goodBody());
}

void SessionLookup::lookUp()
{
    m_session->lookUp(kUser);
    QTRY_VERIFY_WITH_TIMEOUT(!std::holds_alternative<session::Loading>(m_session->state()), 60'000);
}

void SessionLookup::lookUpGoodUser()
{
    m_network.detour = QUrl(m_stage.good.baseUrl());
    lookUp();
    m_network.detour.reset();
}

void SessionLookup::cancelWhenDue()
{
    LookupSession *session = m_session.get();
    switch (m_fault.cancelAt) {
    case CancelAt::Never:
    case CancelAt::Start:
        break;
    case CancelAt::Request:
        QObject::connect(&m_stage.faulty(), &test_support::HttpServer::requestReceived, session,
                         &LookupSession::cancel);
        break;
    case CancelAt::Progress:
        QObject::connect(session, &LookupSession::progressed, session, &LookupSession::cancel);
        break;
    case CancelAt::Wait:
        QObject::connect(session, &LookupSession::waiting, session, &LookupSession::cancel);
        break;
    }
}

void SessionLookup::lookUpFaultily()
{
    cancelWhenDue();
    if (m_fault.cancelAt == CancelAt::Start) {
        m_session->lookUp(kUser);
        m_session->cancel();
    } else {
        lookUp();
    }
}

} // namespace faults
