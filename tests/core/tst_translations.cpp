// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/translations.h"

#include "app/core/risk_level.h"
#include "app/core/text_language.h"

#include <QDir>
#include <QTest>
#include <QTranslator>

#include <thread>

using namespace Qt::StringLiterals;
using core::TextLanguage;
using core::TextLanguageScope;

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void carriesEveryTranslation();
    void choosesTheFirstThatItSpeaks_data();
    void choosesTheFirstThatItSpeaks();
    void speaksTheLanguage_data();
    void speaksTheLanguage();
    void bringsQtsOwnTexts();
    void leavesFilesInEnglish();
    void staysEnglishWithoutALanguage();

private:
    [[nodiscard]] static QString high() { return core::levelName(core::RiskLevel::High); }
};

void TranslationsTest::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TranslationsTest::carriesEveryTranslation()
{
    QStringList languages;
    const QDir folder(QStringLiteral(RISKSCOPE_TRANSLATIONS));
    for (const QString &file : folder.entryList({u"riskscope_*.ts"_s}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    QCOMPARE(core::translatedLanguages(), languages);
    for (const QString &language : {u"de"_s, u"es"_s, u"fr"_s, u"ja"_s})
        QVERIFY2(languages.contains(language), qPrintable(language));
}

void TranslationsTest::choosesTheFirstThatItSpeaks_data()
{
    QTest::addColumn<QStringList>("preferred");
    QTest::addColumn<QString>("language");
    QTest::newRow("itself") << QStringList(u"de"_s) << u"de"_s;
    QTest::newRow("of a country") << QStringList(u"fr-CA"_s) << u"fr"_s;
    QTest::newRow("of a script") << QStringList(u"ja-Jpan-JP"_s) << u"ja"_s;
    QTest::newRow("second") << QStringList({u"pt-PT"_s, u"es-ES"_s, u"de"_s}) << u"es"_s;
    QTest::newRow("English first") << QStringList({u"en-GB"_s, u"de-DE"_s}) << QString();
    QTest::newRow("none") << QStringList(u"ar-EG"_s) << QString();
    QTest::newRow("C") << QStringList(u"C"_s) << QString();
    QTest::newRow("no language") << QStringList(u"../de"_s) << QString();
    QTest::newRow("nothing") << QStringList() << QString();
}

void TranslationsTest::choosesTheFirstThatItSpeaks()
{
    QFETCH(QStringList, preferred);
    QTEST(core::languageFor(preferred), "language");
}

void TranslationsTest::speaksTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = core::translatedLanguages();
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TranslationsTest::speaksTheLanguage()
{
    QFETCH(QString, language);
    core::installTranslations(*QCoreApplication::instance(), language);
    QVERIFY(high() != u"High"_s);
    QVERIFY(!high().isEmpty());
}

void TranslationsTest::bringsQtsOwnTexts()
{
    core::installTranslations(*QCoreApplication::instance(), u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TranslationsTest::leavesFilesInEnglish()
{
    core::installTranslations(*QCoreApplication::instance(), u"de"_s);
    const QString german = high();
    {
        const TextLanguageScope files(TextLanguage::OfFiles);
        QCOMPARE(high(), u"High"_s);
        {
            const TextLanguageScope person(TextLanguage::OfPerson);
            QCOMPARE(high(), german);
        }
        QCOMPARE(high(), u"High"_s);
        QString elsewhere;
        std::thread([&elsewhere] { elsewhere = high(); }).join();
        QCOMPARE(elsewhere, german);
    }
    QCOMPARE(high(), german);
}

void TranslationsTest::staysEnglishWithoutALanguage()
{
    core::installTranslations(*QCoreApplication::instance(), QString());
    QCOMPARE(high(), u"High"_s);
    QVERIFY(QCoreApplication::instance()->findChildren<QTranslator *>().isEmpty());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
