// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction.h"
#include "tests/report/planted_values.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;
using test_support::plantedReport;
using test_support::PlantedValue;
using test_support::plantedValues;
using test_support::reportOf;

namespace {

core::Result<void> writeNothing(QIODevice &, const Report &)
{
    return {};
}

constexpr Format kPlain{"plain", "", "txt", {}, {}, DetailsExtent::Full, FileText::Utf8, writeNothing};

// A redactor that knows all planted values.
Redactor &knowing(Redactor &redactor, const Report &report)
{
    [&] { QVERIFY(redactor.redact(report)); }();
    return redactor;
}

core::Result<void> checkWritten(const Redactor &redactor, const Format &format, const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (core::Result<void> written = format.write(buffer, report); !written)
        return written;
    return redactor.absenceCheck(format)(buffer);
}

core::Result<void> checkText(const Redactor &redactor, QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return redactor.absenceCheck(kPlain)(buffer);
}

} // namespace

class RedactionCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSurvivesInAnyFormat();
    void findsWhatStandsInAnyFormat();
    void findsEverySpelling_data();
    void findsEverySpelling();
    void letsOtherTextPass_data();
    void letsOtherTextPass();
    void findsAcrossPieces();
    void letsAFormatsOwnWordsPass();
    void tellsAnUnreadableFile();
    void stops();
};

void RedactionCheckTest::nothingSurvivesInAnyFormat()
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Redactor redactor({.key = seed % 2 == 0 ? QByteArray("0123456789abcdef") : QByteArray()});
        const auto redacted = redactor.redact(plantedReport(seed, 20));
        QVERIFY(redacted);
        for (const Format &format : formats()) {
            const auto checked = checkWritten(redactor, format, *redacted);
            QVERIFY2(checked, qPrintable(checked ? QString()
                                                 : QString::fromLatin1(format.key) + checked.error().detail));
        }
    }
}

void RedactionCheckTest::findsWhatStandsInAnyFormat()
{
    const Report report = plantedReport(1, 2);
    Redactor redactor({});
    knowing(redactor, report);
    QStringList originals{report.user.record.email, report.user.provenance.userId};
    for (const PlantedValue &value : plantedValues())
        originals += value.text;
    for (const QString &original : std::as_const(originals)) {
        const Report leaking =
            reportOf({{"See " + original.toUtf8() + " there", "low", "2026-11-21T09:12:44Z"}});
        Report redacted = *Redactor({}).redact(reportOf({}));
        redacted.user.record.answer = leaking.user.record.answer;
        redacted.user.record.events = leaking.user.record.events;
        redacted.order = leaking.order;
        for (const Format &format : formats()) {
            const auto checked = checkWritten(redactor, format, redacted);
            QVERIFY2(!checked, qPrintable(QString::fromLatin1(format.key) + u' ' + original));
            QCOMPARE(checked.error().kind, core::ErrorKind::FileFailed);
            QVERIFY2(!checked.error().detail.contains(original), qPrintable(checked.error().detail));
        }
    }
}

void RedactionCheckTest::findsEverySpelling_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("plain", "x bob.o'neil+tag@mail.example.org x");
    row("case", "BOB.O'NEIL+TAG@Mail.Example.Org");
    row("JSON", R"("\u0062ob.o'neil+tag@mail.ex\u0061mple.org")");
    row("JSON twice", R"(\"\\u0062ob.o'neil+tag@mail.example.org\")");
    row("HTML", "bob.o&#39;neil&#x2B;tag&#64;mail.example.org");
    row("XML", "bob.o&apos;neil+tag@mail.example.org");
    row("Markdown", R"(bob\.o\'neil\+tag\@mail\.example\.org)");
    row("percent", "?u=bob.o%27neil%2Btag%40mail.example.org");
    row("hidden characters", "bob.o'neil\xe2\x80\x8b+tag@mail.\xe2\x9f\xa8U+202E\xe2\x9f\xa9"
                             "example.org");
    row("CSV quotes", R"("zoë ""Zed"" Núñez",1)");
    row("JSON quotes", R"("Zoë \"Zed\" N\u00fa\u00f1ez")");
    row("HTML quotes", "Zo&#xEB; &quot;Zed&quot; Núñez");
    row("a line end for a blank", "Zoë\n\"Zed\"\r\n  Núñez");
    row("backslash", R"(DX\nine-77/A)");
    row("backslash in JSON", R"(DX\\nine-77/A)");
    row("backslash in JSON in JSON", R"(DX\\\\nine-77\/A)");
    row("behind a letter", "is9b2f0c8e-4f11-4c9b-8f58-0d6a3f1b2c3d");
    row("in underscores", "a_203.0.113.77_b");
}

void RedactionCheckTest::findsEverySpelling()
{
    QFETCH(QByteArray, text);
    Redactor redactor({});
    knowing(redactor, plantedReport(1, 1));
    QVERIFY(!checkText(redactor, text));
    QVERIFY(!checkText(redactor, "x," + text + ",y"));
}

void RedactionCheckTest::letsOtherTextPass_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("markers", "[EMAIL-1] \\[ID\\-1\\] [USER-AGENT-1] [event-1234");
    row("within words", "Banana Anatole xAna Anab LAPTOP-ZED77");
    row("within numbers", "1203.0.113.77 203.0.113.771 203.0.113.77.1 141.157944 41.1579440");
    row("parts", "mail.example bob.o'neil Núñ 9b2f0c8e-4f11-4c9b");
    row("short ones", "38.71");
}

void RedactionCheckTest::letsOtherTextPass()
{
    QFETCH(QByteArray, text);
    Redactor redactor({});
    knowing(redactor, plantedReport(1, 1));
    const auto checked = checkText(redactor, text);
    QVERIFY2(checked, qPrintable(checked ? QString() : checked.error().detail));
}

void RedactionCheckTest::findsAcrossPieces()
{
    constexpr qsizetype kPiece = qsizetype(1024) * 1024;
    Redactor redactor({});
    knowing(redactor, plantedReport(1, 1));
    for (qsizetype at = kPiece - 40; at < kPiece + 40; at += 13) {
        QByteArray text(at, '.');
        QVERIFY(!checkText(redactor, text + " Ana " + QByteArray(100, '.')));
        // What begins a piece is no word of its own.
        text.fill('n');
        QVERIFY(checkText(redactor, text + "Ana" + QByteArray(100, 'n')));
    }
}

void RedactionCheckTest::letsAFormatsOwnWordsPass()
{
    for (const QString &name : {u"Events Time"_s, u"High Low"_s, u"Result Success"_s, u"Risk Level"_s}) {
        Report report = test_support::sampleReport();
        report.user.record.name = name;
        Redactor redactor({});
        const auto redacted = redactor.redact(report);
        QVERIFY(redacted);
        for (const Format &format : formats()) {
            const auto checked = checkWritten(redactor, format, *redacted);
            QVERIFY2(checked, qPrintable(QString::fromLatin1(format.key) + u' ' + name));
        }
    }
}

void RedactionCheckTest::tellsAnUnreadableFile()
{
    Redactor redactor({});
    knowing(redactor, plantedReport(1, 1));
    for (const Format &format : formats()) {
        if (format.text == FileText::Utf8)
            continue;
        for (QByteArray bytes :
             {QByteArray(), QByteArray("PK\x03\x04 and no more"), QByteArray("%PDF-1.4 cut")}) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto checked = redactor.absenceCheck(format)(buffer);
            QVERIFY(!checked);
            QCOMPARE(checked.error().kind, core::ErrorKind::FileFailed);
        }
    }
}

void RedactionCheckTest::stops()
{
    Redactor redactor({});
    knowing(redactor, plantedReport(1, 1));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    buffer.write("text");
    const auto checked = redactor.absenceCheck(kPlain, [] { return true; })(buffer);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, core::ErrorKind::Cancelled);
}

QTEST_MAIN(RedactionCheckTest)
#include "tst_redaction_check.moc"
