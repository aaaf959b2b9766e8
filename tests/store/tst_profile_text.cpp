// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_text.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::Profile;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;

Profile profileNamed(const QString &name)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = name, .accountId = kAccount};
}

} // namespace

class TestProfileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts();
    void refuses_data();
    void refuses();
    void refusesATokensEmail();
    void tellsNamesApart_data();
    void tellsNamesApart();
    void bringsAnyTextBack();
    void takesNothingElseBack();
};

void TestProfileText::accepts()
{
    Profile profile = profileNamed(QString(store::kMaxProfileName, u'x'));
    QVERIFY(store::checkShape(profile));
    profile.baseUrl = u"http://127.0.0.1:8080/v4"_s;
    profile.caFile = u"/etc/ssl/ca.pem"_s;
    profile.zone = u"local"_s;
    profile.scheme = CredentialScheme::KeyPair;
    profile.email = u"ana@example.com"_s;
    QVERIFY(store::checkShape(profile));
}

void TestProfileText::refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    int number = 0;
    const auto row = [&number](const QString &field, const QString &value) {
        QTest::addRow("%s %d", qPrintable(field), ++number) << field << value;
    };
    for (const QString &name :
         {u""_s, u"  "_s, u" a"_s, u"a "_s, u"a\nb"_s, u"a\u202eb"_s, u"\u0007"_s, u"demo"_s,
          u"Environment"_s, u"ENVIRONMENT"_s, QString(65, u'x'), u"a\xd800"_s + u"b"_s})
        row(u"name"_s, name);
    for (const QString &account : {u""_s, kAccount.toUpper(), kAccount.left(31), kAccount + u'0',
                                   u"023e105f4ecef8ad9ca31a8372d0c35g"_s})
        row(u"account"_s, account);
    for (const QString &email : {u""_s, u"@"_s, u"ana"_s, u"a b@example.com"_s, u"a\r\nX: y@example.com"_s,
                                 u"é@example.com"_s, u"a@"_s + QString(320, u'x')})
        row(u"email"_s, email);
    for (const QString &url : {u"example.com"_s, u"ftp://example.com"_s, u"qrc:/demo"_s, u"https://a b"_s,
                               u"https://x/\n"_s, u"https://"_s + QString(2048, u'x')})
        row(u"baseUrl"_s, url);
    for (const QString &file : {u"ca.pem"_s, u"../ca.pem"_s, u"/a\0b"_s, u"/"_s + QString(5000, u'x')})
        row(u"caFile"_s, file);
    for (const QString &zone : {u"Europe/Nowhere"_s, u"x"_s, u"../UTC"_s})
        row(u"zone"_s, zone);
    for (const QString &id :
         {u""_s, u"demo"_s, u"environment"_s, u"x"_s, u"{6584e222-812c-49d2-a3ba-2795c6ae796a}"_s,
          u"6584E222-812c-49d2-a3ba-2795c6ae796a"_s, QUuid().toString(QUuid::WithoutBraces)})
        row(u"id"_s, id);
}

void TestProfileText::refuses()
{
    QFETCH(const QString, field);
    QFETCH(const QString, value);
    static const QMap<QString, QString Profile::*> kFields = {
        {u"id"_s, &Profile::id},
        {u"name"_s, &Profile::name},
        {u"account"_s, &Profile::accountId},
        {u"email"_s, &Profile::email},
        {u"caFile"_s, &Profile::caFile},
        {u"zone"_s, &Profile::zone},
        {u"baseUrl"_s, &Profile::baseUrl},
    };
    Profile profile = profileNamed(u"Good"_s);
    if (field == "email"_L1)
        profile.scheme = CredentialScheme::KeyPair;
    profile.*kFields[field] = value;
    const auto checked = store::checkShape(profile);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::InvalidInput);
    QVERIFY(!checked.error().detail.isEmpty());
}

void TestProfileText::refusesATokensEmail()
{
    Profile profile = profileNamed(u"Good"_s);
    profile.email = u"ana@example.com"_s;
    QVERIFY(!store::checkShape(profile));
}

void TestProfileText::tellsNamesApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("same") << u"Ana"_s << u"Ana"_s << true;
    QTest::newRow("case") << u"Ana"_s << u"aNA"_s << true;
    QTest::newRow("umlaut") << u"ÄRGER"_s << u"ärger"_s << true;
    QTest::newRow("composed") << u"\u00e9"_s << u"e\u0301"_s << true;
    QTest::newRow("other") << u"Ana"_s << u"Anna"_s << false;
    QTest::newRow("accent") << u"e"_s << u"\u00e9"_s << false;
}

void TestProfileText::tellsNamesApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(store::isSameName(one, other), "isSame");
    QTEST(store::isSameName(other, one), "isSame");
}

void TestProfileText::bringsAnyTextBack()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 2000; ++round) {
        QList<char32_t> characters(random.bounded(20));
        for (char32_t &character : characters)
            character = random.bounded(0xd800U);
        const QString text = QString::fromUcs4(characters.constData(), characters.size());
        const QString stored = store::storedText(text);
        for (const QChar c : stored)
            QVERIFY(c > u' ' && c < u'\x7f' && !u"@\\\"#;=,"_s.contains(c));
        QCOMPARE(store::textFrom(stored), std::optional(text));
    }
}

void TestProfileText::takesNothingElseBack()
{
    for (const QString &stored :
         {u"%"_s, u"%4"_s, u"%41"_s, u"%ff"_s, u"%FF"_s, u"a b"_s, u"é"_s, u"%c3%a9"_s})
        QVERIFY2(!store::textFrom(stored), qPrintable(stored));
}

QTEST_GUILESS_MAIN(TestProfileText)
#include "tst_profile_text.moc"
