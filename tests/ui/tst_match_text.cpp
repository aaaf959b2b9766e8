// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/match_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMatchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoWasMatched_data();
    void saysWhoWasMatched();
    void isSilentWhereNobodyHadToBeFound_data();
    void isSilentWhereNobodyHadToBeFound();
};

void TestMatchText::saysWhoWasMatched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("loading");
    QTest::addColumn<QString>("note");
    QTest::newRow("both") << u"Ana Sousa"_s << u"ana@example.com"_s << u"ana"_s
                          << u"Ana Sousa · ana@example.com"_s
                          << u"Found as Ana Sousa · ana@example.com by “ana”"_s;
    QTest::newRow("no name") << QString() << u"ana@example.com"_s << u"ana"_s << u"ana@example.com"_s
                             << u"Found as ana@example.com by “ana”"_s;
    QTest::newRow("neither") << QString() << QString() << u"ana"_s << u"id"_s << u"Found as id by “ana”"_s;
    QTest::newRow("hostile") << u"%2\u202e%1"_s << u"<b>"_s << u"%1\n"_s << u"%2⟨U+202E⟩%1 · <b>"_s
                             << u"Found as %2⟨U+202E⟩%1 · <b> by “%1⟨U+000A⟩”"_s;
}

void TestMatchText::saysWhoWasMatched()
{
    QFETCH(const QString, name);
    QFETCH(const QString, email);
    QFETCH(const QString, typed);
    const core::Person person = {
        .userId = u"id"_s, .otherUserId = {}, .name = name, .email = email, .origin = {}};
    QTEST(ui::wantedText({typed, nullptr, person}), "loading");
    QCOMPARE(ui::wantedText({u"ana"_s, nullptr, {}}), u"ana"_s);
    QTEST(ui::matchNote({nullptr, typed, person}), "note");
}

void TestMatchText::isSilentWhereNobodyHadToBeFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("an id") << u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s << false;
    QTest::newRow("from a list") << u"Ana, ana@example.com"_s << true;
    QTest::newRow("back again") << QString() << true;
}

void TestMatchText::isSilentWhereNobodyHadToBeFound()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isPerson);
    session::Ready state{nullptr, typed, {}};
    if (isPerson)
        state.person = core::Person{
            .userId = {}, .otherUserId = {}, .name = u"Ana"_s, .email = u"ana@example.com"_s, .origin = {}};
    QCOMPARE(ui::matchNote(state), QString());
}

QTEST_GUILESS_MAIN(TestMatchText)
#include "tst_match_text.moc"
