// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/risk_header.h"

#include "app/core/translations.h"

#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// One event of this level explains it.
core::UserRisk userOf(const QString &level)
{
    core::UserRisk user;
    user.record.level = core::reportedLevelFromWord(level);
    user.assessment.reported = user.record.level;
    user.assessment.explained = user.record.level.level;
    user.assessment.reasons = {{.name = u"Impossible travel"_s, .count = 1, .latest = std::nullopt}};
    return user;
}

} // namespace

class RiskHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void lowersLevelsInTheLanguageOfTexts_data();
    void lowersLevelsInTheLanguageOfTexts();
    void countsMoreThanAnIntHolds();

private:
    QLocale m_before;
};

void RiskHeaderTest::cleanup()
{
    QLocale::setDefault(m_before);
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void RiskHeaderTest::lowersLevelsInTheLanguageOfTexts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("title");
    QTest::newRow("English") << u"en_GB"_s << u"high"_s << u"Why high"_s;
    QTest::newRow("a word of the provider's") << u"en_GB"_s << u"CRITICAL"_s << u"Why critical"_s;
    QTest::newRow("Turkish numbers and dates") << u"tr_TR"_s << u"CRITICAL"_s << u"Why critical"_s;
}

void RiskHeaderTest::lowersLevelsInTheLanguageOfTexts()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, level);
    QLocale::setDefault(QLocale(locale));
    ui::RiskHeader header;
    header.showUser(userOf(level), {});
    QTEST(header.findChild<QLabel *>(u"whyTitle"_s)->text(), "title");
}

// In French, less than two is singular.
void RiskHeaderTest::countsMoreThanAnIntHolds()
{
    core::installTranslations(*QCoreApplication::instance(), u"fr"_s);
    core::UserRisk user = userOf(u"high"_s);
    user.record.lastReset = core::Timestamp{};
    user.assessment.eventsSinceReset = 3'000'000'000;
    ui::RiskHeader header;
    header.show();
    header.showUser(user, {});
    auto *reset = header.findChild<QLabel *>(u"reset"_s);
    reset->resize(2000, reset->height()); // nothing is cut
    QVERIFY2(reset->text().contains(u"événements"_s), qPrintable(reset->text()));
}

QTEST_MAIN(RiskHeaderTest)
#include "tst_risk_header.moc"
