// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/profile_store.h"
#include "tests/cli/echoing_answers.h"
#include "tests/cli/leak_search.h"
#include "tests/cli/planted_session.h"
#include "tests/cli/planted_steps.h"
#include "tests/support/secret_service_bus.h"

#include <QSignalSpy>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using test_support::answerTo;
using test_support::Ended;
using test_support::HttpRequest;
using test_support::HttpServer;
using test_support::kPatience;
using test_support::kUser;
using test_support::LeakSearch;
using test_support::PlantedSession;
using test_support::saidBy;
using test_support::Step;
using test_support::wholeSession;

namespace {

using Variables = QMap<QString, QString>;

const QString kTlsData = QStringLiteral(RISKSCOPE_TEST_DATA "/tls/");
const QByteArray kToken = "cfut_Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";
const QByteArray kKey = "q8Jw5zRt1Xc7Vb3Mn9Kp4Gd2Ls6Fh0";
const QByteArray kEmail = "wq7xkz9v@pj4tn8mb.example";
const QByteArray kPassword = "Gy6uD1oKe5Wi-Ba8cPz3_Ux0";

QByteArray procFile(const QProcess &process, const char *name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(QLatin1StringView(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Once without and once with everything that the library can say about itself.
void addSlot(const char *name, const Variables &variables, const QByteArrayList &secrets,
             const QByteArray &sent)
{
    QTest::newRow(name) << variables << secrets << sent;
    Variables talkative = variables;
    talkative.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    QTest::addRow("%s, talkative", name) << talkative << secrets << sent;
}

void addColumns()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QByteArrayList>("secrets");
    QTest::addColumn<QByteArray>("sent"); // which of them the server gets
}

bool gotSecret(const HttpServer &server, const QByteArray &secret)
{
    return std::ranges::any_of(server.requests(),
                               [&](const HttpRequest &request) { return request.raw.contains(secret); });
}

// Nothing on standard output, standard error or any file.
void checkForLeaks(const PlantedSession &session, const QList<Ended> &ends, const QByteArrayList &secrets)
{
    const LeakSearch search(secrets);
    for (const Ended &ended : ends) {
        QVERIFY2(search.findIn(ended.out).isEmpty(), ended.out.constData());
        QVERIFY2(search.findIn(ended.err).isEmpty(), ended.err.constData());
    }
    QCOMPARE(search.findInFolder(session.folder()), QStringList());
}

} // namespace

// Plants secrets in every place that takes one and looks for them in everything that the program leaves.
class PlantedSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaksNowhere_data();
    void leaksNowhere();
    void leaksNowhereBeforeSending_data();
    void leaksNowhereBeforeSending();
    void leaksNoPasswordOfAProxy();
    void leaksNothingOfAProfile();
    void leaksNothingOfATokenFile();
    void leavesNoCoreFile();
};

void PlantedSecretTest::leaksNowhere_data()
{
    addColumns();
    const QString token = QString::fromLatin1(kToken);
    const Variables pair{{u"CLOUDFLARE_EMAIL"_s, QString::fromLatin1(kEmail)},
                         {u"CLOUDFLARE_API_KEY"_s, QString::fromLatin1(kKey)}};
    addSlot("token", {{u"CLOUDFLARE_API_TOKEN"_s, token}}, {kToken}, kToken);
    addSlot("e-mail and key", pair, {kEmail, kKey}, kKey);
    Variables both = pair;
    both.insert(u"CLOUDFLARE_API_TOKEN"_s, u" \"Bearer %1\"\n"_s.arg(token));
    addSlot("pasted token and an unused pair", both, {kToken, kEmail, kKey}, kToken);
}

void PlantedSecretTest::leaksNowhere()
{
    QFETCH(Variables, variables);
    QFETCH(QByteArrayList, secrets);
    QFETCH(QByteArray, sent);
    HttpServer server;
    server.respondWith(answerTo);
    HttpServer secure(test_support::readTlsIdentity(kTlsData + u"good.pem"_s));
    secure.respondWith(answerTo);
    HttpServer closed;
    closed.stopListening();
    const PlantedSession session(variables);
    const QList<Step> steps = wholeSession(sent == kToken);
    QList<QStringList> runs;
    for (const Step &step : steps) {
        QString base = server.baseUrl() + u'/' + step.scene;
        if (step.scene == "refused"_L1)
            base = closed.baseUrl();
        else if (step.scene == "secure"_L1)
            base = secure.baseUrl() + u"/403"_s;
        const QString log = u"log-%1"_s.arg(runs.size());
        runs += step.arguments + QStringList{u"--base-url"_s,    base,
                                             u"--log-network"_s, log,
                                             u"--ca-file"_s,     kTlsData + u"authority.pem"_s};
    }
    const QList<Ended> ends = session.run(runs);
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const QByteArray about = runs.at(i).join(u' ').toUtf8() + ": " + ends.at(i).err;
        QVERIFY2(ends.at(i).code == steps.at(i).code, about.constData());
    }
    checkForLeaks(session, ends, secrets);
    QVERIFY(gotSecret(server, sent));
    QVERIFY(gotSecret(secure, sent));
    QCOMPARE(QDir(session.workFolder()).entryList({u"log-*"_s}).size(), runs.size());
    QVERIFY(QFile::exists(session.workFolder() + u"/report.json"_s));
}

void PlantedSecretTest::leaksNowhereBeforeSending_data()
{
    addColumns();
    const QByteArray half = kToken.first(kToken.size() / 2);
    const QString cut = QString::fromLatin1(half + ' ' + kToken.sliced(half.size()));
    addSlot("blank in the token", {{u"CLOUDFLARE_API_TOKEN"_s, cut}}, {kToken}, {});
    addSlot("line break in the key",
            {{u"CLOUDFLARE_EMAIL"_s, QString::fromLatin1(kEmail)},
             {u"CLOUDFLARE_API_KEY"_s, QString::fromLatin1(kKey).insert(kKey.size() / 2, u"\r\n"_s)}},
            {kEmail, kKey}, {});
    addSlot("e-mail without key", {{u"CLOUDFLARE_EMAIL"_s, QString::fromLatin1(kEmail)}}, {kEmail}, {});
    addSlot("password in the base URL",
            {{u"CLOUDFLARE_API_TOKEN"_s, QString::fromLatin1(kToken)},
             {u"CLOUDFLARE_BASE_URL"_s, u"http://%1:%2@127.0.0.1:%3/client/v4"_s}},
            {kToken, kEmail, kPassword}, {});
}

void PlantedSecretTest::leaksNowhereBeforeSending()
{
    QFETCH(Variables, variables);
    QFETCH(QByteArrayList, secrets);
    HttpServer server;
    server.respondWith(answerTo);
    QString &base = variables[u"CLOUDFLARE_BASE_URL"_s];
    base = base.isEmpty() ? server.baseUrl()
                          : base.arg(QString::fromLatin1(kEmail.toPercentEncoding()),
                                     QString::fromLatin1(kPassword), QString::number(server.port()));
    const PlantedSession session(variables);
    const QList<Ended> ends = session.run({{u"lookup"_s, kUser}, {u"verify"_s}});
    for (const Ended &ended : ends) {
        QVERIFY2(ended.code == 2 || ended.code == 3, ended.err.constData());
        QVERIFY(ended.err.contains("CLOUDFLARE_"));
    }
    checkForLeaks(session, ends, secrets);
    QCOMPARE(server.connectionCount(), 0);
}

void PlantedSecretTest::leaksNoPasswordOfAProxy()
{
    HttpServer proxy;
    proxy.respondWith([](const HttpRequest &request) {
        const QByteArray said = saidBy(request);
        return test_support::httpAnswer(407, said,
                                        {{"Proxy-Authenticate", R"(Basic realm="x")"}, {"X-Echo", said}});
    });
    const QString url =
        u"http://%1:%2@127.0.0.1:%3"_s.arg(u"me"_s, QString::fromLatin1(kPassword)).arg(proxy.port());
    for (const QString &rules : {QString(), u"*=true"_s}) {
        const PlantedSession session({{u"CLOUDFLARE_API_TOKEN"_s, QString::fromLatin1(kToken)},
                                      {u"CLOUDFLARE_BASE_URL"_s, u"https://api.invalid/client/v4"_s},
                                      {u"http_proxy"_s, url},
                                      {u"https_proxy"_s, url},
                                      {u"QT_LOGGING_RULES"_s, rules}});
        const QList<Ended> ends =
            session.run({{u"lookup"_s, kUser, u"--max-retries"_s, u"0"_s, u"--log-network"_s, u"log-0"_s},
                         {u"verify"_s, u"--max-retries"_s, u"0"_s, u"--log-network"_s, u"log-1"_s}});
        for (const Ended &ended : ends) {
            QCOMPARE(ended.code, 6);
            QVERIFY2(ended.err.contains("http://127.0.0.1:"), ended.err.constData());
        }
        checkForLeaks(session, ends, {kToken, kPassword});
    }
    QVERIFY(gotSecret(proxy, ("me:" + kPassword).toBase64()));
    QVERIFY(!gotSecret(proxy, kToken));
}

// Kept by a real keyring, whose own files are searched as well.
void PlantedSecretTest::leaksNothingOfAProfile()
{
    HttpServer server;
    server.respondWith(answerTo);
    test_support::SecretServiceBus bus;
    bus.startKeyring();
    const PlantedSession session({{u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address()}});
    const core::Profile profile{.id = u"2f3c1f52-8f4e-4f9b-9d4a-0b1f5f6a7c11"_s,
                                .name = u"Work"_s,
                                .accountId = test_support::kAccount,
                                .baseUrl = server.baseUrl() + u"/good"_s};
    QVERIFY(
        store::ProfileStore(session.folder() + u"/XDG_CONFIG_HOME/riskscope/profiles.ini"_s).keep(profile));
    bus.keep(profile.id, kToken);
    QCOMPARE(bus.problem(), QString());
    const QList<QStringList> runs{
        {u"lookup"_s, kUser, u"--output"_s, u"report.json"_s, u"--format"_s, u"json"_s},
        {u"lookup"_s, kUser, u"--log-network"_s, u"log"_s},
        {u"verify"_s}};
    QList<QStringList> profiled;
    for (const QStringList &run : runs)
        profiled.append(run + QStringList{u"--profile"_s, u"work"_s});
    const QList<Ended> ends = session.run(profiled);
    for (const Ended &ended : ends)
        QVERIFY2(ended.code == 0, ended.err.constData());
    checkForLeaks(session, ends, {kToken});
    QCOMPARE(LeakSearch({kToken}).findInFolder(bus.home() + u"/.local"_s), QStringList());
    QVERIFY(gotSecret(server, kToken));
    QVERIFY(QFile::exists(session.workFolder() + u"/log"_s));
}

void PlantedSecretTest::leaksNothingOfATokenFile()
{
    HttpServer server;
    server.staySilent();
    QSignalSpy requested(&server, &HttpServer::requestReceived);
    const PlantedSession session({});
    const auto process = session.prepare(QStringLiteral(RISKSCOPE_CLI),
                                         {u"lookup"_s, kUser, u"--base-url"_s, server.baseUrl(),
                                          u"--token-file"_s, u"-"_s, u"--log-network"_s, u"log"_s});
    process->start();
    process->write(kToken + '\n');
    process->closeWriteChannel();
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QVERIFY(gotSecret(server, kToken));
    for (const char *file : {"cmdline", "environ"})
        QCOMPARE(LeakSearch({kToken}).findIn(procFile(*process, file)), QByteArray());
    process->terminate();
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
    checkForLeaks(session,
                  {{.out = process->readAllStandardOutput(), .err = process->readAllStandardError()}},
                  {kToken});
}

void PlantedSecretTest::leavesNoCoreFile()
{
    HttpServer server;
    server.staySilent();
    QSignalSpy requested(&server, &HttpServer::requestReceived);
    const PlantedSession session({{u"CLOUDFLARE_API_TOKEN"_s, QString::fromLatin1(kToken)}});
    const auto process = session.prepare(
        u"sh"_s, {u"-c"_s, uR"(ulimit -c unlimited 2>/dev/null; exec "$0" "$@")"_s,
                  QStringLiteral(RISKSCOPE_CLI), u"lookup"_s, kUser, u"--base-url"_s, server.baseUrl()});
    process->start();
    QTRY_COMPARE_WITH_TIMEOUT(requested.size(), 1, kPatience);
    QVERIFY(gotSecret(server, kToken));
    const QByteArray limits = procFile(*process, "limits").simplified();
    QVERIFY2(limits.contains("Max core file size 0 0 bytes"), limits.constData());
    QCOMPARE(procFile(*process, "coredump_filter").trimmed(), "00000000");
    const QByteArray arguments = procFile(*process, "cmdline");
    QVERIFY(arguments.contains(kUser.toLatin1()));
    QCOMPARE(LeakSearch({kToken}).findIn(arguments), QByteArray());
    const QByteArray variables = procFile(*process, "environ");
    QVERIFY(variables.contains("CLOUDFLARE_ACCOUNT_ID="));
    QCOMPARE(LeakSearch({kToken}).findIn(variables), QByteArray());
    QCOMPARE(::kill(static_cast<pid_t>(process->processId()), SIGABRT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(process->state(), QProcess::NotRunning, kPatience);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    QCOMPARE(QDir(session.workFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList());
    QCOMPARE(LeakSearch({kToken}).findInFolder(session.folder()), QStringList());
}

QTEST_GUILESS_MAIN(PlantedSecretTest)
#include "tst_planted_secret.moc"
