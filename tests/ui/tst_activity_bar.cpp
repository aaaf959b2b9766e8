// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/activity_bar.h"
#include "ui/plain_label.h"

#include <QLocale>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;

class TestActivityBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowMuchOfALargeAnswerIsRead();
    void staysAsItIsForASmallAnswer();

private:
    [[nodiscard]] static QString text(const ui::ActivityBar &bar)
    {
        return bar.findChild<ui::PlainLabel *>(u"text"_s)->text();
    }
    [[nodiscard]] static const QProgressBar &progress(const ui::ActivityBar &bar)
    {
        return *bar.findChild<QProgressBar *>();
    }
};

void TestActivityBar::showsHowMuchOfALargeAnswerIsRead()
{
    constexpr qint64 kTotal = qint64(600) << 20;
    ui::ActivityBar bar;
    bar.showLookup(u"ana"_s);
    bar.showProgress(kTotal, kTotal);
    bar.showReading(kTotal / 4, kTotal);
    const QLocale locale;
    const QString expected = u"Reading the answer: %1 of %2"_s.arg(locale.formattedDataSize(kTotal / 4),
                                                                   locale.formattedDataSize(kTotal));
    QCOMPARE(text(bar), expected);
    QCOMPARE(progress(bar).value() * 4, progress(bar).maximum());
    bar.showLookup(u"ben"_s);
    QCOMPARE(progress(bar).maximum(), 0);
    QVERIFY(!text(bar).contains(u"Reading"_s));
}

void TestActivityBar::staysAsItIsForASmallAnswer()
{
    ui::ActivityBar bar;
    bar.showLookup(u"ana"_s);
    const QString before = text(bar);
    bar.showReading(500, 1000);
    QCOMPARE(text(bar), before);
    QCOMPARE(progress(bar).maximum(), 0);
}

QTEST_MAIN(TestActivityBar)
#include "tst_activity_bar.moc"
