// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/answer_source.h"
#include "app/core/text_language.h"
#include "app/core/translations.h"
#include "app/report/formats.h"
#include "app/report/system_failure.h"
#include "tests/report/pdf_reader.h"
#include "tests/report/report_samples.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <cerrno>

using namespace Qt::StringLiterals;
using report::FormatUse;

namespace {

// While it lives, the program speaks a language, with the numbers and dates of a country.
class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        core::installTranslations(*QCoreApplication::instance(), language);
        QLocale::setDefault(QLocale(language));
    }
    ~Speaking()
    {
        qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
        QLocale::setDefault(m_before);
    }

private:
    Q_DISABLE_COPY_MOVE(Speaking)
    QLocale m_before;
};

// Of a PDF its words: two of the same report differ in an id that Qt makes up.
QByteArray written(const report::Format &format, const report::Report &report)
{
    QBuffer buffer;
    const bool isWhole = buffer.open(QIODevice::WriteOnly) && format.write(buffer, report);
    if (!isWhole || format.text != report::FileText::Pdf)
        return isWhole ? buffer.data() : QByteArray();
    const test_support::PdfReader pdf(buffer.data());
    return (pdf.pages().join(u'\n') + pdf.info(u"Title"_s) + pdf.info(u"Language"_s)).toUtf8();
}

// Made anew for each language, for what a report is made of must hold no translated text either.
report::Report exportOf(core::Origin origin)
{
    report::Report report = test_support::sampleExport();
    report.user.record.messages = {{.code = 7, .message = u"maintenance"_s}};
    report.user.provenance.origin = origin;
    if (origin == core::Origin::File)
        report.user.provenance.source = core::kPastedAnswer;
    return report;
}

} // namespace

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
    void writesTheSameInEveryLanguage_data();
    void writesTheSameInEveryLanguage();
    void tellsThePersonWhatWasRead();
    void tellsThePersonWhyItFailed();
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

void FormatsTest::writesTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("language");
    const QStringList languages = core::translatedLanguages();
    QVERIFY(!languages.isEmpty());
    for (const report::Format &format : report::formats()) {
        for (const QString &language : languages) {
            const QString key = QString::fromLatin1(format.key);
            QTest::newRow(qPrintable(key + u' ' + language)) << key << language;
        }
    }
}

void FormatsTest::writesTheSameInEveryLanguage()
{
    QFETCH(QString, key);
    QFETCH(QString, language);
    const report::Format *format = report::findFormat(key, FormatUse::Terminal);
    QVERIFY(format);
    for (const core::Origin origin : {core::Origin::Network, core::Origin::Demo, core::Origin::File}) {
        const QByteArray english = written(*format, exportOf(origin));
        QVERIFY(!english.isEmpty());
        const Speaking speaking(language);
        // Text is what a person reads in a terminal, and no file's format.
        QCOMPARE(written(*format, exportOf(origin)) == english, key != u"text"_s);
    }
}

void FormatsTest::tellsThePersonWhatWasRead()
{
    const report::Format *text = report::findFormat(u"text"_s, FormatUse::Terminal);
    const report::Report report = exportOf(core::Origin::File);
    QVERIFY(written(*text, report).contains("the saved answer “a pasted answer”"));
    const Speaking speaking(u"de"_s);
    const QString german = core::sourceText(core::kPastedAnswer);
    QVERIFY(german != core::kPastedAnswer);
    QVERIFY(written(*text, report).contains(german.toUtf8()));
}

// The reason of a failure is shown, not written.
void FormatsTest::tellsThePersonWhyItFailed()
{
    const Speaking speaking(u"de"_s);
    const QString full = report::systemFailure(ENOSPC).error().detail;
    QVERIFY(full != u"the disk is full"_s);
    const core::TextLanguageScope files(core::TextLanguage::OfFiles);
    QCOMPARE(report::systemFailure(ENOSPC).error().detail, full);
}

QTEST_MAIN(FormatsTest)
#include "tst_formats.moc"
