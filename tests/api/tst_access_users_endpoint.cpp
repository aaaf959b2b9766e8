// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/access_users_endpoint.h"
#include "tests/api/golden_rows.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using Field = api::AccessUsersQuery::Field;

namespace {

constexpr auto kAccount = "023e105f4ecef8ad9ca31a8372d0c353";

QByteArray printPeople(const QByteArray &answer)
{
    return printedResult(api::decodeAccessUsers(answer, 1, 100), [](const api::AccessUsers &decoded) {
        QJsonArray people;
        for (const core::Person &person : decoded.people) {
            people.append(QJsonObject{{u"id"_s, person.userId},
                                      {u"other_id"_s, person.otherUserId},
                                      {u"name"_s, person.name},
                                      {u"email"_s, person.email},
                                      {u"is_of_account"_s, person.origin == core::Person::Origin::Account}});
        }
        return QJsonObject{{u"people"_s, people}, {u"has_more"_s, decoded.hasMorePages}};
    });
}

core::Result<QNetworkRequest> request(Field field, const QString &text, const QString &account)
{
    const api::Credential token{.kind = api::Credential::Kind::BearerToken,
                                .secret = core::Secret("abc"),
                                .email = {},
                                .source = u"test"_s};
    return api::accessUsersRequest({QUrl(u"https://example.com/v4"_s), account}, {field, text}, 2, 100,
                                   token);
}

} // namespace

class AccessUsersEndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data() { addGoldenRows(u"access_users"_s, 17); }
    void decodes() { compareWithGolden(&printPeople); }
    void followsPages();
    void makesTheRequest_data();
    void makesTheRequest();
    void refusesUnsafeRequests();
};

void AccessUsersEndpointTest::followsPages()
{
    const QByteArray answer =
        R"({"success":true,"result":[],"result_info":{"total_count":101,"per_page":50,"total_pages":3}})";
    QVERIFY(api::decodeAccessUsers(answer, 2, 100)->hasMorePages);
    QVERIFY(!api::decodeAccessUsers(answer, 3, 100)->hasMorePages);
    const QByteArray huge =
        R"({"success":true,"result":[],"result_info":{"total_count":9223372036854775807,"per_page":1}})";
    QVERIFY(api::decodeAccessUsers(huge, 2, 100)->hasMorePages);
}

void AccessUsersEndpointTest::makesTheRequest_data()
{
    QTest::addColumn<bool>("isEmail");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("query"); // up to the page
    const auto row = [](const char *name, bool isEmail, const QString &text, const QByteArray &query) {
        QTest::newRow(name) << isEmail << text << query;
    };
    row("e-mail", true, u"ana.sousa@example.com"_s, "email=ana.sousa%40example.com");
    row("plus", true, u"ana+1@example.com"_s, "email=ana%2B1%40example.com");
    row("name", false, u"Ana Sousa"_s, "search=Ana%20Sousa");
    row("other letters", false, u"Žofie"_s, "search=%C5%BDofie");
    row("grammar of a URL", false, u"a&page=9#x?y=/..;%41"_s, "search=a%26page%3D9%23x%3Fy%3D%2F..%3B%2541");
    row("quotes and lines", false, u"\"'\r\nX: y"_s, "search=%22%27%0D%0AX%3A%20y");
}

void AccessUsersEndpointTest::makesTheRequest()
{
    QFETCH(const bool, isEmail);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, query);
    const auto made = request(isEmail ? Field::Email : Field::Name, text, QString::fromLatin1(kAccount));
    QVERIFY(made.has_value());
    QCOMPARE(made->url().toEncoded(), "https://example.com/v4/accounts/" + QByteArray(kAccount) +
                                          "/access/users?" + query + "&page=2&per_page=100");
    const QUrlQuery read(made->url());
    QCOMPARE(read.queryItems().size(), 3);
    QCOMPARE(read.queryItemValue(isEmail ? u"email"_s : u"search"_s, QUrl::FullyDecoded), text);
    QCOMPARE(made->rawHeader("Authorization"), "Bearer abc");
}

void AccessUsersEndpointTest::refusesUnsafeRequests()
{
    QCOMPARE(request(Field::Name, u"Ana"_s, u"../x"_s).error().kind, core::ErrorKind::InvalidInput);
    const QString unpaired(QChar(0xd800));
    QVERIFY(request(Field::Name, unpaired, QString::fromLatin1(kAccount))->url().isValid());
}

QTEST_GUILESS_MAIN(AccessUsersEndpointTest)
#include "tst_access_users_endpoint.moc"
