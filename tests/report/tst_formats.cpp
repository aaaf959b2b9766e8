// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/formats.h"
#include "tests/report/report_samples.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using report::FormatUse;

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsWhole();
    void keysAreUnique();
    void everyRowWrites();
    void tellsWhetherItHoldsNotes();
    void tellsWhetherItIsVerbatim();
    void findsByKeyAndUse_data();
    void findsByKeyAndUse();
    void listsKeysByUse();
};

void FormatsTest::everyRowIsWhole()
{
    static const QRegularExpression word(u"\\A[a-z]+\\z"_s);
    QVERIFY(!report::formats().empty());
    for (const report::Format &format : report::formats()) {
        QVERIFY2(word.match(QString::fromLatin1(format.key)).hasMatch(), format.key);
        QVERIFY2(word.match(QString::fromLatin1(format.extension)).hasMatch(), format.key);
        QVERIFY2(!report::formatTitle(format).isEmpty(), format.key);
        QVERIFY2(format.uses, format.key);
    }
}

void FormatsTest::keysAreUnique()
{
    QSet<QString> keys;
    for (const report::Format &format : report::formats())
        keys.insert(QString::fromLatin1(format.key));
    QCOMPARE(keys.size(), qsizetype(report::formats().size()));
}

void FormatsTest::everyRowWrites()
{
    for (const report::Format &format : report::formats()) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY2(format.write(buffer, test_support::sampleReport()).has_value(), format.key);
        if (format.text == report::FileText::Utf8)
            QVERIFY2(buffer.data().contains("Impossible travel"), format.key);
        QBuffer closed;
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY2(!format.write(closed, test_support::sampleReport()), format.key);
    }
}

void FormatsTest::tellsWhetherItHoldsNotes()
{
    report::Report report = test_support::sampleReport();
    report.user.record.messages = {{.code = 7, .message = u"maintenance"_s}};
    for (const report::Format &format : report::formats()) {
        if (format.text != report::FileText::Utf8)
            continue;
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY2(format.write(buffer, report).has_value(), format.key);
        QVERIFY2(buffer.data().contains("maintenance") ==
                     format.traits.testFlag(report::FormatTrait::HoldsFacts),
                 format.key);
    }
}

void FormatsTest::tellsWhetherItIsVerbatim()
{
    report::Report report = test_support::sampleReport();
    report.order = {};
    for (const report::Format &format : report::formats()) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY2(format.write(buffer, report).has_value(), format.key);
        QVERIFY2((buffer.data() == report.user.record.answer) ==
                     format.traits.testFlag(report::FormatTrait::Verbatim),
                 format.key);
    }
}

void FormatsTest::findsByKeyAndUse_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("forTerminal");
    QTest::addColumn<bool>("forWindow");
    QTest::newRow("text") << u"text"_s << true << false;
    QTest::newRow("csv") << u"csv"_s << true << true;
    QTest::newRow("json") << u"json"_s << true << true;
    QTest::newRow("ndjson") << u"ndjson"_s << true << true;
    QTest::newRow("pdf") << u"pdf"_s << true << true;
    QTest::newRow("html") << u"html"_s << true << true;
    QTest::newRow("xlsx") << u"xlsx"_s << true << true;
    QTest::newRow("md") << u"md"_s << true << true;
    QTest::newRow("ecs") << u"ecs"_s << true << true;
    QTest::newRow("ocsf") << u"ocsf"_s << true << true;
    QTest::newRow("upper case") << u"JSON"_s << false << false;
    QTest::newRow("unknown") << u"yaml"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
}

void FormatsTest::findsByKeyAndUse()
{
    QFETCH(QString, key);
    QFETCH(bool, forTerminal);
    QFETCH(bool, forWindow);
    QCOMPARE(report::findFormat(key, FormatUse::Terminal) != nullptr, forTerminal);
    QCOMPARE(report::findFormat(key, FormatUse::Window) != nullptr, forWindow);
}

void FormatsTest::listsKeysByUse()
{
    const QStringList everywhere = {u"csv"_s,  u"json"_s, u"ndjson"_s, u"xlsx"_s, u"md"_s,
                                    u"html"_s, u"pdf"_s,  u"ecs"_s,    u"ocsf"_s};
    QCOMPARE(report::formatKeys(FormatUse::Terminal), QStringList(u"text"_s) + everywhere);
    QCOMPARE(report::formatKeys(FormatUse::Window), everywhere);
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
