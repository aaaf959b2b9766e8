// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/profile_check.h"

#include "app/core/translations.h"
#include "app/session/environment_profile.h"

#include <QTest>
#include <QTranslator>

Q_DECLARE_METATYPE(core::Profile)
Q_DECLARE_METATYPE(session::ProfileField)

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using core::Profile;

namespace {

const QString kAccount = u"023e105f4ecef8ad9ca31a8372d0c353"_s;

Profile profileNamed(const QString &name)
{
    return {.name = name, .accountId = kAccount};
}

// While it lives, the program speaks a language.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        core::installTranslations(*QCoreApplication::instance(), language);
    }
    ~Speaking() { qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>()); }

private:
    Q_DISABLE_COPY_MOVE(Speaking)
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QString();
    const QStringList languages = core::translatedLanguages();
    QVERIFY(!languages.isEmpty());
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

class TestProfileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsItself();
    void refuses_data();
    void refuses();
    void namesEveryFieldThatIsWrong();
    void saysWhatIsWrongWithASecret();
    void findsBuiltInOnesInEveryLanguage_data();
    void findsBuiltInOnesInEveryLanguage();
    void refusesBuiltInNamesInEveryLanguage_data();
    void refusesBuiltInNamesInEveryLanguage();
};

void TestProfileCheck::acceptsItself()
{
    Profile profile = profileNamed(u"First"_s);
    profile.id = u"1"_s;
    profile.zone = u"local"_s;
    profile.baseUrl = u"http://localhost:8080"_s;
    QCOMPARE(session::problemsOf(profile, {profile}), QList<session::ProfileProblem>());
}

void TestProfileCheck::refuses_data()
{
    using Field = session::ProfileField;
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Field>("field");
    const Profile good = profileNamed(u"Good"_s);
    const auto row = [&good](const char *name, QString Profile::*member, const QString &value, Field field) {
        Profile profile = good;
        profile.*member = value;
        QTest::newRow(name) << profile << field;
    };
    row("no name", &Profile::name, u" "_s, Field::Name);
    row("long name", &Profile::name, QString(65, u'x'), Field::Name);
    row("taken name", &Profile::name, u"fIRST"_s, Field::Name);
    row("built-in name", &Profile::name, u"demo"_s, Field::Name);
    row("name with an unseen character", &Profile::name, u"a\u200bb"_s, Field::Name);
    row("no account", &Profile::accountId, {}, Field::Account);
    row("short account", &Profile::accountId, u"123"_s, Field::Account);
    row("user info", &Profile::baseUrl, u"https://api.example.com@evil.example"_s, Field::BaseUrl);
    row("http", &Profile::baseUrl, u"http://example.com"_s, Field::BaseUrl);
    row("the demo's", &Profile::baseUrl, u"qrc:/demo"_s, Field::BaseUrl);
    row("no file", &Profile::caFile, u"/nowhere/ca.pem"_s, Field::CaFile);
    row("a path from here", &Profile::caFile, u"ca.pem"_s, Field::CaFile);
    row("no zone", &Profile::zone, u"Europe/Nowhere"_s, Field::Zone);
    Profile pair = good;
    pair.scheme = CredentialScheme::KeyPair;
    QTest::newRow("no e-mail") << pair << Field::Email;
}

void TestProfileCheck::refuses()
{
    QFETCH(const Profile, profile);
    QFETCH(const session::ProfileField, field);
    const QList<Profile> others = {{.id = u"1"_s, .name = u"First"_s}, {.id = u"demo"_s, .name = u"Demo"_s}};
    const QList<session::ProfileProblem> problems = session::problemsOf(session::tidied(profile), others);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().field, field);
    QVERIFY(!problems.constFirst().text.isEmpty());
}

void TestProfileCheck::namesEveryFieldThatIsWrong()
{
    using Field = session::ProfileField;
    QList<Field> fields;
    for (const auto &problem : session::problemsOf({.baseUrl = u"x"_s, .caFile = u"x"_s, .zone = u"x"_s}, {}))
        fields += problem.field;
    QCOMPARE(fields, (QList{Field::Name, Field::Account, Field::BaseUrl, Field::CaFile, Field::Zone}));
}

void TestProfileCheck::saysWhatIsWrongWithASecret()
{
    const core::Profile token{.name = u"x"_s};
    QCOMPARE(session::problemOfSecret(token, core::Secret("t0ken")), QString());
    QCOMPARE(session::problemOfSecret(token, {}), u"A token is needed."_s);
    const QString problem = session::problemOfSecret(token, core::Secret("two words"));
    QVERIFY(problem.startsWith(u"The token"_s));
    QVERIFY(!problem.contains(u"words"_s));
}

void TestProfileCheck::findsBuiltInOnesInEveryLanguage_data()
{
    addLanguages();
}

void TestProfileCheck::findsBuiltInOnesInEveryLanguage()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    const QList<Profile> profiles = {profileNamed(u"Work"_s),
                                     *session::environmentProfile({.account = kAccount}, {}),
                                     session::demoProfile()};
    for (const Profile &profile : profiles)
        QCOMPARE(session::profileNamed(profile.name, profiles)->id, profile.id);
    QCOMPARE(session::profileNamed(u"Demo"_s, profiles)->id, u"demo"_s);
    QCOMPARE(session::profileNamed(u" environment"_s, profiles)->id, u"environment"_s);
    QVERIFY(!session::profileNamed(u"nobody"_s, profiles));
}

void TestProfileCheck::refusesBuiltInNamesInEveryLanguage_data()
{
    addLanguages();
}

// The environment's is reserved while it isn't there, too.
void TestProfileCheck::refusesBuiltInNamesInEveryLanguage()
{
    QFETCH(const QString, language);
    const Speaking speaking(language);
    const QString environment = session::environmentProfile({.account = kAccount}, {})->name;
    QCOMPARE(environment == u"Environment"_s, language.isEmpty());
    for (const QString &name : {session::demoProfile().name, environment, u"Demo"_s, u"environment"_s})
        QCOMPARE(session::problemsOf(profileNamed(name), {}).size(), 1);
    QVERIFY(session::problemsOf(profileNamed(u"Work"_s), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profile_check.moc"
