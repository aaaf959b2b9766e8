// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/menu_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMenuText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesMnemonicsAway_data();
    void leavesMnemonicsAway();
};

void TestMenuText::leavesMnemonicsAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"Open"_s << u"Open"_s;
    QTest::newRow("in a word") << u"Sa&ve as…"_s << u"Save as…"_s;
    QTest::newRow("appended") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("appended with a blank") << u"開く (&O):"_s << u"開く:"_s;
    QTest::newRow("a real sign") << u"Keys && values"_s << u"Keys & values"_s;
    QTest::newRow("a real sign in brackets") << u"Both (&&)"_s << u"Both (&)"_s;
    QTest::newRow("brackets of the text") << u"&Time (UTC)"_s << u"Time (UTC)"_s;
}

void TestMenuText::leavesMnemonicsAway()
{
    QFETCH(QString, text);
    QTEST(ui::withoutMnemonic(text), "shown");
}

QTEST_APPLESS_MAIN(TestMenuText)
#include "tst_menu_text.moc"
