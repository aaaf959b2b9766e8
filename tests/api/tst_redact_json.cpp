// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/redact_json.h"
#include "app/api/risk_score_endpoint.h"
#include "app/json/json_document.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// An event's details inside an answer.
QByteArray answerWithDetails(const QByteArray &details)
{
    return R"({"success":true,"result":{"events":[{"event_details":)" + details + "}]}}";
}

QByteArray redacted(const QByteArray &answer, const QList<QByteArray> &secrets = {})
{
    api::TextRedactor texts;
    texts.setSecrets(api::SecretMask({secrets.begin(), secrets.end()}));
    return api::redactJson(answer, texts).value_or("not JSON");
}

// The answer's shape: every node's kind, parent and number of children.
QByteArray shapeOf(const QByteArray &answer)
{
    QByteArray shape;
    const json::Document document = json::parse(answer);
    for (json::NodeId node = 0; node < document.nodes.size(); ++node)
        shape += QByteArray::number(int(document.kind(node))) + ',' +
                 QByteArray::number(document.nodes[node].parent) + ',' +
                 QByteArray::number(qsizetype(document.children(node).size())) +
                 (document.hasKey(node) ? "k " : " ");
    return shape;
}

} // namespace

class RedactJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redacts_data();
    void redacts();
    void hidesSecrets_data();
    void hidesSecrets();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void decodesAsBefore_data();
    void decodesAsBefore();
    void leavesNothingPersonal();
    void agreesAcrossAnswers();
};

void RedactJsonTest::redacts_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("expected");
    const auto details = [](const char *row, const QByteArray &before, const QByteArray &after) {
        QTest::newRow(row) << answerWithDetails(before) << answerWithDetails(after);
    };
    details("numbers", "[12, -1.5e3, {\"a\":18446744073709551617}]", "[0, 0, {\"a\":0}]");
    details("words", "[true, false ,null]", "[true, false ,null]");
    details("level and time", R"({"risk_level":"low","timestamp":"2026-11-21T09:12:44Z","code":7})",
            R"({"risk_level":"[TEXT-1]","timestamp":"[TEXT-2]","code":0})");
    details("strings", R"(["","Ada","ada@example.com","192.0.2.7","Ada","\u0041da"])",
            R"(["","[TEXT-1]","[EMAIL-1]","[IP-1]","[TEXT-1]","[TEXT-1]"])");
    details("keys", R"({"Ada L":1,"device_id":2,"Ada L":3,"a.b-c":4,"ada@example.com":{"":5}})",
            R"({"[KEY-1]":0,"device_id":0,"[KEY-1]":0,"a.b-c":0,"[KEY-2]":{"[KEY-3]":0}})");
    details(
        "keys that are ids",
        R"({"a82bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e":1,"a23e105f4ecef8ad9ca31a8372d0c353":2,"192.0.2.7":3})",
        R"({"[KEY-1]":0,"[KEY-2]":0,"[KEY-3]":0})");
    QTest::newRow("user")
        << R"({"result":{"name":"Ada","email":"a@b.c","score":9,"risk_level":"Odd one"}})"_ba
        << R"({"result":{"name":"[TEXT-1]","email":"[EMAIL-1]","score":0,"risk_level":"Odd one"}})"_ba;
    QTest::newRow("event")
        << R"({"result":{"events":[{"id":"7","name":"Ada","timestamp":"2026-11-21T09\u003a12:44Z"}]}})"_ba
        << R"({"result":{"events":[{"id":"[TEXT-1]","name":"[TEXT-2]","timestamp":"2026-11-21T09\u003a12:44Z"}]}})"_ba;
    QTest::newRow("long time")
        << R"({"result":{"last_reset_time":"2026-11-21T09:12:44.12345678901234567890123456789012345Z"}})"_ba
        << R"({"result":{"last_reset_time":"2026-11-21T09:12:44.12345678901234567890123456789012345Z"}})"_ba;
    QTest::newRow("address in the place of a level")
        << R"({"result":{"risk_level":"a@b.c","status":{"x":"Ada"}}})"_ba
        << R"({"result":{"risk_level":"[EMAIL-1]","status":{"x":"[TEXT-1]"}}})"_ba;
    QTest::newRow("token check")
        << R"({"result":{"id":"023e105f4ecef8ad9ca31a8372d0c353","status":"active","expires_on":"2027-01-01T00:00:00Z"}})"_ba
        << R"({"result":{"id":"[ID-1]","status":"active","expires_on":"2027-01-01T00:00:00Z"}})"_ba;
    QTest::newRow("messages")
        << R"({"errors":[{"code":6003,"message":"No a@b.c","error_chain":[{"code":1,"message":"at 192.0.2.7","x":2}]}],"messages":["Ada"]})"_ba
        << R"({"errors":[{"code":6003,"message":"No [EMAIL-1]","error_chain":[{"code":1,"message":"at [IP-1]","x":0}]}],"messages":["[TEXT-1]"]})"_ba;
    QTest::newRow("result info")
        << R"({"result_info":{"total_count":20.0,"next":"a@b.c","odd key":[1]}})"_ba
        << R"({"result_info":{"total_count":20.0,"next":"[EMAIL-1]","[KEY-1]":[1]}})"_ba;
    QTest::newRow("unknown fields") << R"({"x":[{"name":"Ada","y":2}],"success":true})"_ba
                                    << R"({"x":[{"name":"[TEXT-1]","y":0}],"success":true})"_ba;
    QTest::newRow("duplicates, escapes, blanks")
        << "\xEF\xBB\xBF { \"succe\\u0073s\" : true ,\n\"success\":false } "_ba
        << "\xEF\xBB\xBF { \"succe\\u0073s\" : true ,\n\"success\":false } "_ba;
    QTest::newRow("array") << R"([1,"Ada",{"result":"Bob"}])"_ba
                           << R"([0,"[TEXT-1]",{"result":"[TEXT-2]"}])"_ba;
    QTest::newRow("string") << R"("Ada")"_ba << R"("[TEXT-1]")"_ba;
}

void RedactJsonTest::redacts()
{
    QFETCH(QByteArray, answer);
    QTEST(redacted(answer), "expected");
    QCOMPARE(shapeOf(redacted(answer)), shapeOf(answer));
}

void RedactJsonTest::hidesSecrets_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("message") << R"({"errors":[{"message":"bad \u0073\"3cret!"}]})"_ba
                             << R"({"errors":[{"message":"bad ***!"}]})"_ba;
    QTest::newRow("level") << R"({"result":{"risk_level":"S\"3CRET"}})"_ba
                           << R"({"result":{"risk_level":"***"}})"_ba;
    QTest::newRow("time") << R"({"result":{"timestamp":"2026-11-21T09:12:44.778Z"}})"_ba
                          << R"({"result":{"timestamp":"2026-11-21T09:12:44.***Z"}})"_ba;
    QTest::newRow("number") << R"({"result_info":{"count":17781}})"_ba << R"({"result_info":{"count":0}})"_ba;
    QTest::newRow("key") << R"({"x":{"a778":true}})"_ba << R"({"x":{"[KEY-1]":true}})"_ba;
    QTest::newRow("name") << R"({"x":"s\"3cret"})"_ba << R"({"x":"[TEXT-1]"})"_ba;
}

void RedactJsonTest::hidesSecrets()
{
    QFETCH(QByteArray, answer);
    QTEST(redacted(answer, {"s\"3cret", "778"}), "expected");
}

void RedactJsonTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("page") << "<html>"_ba;
    QTest::newRow("cut") << R"({"success":true)"_ba;
    QTest::newRow("followed") << R"({"success":true} x)"_ba;
    QTest::newRow("not UTF-8") << "{\"x\":\"\xFF\"}"_ba;
    QTest::newRow("odd escape") << R"({"x":"\x"})"_ba;
}

void RedactJsonTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, answer);
    api::TextRedactor texts;
    QVERIFY(!api::redactJson(answer, texts).has_value());
}

void RedactJsonTest::decodesAsBefore_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(RISKSCOPE_TEST_DATA "/api"));
    const QStringList inputs = folder.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(inputs.size() > 25);
    for (const QString &input : inputs)
        QTest::newRow(qPrintable(input)) << folder.filePath(input);
}

void RedactJsonTest::decodesAsBefore()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray answer = file.readAll();
    api::TextRedactor texts;
    const std::optional<QByteArray> out = api::redactJson(answer, texts);
    // The decoder forgives escapes that are no JSON; such an answer is not redacted, but left out.
    const QByteArray text = answer.startsWith("\xEF\xBB\xBF") ? answer.sliced(3) : answer;
    QCOMPARE(out.has_value(), !json::parse(text).error.has_value());
    if (!out)
        return;
    const auto before = api::decodeRiskScore(answer);
    const auto after = api::decodeRiskScore(*out);
    QCOMPARE(after.has_value(), before.has_value());
    if (!before) {
        QCOMPARE(after.error().kind, before.error().kind);
        return;
    }
    QCOMPARE(after->level.level, before->level.level);
    QCOMPARE(after->lastReset, before->lastReset);
    QCOMPARE(after->name.isEmpty(), before->name.isEmpty());
    QCOMPARE(after->resultInfo, before->resultInfo);
    QCOMPARE(after->messages.size(), before->messages.size());
    QCOMPARE(after->events.size(), before->events.size());
    QVERIFY(std::ranges::equal(after->events.micros(), before->events.micros()));
    QVERIFY(std::ranges::equal(after->events.levels(), before->events.levels()));
    QVERIFY(std::ranges::equal(after->events.nameIds(), before->events.nameIds()));
}

void RedactJsonTest::leavesNothingPersonal()
{
    const QByteArray answer =
        R"({"success":true,"messages":[{"code":1,"message":"for ada@example.com from 192.0.2.77"}],"result":{)"
        R"("email":"ada@example.com","name":"Ada Lovelace","events":[{"id":"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",)"
        R"("name":"Travel of Ada","event_details":{"ip":"192.0.2.77","lat":51.5072,"Lovelace, Ada":["2001:db8::7",)"
        R"({"host":"ada-laptop","account":"023e105f4ecef8ad9ca31a8372d0c353","when":"2026-11-21T09:12:44Z"}]}}]},)"
        R"("extra":{"phone":4412345678}})";
    const QByteArray out = redacted(answer);
    QCOMPARE(shapeOf(out), shapeOf(answer));
    for (const char *personal : {"ada", "Ada", "Lovelace", "example", "192", "2001", "182bd5e5", "023e105f",
                                 "51", "441", "laptop", "2026"})
        QVERIFY2(!out.contains(personal), personal);
}

void RedactJsonTest::agreesAcrossAnswers()
{
    api::TextRedactor texts;
    QCOMPARE(api::redactJson(R"({"x":["a","b"]})", texts), R"({"x":["[TEXT-1]","[TEXT-2]"]})"_ba);
    QCOMPARE(api::redactJson(R"({"x":["c","b"]})", texts), R"({"x":["[TEXT-3]","[TEXT-2]"]})"_ba);
}

QTEST_GUILESS_MAIN(RedactJsonTest)
#include "tst_redact_json.moc"
