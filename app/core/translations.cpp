// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/translations.h"

#include "app/core/text_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFolder = ":/i18n"_L1;
constexpr auto kPrefix = "riskscope_"_L1;

class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    // A null text means that it is as in the sources.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override
    {
        return textLanguage() == TextLanguage::OfFiles ? QString()
                                                       : QTranslator::translate(context, source, comment, n);
    }
};

// Which of the C locale's names stands in the variable that says the language of messages.
bool asksForNoLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QByteArray value = qgetenv(variable);
        if (!value.isEmpty())
            return value == "C" || value == "POSIX" || value.startsWith("C.");
    }
    return true; // what says nothing is the C locale
}

} // namespace

QStringList translatedLanguages()
{
    QStringList languages;
    const QStringList files = QDir(kFolder).entryList({kPrefix + "*.qm"_L1}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages += file.sliced(kPrefix.size()).chopped(3);
    return languages;
}

QString languageFor(const QStringList &preferred)
{
    const QStringList known = translatedLanguages();
    for (const QString &tag : preferred) {
        const QString language = QLocale::languageToCode(QLocale(tag).language());
        if (language == "en"_L1 || known.contains(language))
            return language == "en"_L1 ? QString() : language;
    }
    return {};
}

QStringList preferredLanguages()
{
    // As gettext has it, the C locale wins over LANGUAGE.
    return asksForNoLanguage() ? QStringList() : QLocale::system().uiLanguages();
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const auto install = [&application](QTranslator *translator, const QString &file, const QString &folder) {
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
        translator->setParent(&application);
    };
    if (language.isEmpty())
        return;
    install(new QTranslator, "qtbase_"_L1 + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(new Translator, kPrefix + language, kFolder);
}

void installTranslations(QCoreApplication &application)
{
    installTranslations(application, languageFor(preferredLanguages()));
}

} // namespace core
