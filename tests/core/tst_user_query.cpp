// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/user_id.h"
#include "app/core/user_query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using core::AnswerQuery;
using core::EmailQuery;
using core::IdQuery;
using core::NameQuery;
using core::UserQuery;

namespace {

const QString kId = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
const QString kOtherId = u"45e54c08-861d-4541-89dd-d3ddc4c36627"_s;
const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;

// "id …", "email …", "name …", "answer …", or "refused".
QString printed(const core::Result<UserQuery> &query)
{
    if (!query)
        return query.error().kind == core::ErrorKind::InvalidInput ? u"refused"_s : u"another error"_s;
    if (const auto *id = std::get_if<IdQuery>(&*query))
        return u"id "_s + id->userId;
    if (const auto *email = std::get_if<EmailQuery>(&*query))
        return u"email "_s + email->email;
    if (const auto *name = std::get_if<NameQuery>(&*query))
        return u"name "_s + name->text;
    return u"answer "_s + QString::fromUtf8(std::get<AnswerQuery>(*query).answer);
}

void addRow(const char *name, const QString &typed, const QString &expected)
{
    QTest::newRow(name) << typed << expected;
}

void addColumns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
}

void check()
{
    QFETCH(const QString, typed);
    QTEST(printed(core::parseUserQuery(typed)), "expected");
}

} // namespace

class UserQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsUuids();
    void readsIds_data();
    void readsIds() { check(); }
    void readsEmails_data();
    void readsEmails() { check(); }
    void readsLinks_data();
    void readsLinks() { check(); }
    void readsAnswers_data();
    void readsAnswers() { check(); }
    void readsNames_data();
    void readsNames() { check(); }
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void survivesLongTexts_data();
    void survivesLongTexts();
    void survivesAnything();
};

void UserQueryTest::knowsUuids()
{
    QCOMPARE(core::uuidOf(kId), kId);
    QCOMPARE(core::uuidOf(kId.toUpper()), kId);
    for (const QString &bad :
         {QString(), u' ' + kId, kId + u' ', u'{' + kId + u'}', kId.chopped(1), kId + u'0', kAccount,
          QString(kId).replace(8, 1, u"0"_s), QString(kId).replace(0, 1, u"g"_s),
          QString(kId).replace(0, 1, u"\uff11"_s), QString(36, u'-')})
        QVERIFY2(!core::uuidOf(bad), qPrintable(bad));
}

void UserQueryTest::readsIds_data()
{
    addColumns();
    const QString expected = u"id "_s + kId;
    addRow("plain", kId, expected);
    addRow("capitals and blanks", u" \t%1\r\n"_s.arg(kId.toUpper()), expected);
    addRow("braces", u"{ %1 }"_s.arg(kId), expected);
    addRow("angle brackets", u"<%1>"_s.arg(kId), expected);
    addRow("brackets in parentheses", u"([%1])"_s.arg(kId), expected);
    addRow("hidden characters around", u"\ufeff\u202a%1\u202c\u200b"_s.arg(kId), expected);
    addRow("hidden characters within", QString(kId).insert(8, u'\u200b').insert(20, QChar(0)), expected);
    addRow("in a sentence", u"User: %1, please"_s.arg(kId), expected);
    addRow("behind a name", u"Ana Sousa (%1)"_s.arg(kId), expected);
    addRow("twice", u"%1 %2"_s.arg(kId, kId.toUpper()), expected);
    addRow("two", u"%1 %2"_s.arg(kId, kOtherId), u"refused"_s);
    addRow("a digit too many", kId + u'0', u"refused"_s);
    addRow("a digit too few", kId.chopped(1), u"refused"_s);
    addRow("a wrong letter", QString(kId).replace(9, 1, u"o"_s), u"refused"_s);
    addRow("a wrong letter and a digit too few", QString(kId).replace(9, 1, u"o"_s).chopped(1), u"refused"_s);
    addRow("an account's", kAccount, u"refused"_s);
}

void UserQueryTest::readsEmails_data()
{
    addColumns();
    const QString expected = u"email ana.sousa@example.com"_s;
    addRow("plain", u"ana.sousa@example.com"_s, expected);
    addRow("blanks", u"\n ana.sousa@example.com\t"_s, expected);
    addRow("case is kept", u"Ana.Sousa@Example.com"_s, u"email Ana.Sousa@Example.com"_s);
    addRow("mailto", u"mailto:ana.sousa@example.com"_s, expected);
    addRow("mailto with a subject", u"MAILTO:ana%2Esousa@example.com?subject=a@b&cc=c"_s, expected);
    addRow("brackets", u"<ana.sousa@example.com>"_s, expected);
    addRow("with a name", u"\"Sousa, Ana\" <ana.sousa@example.com>"_s, expected);
    addRow("with an address as name", u"ana@work <mailto:ana.sousa@example.com>;"_s, expected);
    addRow("left over from a list", u"'ana.sousa@example.com';"_s, expected);
    addRow("hidden characters", u"ana.\u200bsousa@exa\u202emple.com\u0007"_s, expected);
    addRow("plus", u"ana+risk@example.com"_s, u"email ana+risk@example.com"_s);
    addRow("other letters", u"žofie@пример.рф"_s, u"email žofie@пример.рф"_s);
    addRow("no dot", u"ana@localhost"_s, u"email ana@localhost"_s);
    for (const QString &bad :
         {u"@"_s, u"ana@"_s, u"@example.com"_s, u"a@b@c"_s, u"a@x.com; b@x.com"_s, u"Ana @ Home"_s,
          u"mailto:"_s + u"@"_s, u"<@>"_s, u">@<"_s, u"mailto:a%40b@c"_s, QString(321, u'a') + u"@b.c"_s})
        addRow(qPrintable(u"refused '%1'"_s.arg(bad.left(30))), bad, u"refused"_s);
}

void UserQueryTest::readsLinks_data()
{
    addColumns();
    const QString id = u"id "_s + kId;
    const QString email = u"email ana+1@example.com"_s;
    const QString dash = u"https://one.dash.cloudflare.com/%1/"_s.arg(kAccount);
    addRow("path", dash + u"team/users/%1?tab=risk"_s.arg(kId), id);
    addRow("last of a path", dash + u"team/users/"_s + kId.toUpper(), id);
    addRow("query", u"https://dash.cloudflare.com/%1/one/users?user_id=%2&x=1"_s.arg(kAccount, kId), id);
    addRow("fragment", dash + u"users#/risk/"_s + kId, id);
    addRow("encoded", u"https://dash.cloudflare.com/?to=%2F%3Aaccount%2Fusers%2F"_s + kId, id);
    addRow("encoded twice", u"https://dash.cloudflare.com/?to=%252Fusers%253D"_s + kId, id);
    addRow("the same twice", dash + u"users/%1/risk?id=%1"_s.arg(kId), id);
    addRow("id beside an e-mail", dash + u"users/%1?email=ana@example.com"_s.arg(kId), id);
    addRow("no scheme", u"one.dash.cloudflare.com/x/users/"_s + kId, id);
    addRow("brackets", u"<https://example.com/%1>"_s.arg(kId), id);
    addRow("API", u"https://api.cloudflare.com/client/v4/accounts/%1/zt_risk_scoring/%2"_s.arg(kAccount, kId),
           id);
    addRow("e-mail", dash + u"users?search=ana%2B1%40example.com&x"_s, email);
    addRow("e-mail as it is", dash + u"users?search=ana+1@example.com#x"_s, email);
    addRow("e-mail in the fragment", dash + u"#users?email=ana+1@example.com"_s, email);
    addRow("broken encoding", dash + u"%zz%%%"_s + kId + u"%4"_s, u"refused"_s);
    addRow("nobody", dash + u"team/users"_s, u"refused"_s);
    addRow("the account alone", dash, u"refused"_s);
    addRow("two", dash + kId + u'/' + kOtherId, u"refused"_s);
    addRow("two e-mails", dash + u"?a=a@b.c&b=b@b.c"_s, u"refused"_s);
    addRow("an id that goes on", dash + kId + u"-1"_s, u"refused"_s);
    addRow("a user name of the host", u"https://ana@example.com/"_s, u"refused"_s);
    addRow("an id as host", u"https://%1/"_s.arg(kId), u"refused"_s);
    addRow("a scheme alone", u"https://"_s, u"refused"_s);
}

void UserQueryTest::readsAnswers_data()
{
    addColumns();
    addRow("whole", u"{\"success\":true}"_s, u"answer {\"success\":true}"_s);
    addRow("mark and blanks", u"\ufeff \n{\"success\":\"\u202e\"}\n"_s, u"answer {\"success\":\"\u202e\"}"_s);
    addRow("cut", u"{\"succ"_s, u"answer {\"succ"_s);
    addRow("id within", u"{\"id\":\"%1\"}"_s.arg(kId), u"answer {\"id\":\"%1\"}"_s.arg(kId));
}

void UserQueryTest::readsNames_data()
{
    addColumns();
    addRow("plain", u"Ana Sousa"_s, u"name Ana Sousa"_s);
    addRow("blanks", u"  Ana \t\n Sousa "_s, u"name Ana Sousa"_s);
    addRow("right to left", u"ليلى\u200f منصور"_s, u"name ليلى منصور"_s);
    addRow("joiners stay", u"علی\u200cرضا"_s, u"name علی\u200cرضا"_s);
    addRow("control characters", u"A\u0000na\u0007\u202e"_s, u"name Ana"_s);
    addRow("a number", u"007"_s, u"name 007"_s);
    addRow("beyond the first plane", u"𠮷野"_s, u"name 𠮷野"_s);
    addRow("hex letters", u"Ada-Bea"_s, u"name Ada-Bea"_s);
    addRow("as long as an id", u"Anne-Marie-Louise-Sophie-Königshofer"_s,
           u"name Anne-Marie-Louise-Sophie-Königshofer"_s);
    addRow("punctuation", u"O'Neil, P."_s, u"name O'Neil, P."_s);
    addRow("a path", u"summary"_s, u"name summary"_s);
    for (const QString &bad : {u""_s, u" \n"_s, u"\u200b"_s, u".."_s, u"---"_s, u"}"_s, u"<>"_s})
        addRow(qPrintable(u"refused '%1'"_s.arg(bad)), bad, u"refused"_s);
}

void UserQueryTest::saysWhatIsExpected_data()
{
    addColumns();
    addRow("nothing", u""_s, u"id, e-mail address or name"_s);
    addRow("account", kAccount, u"account's id"_s);
    addRow("nearly an id", kId + u'0', u"must be a UUID such as"_s);
    addRow("nobody in the link", u"https://dash.cloudflare.com/x"_s, u"holds no user's id"_s);
    addRow("several in the link", u"https://x/%1/%2"_s.arg(kId, kOtherId), u"several ids"_s);
    addRow("two addresses", u"a@b.c, b@b.c"_s, u"one e-mail address"_s);
    addRow("long", QString(1000, u'n'), u"longer than 256"_s);
}

void UserQueryTest::saysWhatIsExpected()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    const auto query = core::parseUserQuery(typed);
    QVERIFY(!query.has_value());
    QVERIFY2(query.error().detail.contains(expected), qPrintable(query.error().detail));
}

void UserQueryTest::survivesLongTexts_data()
{
    addColumns();
    constexpr qsizetype kLong = 10 * 1024 * 1024;
    const QString answer = u'{' + QString(kLong, u'[');
    addRow("letters", QString(kLong, u'a'), u"refused"_s);
    addRow("blanks", QString(kLong, u' '), u"refused"_s);
    addRow("hidden", QString(kLong, u'\u202e'), u"refused"_s);
    addRow("at signs", QString(kLong, u'@'), u"refused"_s);
    addRow("brackets", QString(kLong / 2, u'<') + QString(kLong / 2, u'>'), u"refused"_s);
    addRow("a link", u"https://x/"_s + QString(kLong, u'%'), u"refused"_s);
    addRow("ids", (kId + u' ').repeated(100'000), u"refused"_s);
    addRow("an answer", answer, u"answer "_s + answer);
}

void UserQueryTest::survivesLongTexts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, expected);
    QVERIFY(printed(core::parseUserQuery(typed)) == expected);
}

// Whatever comes out can be asked for: an id is one, an address has its sign, a name holds nothing unseen.
void UserQueryTest::survivesAnything()
{
    QRandomGenerator random(7);
    const QStringList pieces = {kId,        kAccount, u"https://"_s,   u"mailto:"_s,
                                u"@"_s,     u"<"_s,   u">"_s,          u"{"_s,
                                u"}"_s,     u"%"_s,   u"%40"_s,        u"\u202e"_s,
                                u" "_s,     u"ana"_s, u"x.com"_s,      u"/"_s,
                                u"?"_s,     u"\n"_s,  u"\U0001F600"_s, QString(QChar(0xdc00)),
                                u"\u0000"_s};
    for (int round = 0; round < 20'000; ++round) {
        QString typed;
        for (quint32 i = random.bounded(8u); i > 0; --i)
            typed += pieces.at(random.bounded(pieces.size()));
        const auto query = core::parseUserQuery(typed);
        if (!query) {
            QVERIFY(!query.error().detail.isEmpty());
        } else if (const auto *id = std::get_if<IdQuery>(&*query)) {
            QCOMPARE(id->userId, kId);
        } else if (const auto *email = std::get_if<EmailQuery>(&*query)) {
            QVERIFY2(email->email.count(u'@') == 1 && email->email == email->email.simplified(),
                     qPrintable(email->email));
        } else if (const auto *name = std::get_if<NameQuery>(&*query)) {
            QVERIFY2(!name->text.isEmpty() && name->text == name->text.simplified() &&
                         !name->text.contains(u'\u202e') && !name->text.contains(u'@'),
                     qPrintable(typed));
        }
    }
}

QTEST_GUILESS_MAIN(UserQueryTest)
#include "tst_user_query.moc"
