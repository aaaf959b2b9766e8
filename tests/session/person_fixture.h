// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/http_client.h"
#include "app/session/lookup_session.h"
#include "app/session/people.h"
#include "tests/session/account_server.h"

#include <QNetworkAccessManager>
#include <QTest>

namespace test_support {

using namespace Qt::StringLiterals;
using core::ErrorKind;

inline const QByteArray kAna = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
inline const QByteArray kOtherAna = "45e54c08-861d-4541-89dd-d3ddc4c36627";
inline const QByteArray kZoe = "bd3b998c-c9e7-4234-ad74-f5fef6b0674b";
inline const QByteArray kZoeToo = "0d3b998c-c9e7-4234-ad74-f5fef6b0674b";
inline const Saying kRefused = refusedBy(403, 10000);
inline const Saying kBroken = {500, "oops"};
inline const Saying kSilent = {};

// A state in one line.
[[nodiscard]] inline QString printed(const session::LookupState &state)
{
    const auto person = session::matchedPerson(state);
    const QString who = person ? u" as "_s + person->email : QString();
    if (const auto *ready = std::get_if<session::Ready>(&state))
        return u"ready %1%2"_s.arg(ready->shown->provenance.userId.left(8), who);
    if (const auto *loading = std::get_if<session::Loading>(&state))
        return u"loading %1%2"_s.arg(loading->user, who);
    if (const auto *choosing = std::get_if<session::Choosing>(&state))
        return u"choosing of %1"_s.arg(choosing->people.size());
    if (const auto *failed = std::get_if<session::Failed>(&state))
        return u"failed %1 %2%3"_s.arg(static_cast<int>(failed->error.kind)).arg(failed->error.detail, who);
    return u"idle"_s;
}

[[nodiscard]] inline QString failed(ErrorKind kind, const QString &detail = {})
{
    return u"failed %1 %2"_s.arg(static_cast<int>(kind)).arg(detail);
}

[[nodiscard]] inline QByteArray zoe()
{
    return listed("id", kZoe, "Zoe Lima", "zoe@example.com", ",\"uid\":\"" + kZoeToo + "\"");
}

// A session with an account whose scored users are two of the name Ana, and that knows Zoe, who is not
// scored.
class PersonFixture
{
public:
    PersonFixture()
    {
        server.list({listed("user_id", kAna, "Ana Sousa", "ana@example.com"),
                     listed("user_id", kOtherAna, "Ana Prado", "prado@example.com")});
        server.know({zoe()});
        server.score(kAna, "Ana Sousa");
        server.score(kOtherAna, "Ana Prado");
    }

    // Waits for the end.
    void lookUp(const QString &typed)
    {
        session.lookUp(typed);
        QTRY_VERIFY(!std::holds_alternative<session::Loading>(session.state()));
    }
    [[nodiscard]] QString state() const { return printed(session.state()); }
    // From now on nobody answers this step of looking up Zoe, which is the number of requests until then.
    qsizetype silence(const QByteArray &step)
    {
        if (step == "summary")
            server.summary = kSilent;
        else if (step == "users")
            server.people = kSilent;
        else if (step == "risk")
            server.risks.insert(kZoe, kSilent);
        return QByteArrayList{"none", "summary", "users", "risk"}.indexOf(step);
    }

    QNetworkAccessManager network = QNetworkAccessManager();
    AccountServer server = AccountServer();
    api::HttpClient client{network, 1000}; // tests ask faster than people
    session::People people{client, server.connection()};
    session::LookupSession session{client, people, server.connection()};
};

} // namespace test_support
