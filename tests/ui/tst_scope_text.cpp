// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/typed_time.h"
#include "ui/scope_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestScopeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItShortly_data();
    void saysItShortly();
};

void TestScopeText::saysItShortly_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text, const QString &begin, const QString &end,
                        const QString &zone = u"UTC"_s) {
        QTest::newRow(qPrintable(text + u' ' + zone)) << begin << end << zone << text;
    };
    row(u"1–22 Nov"_s, u"2026-11-01"_s, u"2026-11-23"_s);
    row(u"1–22 Nov"_s, u"2026-11-01T08:00"_s, u"2026-11-22T00:01"_s);
    row(u"28 Oct–3 Nov"_s, u"2026-10-28"_s, u"2026-11-04"_s);
    row(u"28 Dec 2025–3 Jan 2026"_s, u"2025-12-28"_s, u"2026-01-04"_s);
    row(u"1–22 Nov 2025"_s, u"2025-11-01"_s, u"2025-11-23"_s);
    row(u"2 Nov 08:14–09:20"_s, u"2026-11-02T08:14"_s, u"2026-11-02T09:20"_s);
    row(u"2 Nov 23:00–3 Nov 09:20"_s, u"2026-11-02T23:00"_s, u"2026-11-03T09:20"_s);
    row(u"2 Nov 2025 08:14:05–08:14:20"_s, u"2025-11-02T08:14:05"_s, u"2025-11-02T08:14:20"_s);
    row(u"2 Nov 08:14:05.000–08:14:05.250"_s, u"2026-11-02T08:14:05"_s, u"2026-11-02T08:14:05.250"_s);
    row(u"31 Dec 2026 23:00–1 Jan 2027 02:00"_s, u"2026-12-31T17:15Z"_s, u"2026-12-31T20:15Z"_s,
        u"Asia/Kathmandu"_s);
}

void TestScopeText::saysItShortly()
{
    QFETCH(QString, begin);
    QFETCH(QString, end);
    QFETCH(QString, zone);
    const core::DisplayZone shown = *core::DisplayZone::named(zone);
    const core::Timestamp now = *core::parseTypedTime(u"2026-11-21T14:02Z"_s, {});
    const core::TimeSpan scope{*core::parseTypedTime(begin, shown), *core::parseTypedTime(end, shown)};
    QTEST(ui::scopeText(scope, shown, now, QLocale::c()), "text");
}

QTEST_GUILESS_MAIN(TestScopeText)
#include "tst_scope_text.moc"
