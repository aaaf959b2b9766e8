// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_text.h"

#include <QRegularExpression>
#include <QTest>

using core::Error;
using core::ErrorKind;
using core::ErrorText;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKindCount = static_cast<int>(ErrorKind::Cancelled) + 1;

Error fullError(ErrorKind kind)
{
    return {.kind = kind,
            .detail = u"the reason"_s,
            .httpStatus = 418,
            .providerMessages = {{9109, u"Unauthorized"_s}, {10000, u"Authentication error"_s}},
            .rayId = u"8f1c2d3e4f5a6b7c-LIS"_s,
            .path = u"/accounts/023e/zt_risk_scoring/182b"_s,
            .credentialSource = u"CLOUDFLARE_API_TOKEN"_s,
            .retryAfter = std::chrono::seconds(75),
            .answer = "<html>body of the answer</html>"};
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryKind_data();
    void explainsEveryKind();
    void titlesAreDistinct();
    void namesTheReason_data();
    void namesTheReason();
    void countsDownRateLimits();
    void pointsOnlyToWhatIsThere_data();
    void pointsOnlyToWhatIsThere();
    void givesTheErrorsOwnAdvice_data();
    void givesTheErrorsOwnAdvice();
    void joinsOneLine();
    void listsDetails();
    void detailsStayOnTheirLine();
    void cutsTheAnswer();
    void detailsAreEmptyForNothing();
    void percentSignsAreOnlyText();
};

void TestErrorText::explainsEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kKindCount; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestErrorText::explainsEveryKind()
{
    QFETCH(int, kind);
    const Error error = fullError(static_cast<ErrorKind>(kind));
    const ErrorText text = core::explain(error);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(!text.what.isEmpty());
    static const QRegularExpression kUnfilled(u"%[0-9n]"_s);
    for (const QString &part : {text.title, text.what, text.next}) {
        QVERIFY2(!part.contains(kUnfilled), qPrintable(part));
        QVERIFY2(!part.contains(u'<') && !part.contains(u'\n'), qPrintable(part));
        // The sentence is for everybody: what came from outside stands in the details.
        QVERIFY2(!part.contains(u"body of the answer"_s) && !part.contains(error.path) &&
                     !part.contains(u"Unauthorized"_s),
                 qPrintable(part));
    }
    QVERIFY(core::explainInOneLine(error).startsWith(text.what));
}

void TestErrorText::titlesAreDistinct()
{
    QSet<QString> titles;
    for (int kind = 0; kind < kKindCount; ++kind)
        titles.insert(core::explain(fullError(static_cast<ErrorKind>(kind))).title);
    QCOMPARE(titles.size(), kKindCount);
}

void TestErrorText::namesTheReason_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("input") << ErrorKind::InvalidInput;
    QTest::newRow("offline") << ErrorKind::Offline;
    QTest::newRow("TLS") << ErrorKind::TlsFailed;
    QTest::newRow("redirect") << ErrorKind::Redirected;
    QTest::newRow("not understood") << ErrorKind::NotUnderstood;
    QTest::newRow("too large") << ErrorKind::TooLarge;
    QTest::newRow("file") << ErrorKind::FileFailed;
}

void TestErrorText::namesTheReason()
{
    QFETCH(ErrorKind, kind);
    QVERIFY(core::explain(fullError(kind)).what.contains(u"the reason"_s));
    Error tricky = fullError(kind);
    tricky.detail = u"a\u202eb\nc"_s;
    QVERIFY(core::explain(tricky).what.contains(u"a⟨U+202E⟩b⟨U+000A⟩c"_s));
}

void TestErrorText::countsDownRateLimits()
{
    QVERIFY(core::explain(fullError(ErrorKind::RateLimited)).next.contains(u"1 min"_s));
    QVERIFY(!core::explain({.kind = ErrorKind::RateLimited}).next.isEmpty());
}

void TestErrorText::pointsOnlyToWhatIsThere_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("status"); // 0: a saved answer
    QTest::addColumn<bool>("hasMessage");
    for (const ErrorKind kind : {ErrorKind::RequestRefused, ErrorKind::ServiceUnavailable}) {
        for (const int status : {0, 400}) {
            for (const bool hasMessage : {false, true})
                QTest::addRow("%d, %d, %d", int(kind), status, hasMessage) << kind << status << hasMessage;
        }
    }
}

void TestErrorText::pointsOnlyToWhatIsThere()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, status);
    QFETCH(bool, hasMessage);
    Error error = {.kind = kind, .httpStatus = status};
    if (hasMessage)
        error.providerMessages = {{1, u"x"_s}};
    const QString line = core::explainInOneLine(error);
    QCOMPARE(line.contains(u"HTTP"_s), status != 0);
    if (kind != ErrorKind::RequestRefused)
        return;
    QCOMPARE(line.contains(u"the details"_s, Qt::CaseInsensitive), hasMessage);
    QCOMPARE(line.contains(u"base URL"_s), status != 0); // nothing to correct in a saved answer's request
    QVERIFY(core::explainInOneLine({.kind = ErrorKind::UserNotFound}).contains(u"base URL"_s));
}

void TestErrorText::givesTheErrorsOwnAdvice_data()
{
    explainsEveryKind_data();
}

void TestErrorText::givesTheErrorsOwnAdvice()
{
    QFETCH(int, kind);
    Error error = fullError(static_cast<ErrorKind>(kind));
    const ErrorText usual = core::explain(error);
    error.advice = u"Do\u202e %1\nthis."_s;
    const ErrorText text = core::explain(error);
    QCOMPARE(text.title, usual.title);
    QCOMPARE(text.what, usual.what);
    QCOMPARE(text.next, u"Do⟨U+202E⟩ %1⟨U+000A⟩this."_s);
    QCOMPARE(core::explainInOneLine(error), text.what + u' ' + text.next);
}

void TestErrorText::joinsOneLine()
{
    const Error error = {.kind = ErrorKind::UserNotFound};
    const ErrorText text = core::explain(error);
    QCOMPARE(core::explainInOneLine(error), text.what + u' ' + text.next);
    QCOMPARE(core::explainInOneLine({.kind = ErrorKind::FileFailed, .detail = u"x.csv: no space"_s}),
             u"x.csv: no space"_s);
}

void TestErrorText::listsDetails()
{
    const QStringList lines = core::technicalDetails(fullError(ErrorKind::TokenRejected)).split(u'\n');
    QCOMPARE(lines.size(), 8);
    QVERIFY(lines.at(0).contains(u"418"_s));
    QVERIFY(lines.at(1).contains(u"9109"_s) && lines.at(1).contains(u"Unauthorized"_s));
    QVERIFY(lines.at(2).contains(u"10000"_s) && lines.at(2).contains(u"Authentication error"_s));
    QVERIFY(lines.at(4).contains(u"/accounts/023e/zt_risk_scoring/182b"_s));
    QVERIFY(lines.at(3).contains(u"CLOUDFLARE_API_TOKEN"_s));
    QVERIFY(lines.at(5).contains(u"8f1c2d3e4f5a6b7c-LIS"_s));
    QVERIFY(lines.at(6).contains(u"the reason"_s));
    QVERIFY(lines.at(7).contains(u"<html>body of the answer</html>"_s));
}

void TestErrorText::detailsStayOnTheirLine()
{
    Error error = fullError(ErrorKind::NotUnderstood);
    error.detail = error.path = error.rayId = u"a\nb\u2028c\u202ed\x1b[31m"_s;
    error.providerMessages = {{1, error.detail}};
    error.answer = error.detail.toUtf8();
    const QString details = core::technicalDetails(error);
    QCOMPARE(details.count(u'\n'), 6);
    QVERIFY(!details.contains(u'\u202e') && !details.contains(u'\u2028') && !details.contains(u'\x1b'));
}

void TestErrorText::cutsTheAnswer()
{
    const QString details = core::technicalDetails({.answer = QByteArray(1'000'000, 'x')});
    QCOMPARE(details.count(u'x'), 200);
}

void TestErrorText::detailsAreEmptyForNothing()
{
    QCOMPARE(core::technicalDetails({.kind = ErrorKind::Cancelled}), QString());
}

void TestErrorText::percentSignsAreOnlyText()
{
    Error error = fullError(ErrorKind::Offline);
    error.detail = u"%1 %2 %n"_s;
    error.providerMessages = {{7, u"%1 %2"_s}};
    QVERIFY(core::explain(error).what.contains(u"%1 %2 %n"_s));
    QVERIFY(core::explainInOneLine(error).contains(u"%1 %2 %n"_s));
    QVERIFY(core::technicalDetails(error).contains(u"7: %1 %2"_s));
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_error_text.moc"
