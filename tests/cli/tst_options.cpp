// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/connection.h"
#include "app/cli/option_table.h"
#include "app/cli/options.h"
#include "tests/cli/program_run.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorKind;
using test_support::environmentOf;
using test_support::kAccount;
using test_support::kUser;
using test_support::withToken;

namespace {

core::Result<cli::Options> parse(const QString &line, const QProcessEnvironment &environment = withToken())
{
    QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings(u"USER"_s, kUser);
    arguments.replaceInStrings(u"ACCOUNT"_s, kAccount);
    return cli::parseOptions(QStringList(u"riskscope-cli"_s) + arguments, environment);
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsALookup();
    void readsEveryOption();
    void readsAVerification();
    void readsASavedAnswer();
    void servesTheDemoWithoutACredential();
    void takesWhatIsMissingFromTheEnvironment();
    void prefersOptionsToTheEnvironment();
    void refusesBadLines_data();
    void refusesBadLines();
    void refusesBadVariables_data();
    void refusesBadVariables();
    void needsACredential();
    void showsHelpWhateverElseIsGiven();
    void namesEveryOptionOnce();
};

void OptionsTest::readsALookup()
{
    const auto options = parse(u"lookup USER --account ACCOUNT"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->action, cli::Action::Lookup);
    QVERIFY(options->access.has_value());
    QCOMPARE(options->users, QList<core::UserQuery>{core::IdQuery{kUser}});
    QCOMPARE(options->access->endpoint.accountId, kAccount);
    QCOMPARE(options->access->endpoint.baseUrl.toString(), QString::fromLatin1(api::kDefaultBaseUrl));
    QCOMPARE(options->access->credential->secret.bytes(), test_support::kSecret.toLatin1());
    QCOMPARE(options->access->limits.maxRetries, api::kDefaultMaxRetries);
    QCOMPARE(options->report.format->key, "text");
    QCOMPARE(options->report.output.file, u"-"_s);
    QVERIFY(!options->report.output.force);
    QVERIFY(options->zone.isUtc());
}

void OptionsTest::readsEveryOption()
{
    const auto options =
        parse(u"--timeout 1.5 --max-retries 0 --format=csv --output o.csv --force --zone Asia/Kathmandu "
              "--pages 3 --ca-file ca.pem --log-network log.ndjson "
              "--account ACCOUNT --base-url http://127.0.0.1:8080/client/v4/ lookup {USER}"_s);
    QVERIFY(options.has_value());
    QCOMPARE(options->users, QList<core::UserQuery>{core::IdQuery{kUser}});
    QCOMPARE(options->access->endpoint.baseUrl.toString(), u"http://127.0.0.1:8080/client/v4"_s);
    QCOMPARE(options->access->limits.attemptTimeout, 1500ms);
    QCOMPARE(options->access->limits.maxRetries, 0);
    QCOMPARE(options->report.format->key, "csv");
    QCOMPARE(options->report.output.file, u"o.csv"_s);
    QVERIFY(options->report.output.force);
    QCOMPARE(options->pages, 3);
    QCOMPARE(options->caFile, u"ca.pem"_s);
    QCOMPARE(options->logFile, u"log.ndjson"_s);
    QCOMPARE(options->zone.name(), u"Asia/Kathmandu"_s);
}

void OptionsTest::readsAVerification()
{
    const auto options = parse(u"verify --account ACCOUNT --zone Asia/Kathmandu --timeout 2"_s,
                               environmentOf({{u"CLOUDFLARE_API_TOKEN"_s, test_support::kSecret},
                                              {u"CLOUDFLARE_EMAIL"_s, u"a@b.example"_s},
                                              {u"CLOUDFLARE_API_KEY"_s, u"key"_s}}));
    QVERIFY(options.has_value());
    QCOMPARE(options->action, cli::Action::Verify);
    QCOMPARE(options->access->endpoint.accountId, kAccount);
    QCOMPARE(options->access->limits.attemptTimeout, 2s);
    QCOMPARE(options->unusedCredential, u"CLOUDFLARE_EMAIL + CLOUDFLARE_API_KEY"_s);
    QCOMPARE(parse(u"verify"_s).error().kind, ErrorKind::InvalidInput); // no account
}

void OptionsTest::readsASavedAnswer()
{
    const auto options = parse(u"lookup --from - --utc --format json"_s, {});
    QVERIFY(options.has_value());
    QVERIFY(!options->access.has_value());
    QCOMPARE(options->from, u"-"_s);
    QVERIFY(options->zone.isUtc());
}

void OptionsTest::servesTheDemoWithoutACredential()
{
    const auto environment = environmentOf({{u"CLOUDFLARE_BASE_URL"_s, u"https://api.example.com"_s},
                                            {u"CLOUDFLARE_ACCOUNT_ID"_s, QString(32, u'0')}});
    const auto options = parse(u"lookup USER --demo"_s, environment);
    QVERIFY(options.has_value());
    QCOMPARE(options->access->endpoint.baseUrl.toString(), u"qrc:/demo"_s);
    QCOMPARE(options->access->endpoint.accountId, QString::fromLatin1(api::kDemoAccount));
    QVERIFY(!options->access->credential.has_value());
    const auto byUrl = parse(u"lookup USER --base-url qrc:/demo --account ACCOUNT"_s);
    QVERIFY(byUrl.has_value());
    QVERIFY(!byUrl->access->credential.has_value());
}

void OptionsTest::takesWhatIsMissingFromTheEnvironment()
{
    auto environment = environmentOf({{u"CLOUDFLARE_EMAIL"_s, u"ana@example.com"_s},
                                      {u"CLOUDFLARE_API_KEY"_s, u"key"_s},
                                      {u"CLOUDFLARE_ACCOUNT_ID"_s, kAccount.toUpper()},
                                      {u"CLOUDFLARE_BASE_URL"_s, u" "_s},
                                      {u"CLOUDFLARE_API_BASE_URL"_s, u"https://b.example.com/v4"_s}});
    auto options = parse(u"lookup USER"_s, environment);
    QVERIFY(options.has_value());
    QCOMPARE(options->access->endpoint.accountId, kAccount);
    QCOMPARE(options->access->endpoint.baseUrl.toString(), u"https://b.example.com/v4"_s);
    QCOMPARE(options->access->credential->kind, api::Credential::Kind::KeyPair);
    environment.insert(u"CLOUDFLARE_BASE_URL"_s, u"https://a.example.com/v4"_s);
    options = parse(u"lookup USER"_s, environment);
    QVERIFY(options.has_value());
    QCOMPARE(options->access->endpoint.baseUrl.toString(), u"https://a.example.com/v4"_s);
}

void OptionsTest::prefersOptionsToTheEnvironment()
{
    auto environment = withToken();
    environment.insert(u"CLOUDFLARE_ACCOUNT_ID"_s, u"nonsense"_s);
    environment.insert(u"CLOUDFLARE_BASE_URL"_s, u"nonsense"_s);
    const auto options =
        parse(u"lookup USER --account ACCOUNT --base-url https://c.example.com"_s, environment);
    QVERIFY(options.has_value());
    QCOMPARE(options->access->endpoint.accountId, kAccount);
    QCOMPARE(options->access->endpoint.baseUrl.toString(), u"https://c.example.com"_s);
}

void OptionsTest::refusesBadLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << u""_s << u"no command"_s;
    QTest::newRow("unknown command") << u"find USER"_s << u"“find”"_s;
    QTest::newRow("no user") << u"lookup"_s << u"no user"_s;
    QTest::newRow("two users as text")
        << u"lookup USER USER --demo"_s << u"--output-dir DIR, or take --format csv, ndjson"_s;
    QTest::newRow("an account for a user") << u"lookup ACCOUNT --demo"_s << u"are an account's id"_s;
    QTest::newRow("an answer for a user") << u"lookup {\"success\":true} --demo"_s << u"with --from"_s;
    QTest::newRow("a link to nobody")
        << u"lookup https://dash.cloudflare.com/ --demo"_s << u"the link holds no user's id"_s;
    QTest::newRow("user to users") << u"users USER --demo"_s << u"users takes no argument"_s;
    QTest::newRow("redacted users") << u"users --demo --redact"_s << u"--redact means nothing to users"_s;
    QTest::newRow("format of users") << u"users --demo --format pdf"_s << u"“pdf” is not one of text, json"_s;
    QTest::newRow("order of users") << u"users --demo --sort time"_s << u"“time” is not one of level, name"_s;
    QTest::newRow("level of users") << u"users --demo --level severe"_s << u"--level: “severe”"_s;
    QTest::newRow("guard of users") << u"users --demo --no-formula-guard"_s << u"take --format csv"_s;
    QTest::newRow("force of users") << u"users --demo --force"_s << u"--force: "_s;
    QTest::newRow("demo and token file") << u"users --demo --token-file a"_s << u"give no --token-file"_s;
    QTest::newRow("demo and profile") << u"verify --demo --profile a"_s << u"--profile: there is no"_s;
    QTest::newRow("no token file") << u"verify --account ACCOUNT --token-file="_s
                                   << u"--token-file: no file"_s;
    QTest::newRow("two inputs") << u"lookup --account ACCOUNT --token-file - --users-from - --format csv"_s
                                << u"can't both read"_s;
    QTest::newRow("token file and source") << u"lookup --from - --token-file -"_s << u"exclude each other"_s;
    QTest::newRow("unknown option") << u"lookup USER --demo --redacted"_s << u"redacted"_s;
    QTest::newRow("no value") << u"lookup USER --demo --format"_s << u"--format"_s;
    QTest::newRow("a value for a switch") << u"lookup USER --demo=yes"_s << u"demo"_s;
    QTest::newRow("unknown format") << u"lookup USER --demo --format docx"_s << u"text, csv, json"_s;
    QTest::newRow("format in upper case") << u"lookup USER --demo --format CSV"_s << u"“CSV”"_s;
    QTest::newRow("empty output") << u"lookup USER --demo --output="_s << u"--output"_s;
    QTest::newRow("force without output") << u"lookup USER --demo --force"_s << u"--force: "_s;
    QTest::newRow("force for standard output")
        << u"lookup USER --demo --force --output -"_s << u"--force: "_s;
    QTest::newRow("timeout of nothing")
        << u"lookup USER --demo --timeout 0"_s << u"“0” is not a number of seconds from 0.001 to 3600"_s;
    QTest::newRow("empty source") << u"lookup --from="_s << u"--from"_s;
    QTest::newRow("user and source") << u"lookup USER --from a.json"_s << u"a user and --from"_s;
    QTest::newRow("demo and source") << u"lookup --from a.json --demo"_s << u"--demo"_s;
    QTest::newRow("timeout and source") << u"lookup --from a.json --timeout 1"_s << u"--timeout"_s;
    QTest::newRow("demo and account") << u"lookup USER --demo --account ACCOUNT"_s << u"--account"_s;
    QTest::newRow("demo and base URL")
        << u"lookup USER --demo --base-url https://a.example"_s << u"--base-url"_s;
    QTest::newRow("two zones") << u"lookup USER --demo --utc --zone local"_s << u"--utc"_s;
    QTest::newRow("unknown zone") << u"lookup USER --demo --zone Mars/Base"_s << u"“Mars/Base”"_s;
    QTest::newRow("no account") << u"lookup USER"_s << u"CLOUDFLARE_ACCOUNT_ID"_s;
    QTest::newRow("malformed account") << u"lookup USER --account 12"_s << u"--account: "_s;
    QTest::newRow("http") << u"lookup USER --account ACCOUNT --base-url http://a.example"_s
                          << u"--base-url: "_s;
    QTest::newRow("user to verify") << u"verify USER"_s << u"verify takes no argument"_s;
    QTest::newRow("format to verify") << u"verify --demo --format csv"_s << u"--format means nothing"_s;
    QTest::newRow("source to verify") << u"verify --from a.json"_s << u"--from means nothing"_s;
    QTest::newRow("pages and source") << u"lookup --from a.json --pages 2"_s << u"--pages"_s;
    QTest::newRow("no pages") << u"lookup USER --demo --pages 0"_s << u"--pages: “0”"_s;
    QTest::newRow("too many pages") << u"lookup USER --demo --pages 1001"_s << u"from 1 to 1000"_s;
    QTest::newRow("no CA file") << u"lookup USER --demo --ca-file="_s << u"--ca-file: "_s;
    QTest::newRow("no log file") << u"verify --demo --log-network="_s << u"--log-network: "_s;
    for (const auto *timeout : {"", "0", "-1", "abc", "1e3", "0x10", "3601", "nan", "1,5", "0.0001"}) {
        QTest::addRow("timeout '%s'", timeout)
            << u"lookup USER --demo --timeout=%1"_s.arg(QLatin1StringView(timeout)) << u"--timeout: "_s;
    }
    for (const auto *retries : {"", "-1", "1.5", "11", "abc", "99999999999"}) {
        QTest::addRow("retries '%s'", retries)
            << u"lookup USER --demo --max-retries=%1"_s.arg(QLatin1StringView(retries))
            << u"--max-retries: "_s;
    }
}

void OptionsTest::refusesBadLines()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto options = parse(line);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(options.error().detail.contains(says), qPrintable(options.error().detail));
}

void OptionsTest::refusesBadVariables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("account") << u"CLOUDFLARE_ACCOUNT_ID"_s << u"../x"_s;
    QTest::newRow("base URL") << u"CLOUDFLARE_BASE_URL"_s << u"https://a@b.example"_s;
    QTest::newRow("other base URL") << u"CLOUDFLARE_API_BASE_URL"_s << u"ftp://b.example"_s;
    QTest::newRow("token") << u"CLOUDFLARE_API_TOKEN"_s << u"two words"_s;
}

void OptionsTest::refusesBadVariables()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    auto environment = withToken();
    environment.insert(u"CLOUDFLARE_ACCOUNT_ID"_s, kAccount);
    environment.insert(name, value);
    const auto options = parse(u"lookup USER"_s, environment);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(options.error().detail.contains(name), qPrintable(options.error().detail));
}

void OptionsTest::needsACredential()
{
    const auto options = parse(u"lookup USER --account ACCOUNT"_s, {});
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::NoCredential);
}

void OptionsTest::showsHelpWhateverElseIsGiven()
{
    QCOMPARE(parse(u"--help"_s)->action, cli::Action::ShowHelp);
    const auto byLetter = parse(u"-h"_s);
    QVERIFY(byLetter.has_value());
    QCOMPARE(byLetter->action, cli::Action::ShowHelp);
    QCOMPARE(parse(u"lookup --help --from a USER"_s)->action, cli::Action::ShowHelp);
    QCOMPARE(parse(u"--version"_s)->action, cli::Action::ShowVersion);
}

void OptionsTest::namesEveryOptionOnce()
{
    QSet<QString> names;
    for (const cli::Option &option : cli::allOptions()) {
        names.insert(QString::fromLatin1(option.name));
        QVERIFY2(!option.describe().isEmpty(), option.name);
        QVERIFY2(!option.describe().contains(u'%'), option.name);
    }
    QCOMPARE(names.size(), qsizetype(cli::allOptions().size()));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
