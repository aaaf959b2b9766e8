// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/credential_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::CredentialKind;
using core::ErrorKind;

namespace {

core::Timestamp time(const char *text)
{
    return core::parseTimestamp(text)->time;
}

core::CredentialCheck goodCheck()
{
    return {.kind = CredentialKind::UserToken,
            .masked = u"cfut_***"_s,
            .source = u"CLOUDFLARE_API_TOKEN"_s,
            .unused = {},
            .host = u"api.example.com"_s,
            .proxy = {},
            .advice = {},
            .status = core::TokenStatus{u"active"_s, {}, time("2026-11-24T00:00:00Z")},
            .refusal = {}};
}

// "name: text", a line each.
QString described(const core::CredentialCheck &check)
{
    QStringList lines;
    for (const core::Fact &fact :
         core::describe(check, core::DisplayZone::utc(), time("2026-11-22T12:00:00Z")))
        lines += fact.name + u": "_s + fact.text;
    return lines.join(u'\n');
}

} // namespace

class CredentialCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesAGoodToken();
    void describesTheRest_data();
    void describesTheRest();
    void failsWithWhatIsWrong();
};

void CredentialCheckTest::describesAGoodToken()
{
    QCOMPARE(described(goodCheck()), u"Credential: API token of a user, cfut_***\n"
                                     "From: CLOUDFLARE_API_TOKEN\n"
                                     "Sent to: api.example.com\n"
                                     "Proxy: none\n"
                                     "Accepted: yes\n"
                                     "Expires: 2026-11-24 00:00:00.000 UTC, in 1 d 12 h\n"
                                     "Permission: “Zero Trust: PII Read” is there"_s);
}

void CredentialCheckTest::describesTheRest_data()
{
    using Change = std::function<void(core::CredentialCheck &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const Change &change, const QString &line) {
        QTest::newRow(name) << change << line;
    };
    row(
        "demo", [](auto &check) { check.kind = CredentialKind::None; },
        u"Credential: none: the demo takes none"_s);
    row(
        "pair", [](auto &check) { check.kind = CredentialKind::KeyPair; },
        u"Credential: e-mail and global key cfut_***; a token with one permission is safer"_s);
    row(
        "unused", [](auto &check) { check.unused = u"X + Y"_s; },
        u"From: CLOUDFLARE_API_TOKEN; X + Y is there too and not used"_s);
    row("proxy", [](auto &check) { check.proxy = u"http://proxy:3128"_s; }, u"Proxy: http://proxy:3128"_s);
    row("advice", [](auto &check) { check.advice = u"Looks odd."_s; }, u"Attention: Looks odd."_s);
    row("for ever", [](auto &check) { check.status->expiresOn.reset(); }, u"Expires: never"_s);
    row(
        "over", [](auto &check) { check.status->expiresOn = time("2026-11-22T11:00:00Z"); },
        u"Expires: 2026-11-22 11:00:00.000 UTC, which is over"_s);
    row(
        "not yet", [](auto &check) { check.status->notBefore = time("2026-12-01T00:00:00Z"); },
        u"Valid from: 2026-12-01 00:00:00.000 UTC"_s);
    row(
        "disabled", [](auto &check) { check.status->word = u"disabled"_s; },
        u"Accepted: no: the provider says that the token is “disabled”"_s);
    row(
        "permission", [](auto &check) { check.refusal = core::Error{.kind = ErrorKind::PermissionMissing}; },
        u"Permission: “Zero Trust: PII Read” is missing for this account"_s);
    row(
        "plan", [](auto &check) { check.refusal = core::Error{.kind = ErrorKind::FeatureUnavailable}; },
        u"Permission: not known: Not part of the plan"_s);
    row(
        "rejected",
        [](auto &check) {
            check.status.reset();
            check.refusal = core::Error{.kind = ErrorKind::TokenRejected};
        },
        u"Accepted: no"_s);
    row(
        "open",
        [](auto &check) {
            check.status.reset();
            check.refusal = core::Error{.kind = ErrorKind::RequestRefused};
        },
        u"Accepted: not known"_s);
}

void CredentialCheckTest::describesTheRest()
{
    QFETCH(std::function<void(core::CredentialCheck &)>, change);
    QFETCH(QString, line);
    core::CredentialCheck check = goodCheck();
    change(check);
    const QString text = described(check);
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void CredentialCheckTest::failsWithWhatIsWrong()
{
    core::CredentialCheck check = goodCheck();
    QVERIFY(!core::failureOf(check).has_value());
    check.refusal = core::Error{.kind = ErrorKind::PermissionMissing};
    QCOMPARE(core::failureOf(check)->kind, ErrorKind::PermissionMissing);
    check.status->word = u"expired"_s;
    QCOMPARE(core::failureOf(check)->kind, ErrorKind::TokenRejected);
    QCOMPARE(core::failureOf(check)->credentialSource, u"CLOUDFLARE_API_TOKEN"_s);
}

QTEST_GUILESS_MAIN(CredentialCheckTest)
#include "tst_credential_check.moc"
