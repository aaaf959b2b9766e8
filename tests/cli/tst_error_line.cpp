// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/error_line.h"

#include "app/core/translations.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

// One line, with the stops and commas of the person's language.
class ErrorLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void endsAsASentence();
    void endsAsAJapaneseSentence();

private:
    static core::Error limited()
    {
        return {.kind = core::ErrorKind::RateLimited, .httpStatus = 429, .rayId = u"8f00ba4c2d1e7a11-LIS"_s};
    }
};

void ErrorLineTest::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void ErrorLineTest::endsAsASentence()
{
    const QString line = cli::errorLine(limited());
    QVERIFY2(line.endsWith(u". (HTTP 429; cf-ray 8f00ba4c2d1e7a11-LIS)"_s), qPrintable(line));
}

void ErrorLineTest::endsAsAJapaneseSentence()
{
    core::installTranslations(*QCoreApplication::instance(), u"ja"_s);
    const QString line = cli::errorLine(limited());
    QVERIFY2(line.contains(u'。'), qPrintable(line));
    QVERIFY2(!line.contains(u"。."_s) && !line.contains(u". "_s), qPrintable(line));
    QVERIFY2(line.contains(u"8f00ba4c2d1e7a11-LIS"_s), qPrintable(line));
}

QTEST_GUILESS_MAIN(ErrorLineTest)
#include "tst_error_line.moc"
