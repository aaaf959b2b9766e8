// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/folded_text.h"
#include "app/core/person_search.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using core::NameSearch;

namespace {

core::ScoredUser user(const QString &id, const QString &name, const QString &email)
{
    core::ScoredUser made;
    made.userId = id;
    made.name = name;
    made.email = email;
    return made;
}

core::ScoredUsers account()
{
    core::ScoredUsers users;
    users.users = {user(u"1"_s, u"Ana Sousa"_s, u"ana.sousa@example.com"_s),
                   user(u"2"_s, u"Ana"_s, u"ana@example.com"_s),
                   user(u"3"_s, u"Hana Yılmaz"_s, u"hana@example.org"_s),
                   user(u"4"_s, u"Étienne  Łukasz"_s, u"ANA.SOUSA@EXAMPLE.COM"_s),
                   user({}, u"Ana Sousa"_s, u"ana.sousa@example.com"_s),
                   user(u"5"_s, {}, u"zoe.strauss@example.org"_s),
                   user(u"6"_s, u"Zoë Strauß"_s, {}),
                   user(u"1"_s, u"Ana Sousa"_s, u"ana.sousa@example.com"_s),
                   user(u"7"_s, u"ليلى\u200f منصور"_s, u"leila@example.org"_s)};
    return users;
}

QString idsOf(const core::People &people)
{
    QStringList ids;
    for (const core::Person &person : people)
        ids.append(person.userId);
    return ids.join(u' ');
}

// Letter by letter, as slow as it likes.
QString foldedNaively(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        const int place = c.combiningClass();
        const bool isAccent = c.isMark() && (place == 1 || (place >= 10 && place <= 35) || place >= 200);
        if (!isAccent && !u"\u034f\u180b\u180c\u180d"_s.contains(c) && c.category() != QChar::Other_Format &&
            (c.category() != QChar::Other_Control || c.isSpace()))
            letters.append(c);
    }
    letters = letters.toCaseFolded().simplified();
    const QString strokes = u"øłđðħı"_s;
    const QString plain = u"olddhi"_s;
    for (QChar &c : letters) {
        if (const qsizetype at = strokes.indexOf(c); at >= 0)
            c = plain.at(at);
    }
    return letters.replace(u"ß"_s, u"ss"_s).replace(u"æ"_s, u"ae"_s).replace(u"œ"_s, u"oe"_s);
}

} // namespace

class PersonSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsAsTheSlowWay();
    void findsByEmail_data();
    void findsByEmail();
    void findsByName_data();
    void findsByName();
    void tellsWhoWasFound();
    void tellsAtMost();
    void findsAmongPeople();
    void tellsHowWell();
    void looksAtTheBeginningOfHugeNames_data();
    void looksAtTheBeginningOfHugeNames();
};

void PersonSearchTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"ana"_s << u"ana"_s;
    QTest::newRow("case and blanks") << u"  ANA \t Sousa "_s << u"ana sousa"_s;
    QTest::newRow("accents") << u"Étienne Nuñez Çelik"_s << u"etienne nunez celik"_s;
    QTest::newRow("accents apart") << u"E\u0301tienne"_s << u"etienne"_s;
    QTest::newRow("strokes") << u"Łukasz Sørensen Đorđe"_s << u"lukasz sorensen dorde"_s;
    QTest::newRow("two letters of one") << u"STRAUẞ Strauß Ægir"_s << u"strauss strauss aegir"_s;
    QTest::newRow("Turkish") << u"İpek Yılmaz"_s << u"ipek yilmaz"_s;
    QTest::newRow("Vietnamese") << u"Nguyễn Đức"_s << u"nguyen duc"_s;
    QTest::newRow("Greek")
        << u"ΆΝΝΑΣ"_s
        << u"άννας"_s.normalized(QString::NormalizationForm_D).remove(QChar(0x301)).toCaseFolded();
    QTest::newRow("Hindi vowels") << u"राम रमा"_s << u"राम रमा"_s;
    QTest::newRow("Thai vowels and tones") << u"ปูป่า"_s << u"ปูป่า"_s;
    QTest::newRow("Arabic and Hebrew points") << u"مُحَمَّد שָׁלוֹם"_s << u"محمد שלום"_s;
    QTest::newRow("marks in either order") << u"क\u094d\u093c"_s << u"क\u093c\u094d"_s;
    QTest::newRow("glyph chosen") << u"an\ufe0fa"_s << u"ana"_s;
    QTest::newRow("direction marks") << u"ل\u200fي"_s << u"لي"_s;
    QTest::newRow("soft hyphen") << u"An\u00ada"_s << u"ana"_s;
    QTest::newRow("beyond the first plane") << u"\U00010400"_s << u"\U00010428"_s;
}

void PersonSearchTest::folds()
{
    QFETCH(const QString, text);
    QTEST(core::foldedText(text), "folded");
}

void PersonSearchTest::foldsAsTheSlowWay()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (quint32 i = random.bounded(10u); i > 0; --i)
            text += QChar(static_cast<char16_t>(random.bounded(round % 2 == 0 ? 0x250 : 0x3000)));
        QCOMPARE(core::foldedText(text), foldedNaively(text));
    }
}

void PersonSearchTest::findsByEmail_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("ids");
    QTest::newRow("whatever case") << u"Ana.Sousa@example.com"_s << u"1 4"_s;
    QTest::newRow("blanks") << u" ana@example.com "_s << u"2"_s;
    QTest::newRow("not a part") << u"sousa@example.com"_s << u""_s;
    QTest::newRow("nobody") << u"nobody@example.com"_s << u""_s;
    QTest::newRow("nothing") << u" "_s << u""_s;
}

void PersonSearchTest::findsByEmail()
{
    QFETCH(const QString, email);
    QTEST(idsOf(core::peopleWithEmail(account(), email)), "ids");
}

void PersonSearchTest::findsByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ids");
    QTest::newRow("whole name before words") << u"ana"_s << u"2"_s;
    QTest::newRow("whole name") << u"ana  sousa"_s << u"1"_s;
    QTest::newRow("words in any order") << u"sousa an"_s << u"1 4"_s;
    QTest::newRow("part of a word") << u"yilma"_s << u"3"_s;
    QTest::newRow("accents aside") << u"etienne lukasz"_s << u"4"_s;
    QTest::newRow("accents typed") << u"Âñá Sóusa"_s << u"1"_s;
    QTest::newRow("name and e-mail") << u"strauss"_s << u"5 6"_s;
    QTest::newRow("one word each") << u"hana example.org"_s << u"3"_s;
    QTest::newRow("right to left") << u"ليلى منصور"_s << u"7"_s;
    QTest::newRow("one word of two") << u"ana nobody"_s << u""_s;
    QTest::newRow("nothing") << u" \u200b"_s << u""_s;
}

void PersonSearchTest::findsByName()
{
    QFETCH(const QString, name);
    QTEST(idsOf(core::peopleNamed(account(), name, 100)), "ids");
}

void PersonSearchTest::tellsWhoWasFound()
{
    const core::People found = core::peopleNamed(account(), u"Ana Sousa"_s, 100);
    const core::Person ana{.userId = u"1"_s,
                           .otherUserId = {},
                           .name = u"Ana Sousa"_s,
                           .email = u"ana.sousa@example.com"_s,
                           .origin = core::Person::Origin::ScoredUsers};
    QCOMPARE(found, core::People{ana});
}

void PersonSearchTest::tellsAtMost()
{
    QCOMPARE(idsOf(core::peopleNamed(account(), u"example"_s, 3)), u"1 2 3"_s);
    QCOMPARE(core::peopleNamed(account(), u"example"_s, 0), core::People());
}

void PersonSearchTest::findsAmongPeople()
{
    const core::Person ana{.userId = u"1"_s,
                           .otherUserId = u"2"_s,
                           .name = u"Ana"_s,
                           .email = u"a@example.com"_s,
                           .origin = core::Person::Origin::Account};
    core::Person other = ana;
    other.userId = u"3"_s;
    other.email = u"b@example.com"_s;
    QCOMPARE(core::peopleWithEmail(core::People{other, ana, ana}, u"A@example.com"_s), core::People{ana});
    QCOMPARE(core::peopleNamed(core::People{other, ana, ana}, u"ANA"_s, 10), (core::People{other, ana}));
}

void PersonSearchTest::tellsHowWell()
{
    const NameSearch search(u"Ana Sousa"_s);
    QCOMPARE(search.fit(u"ana  soúsa"_s, {}), NameSearch::Fit::WholeName);
    QCOMPARE(search.fit(u"Sousa, Ana"_s, {}), NameSearch::Fit::Words);
    QCOMPARE(search.fit(u"Ana"_s, u"sousa@example.com"_s), NameSearch::Fit::Words);
    QCOMPARE(search.fit(u"Ana"_s, u"ana@example.com"_s), NameSearch::Fit::None);
    QVERIFY(NameSearch(u"  "_s).isEmpty());
    QCOMPARE(NameSearch(u"  "_s).fit({}, {}), NameSearch::Fit::None);
}

void PersonSearchTest::looksAtTheBeginningOfHugeNames_data()
{
    QTest::addColumn<QString>("tail");
    QTest::addColumn<NameSearch::Fit>("fit");
    QTest::newRow("Hangul") << QString(4'000'000, u'\uac01') << NameSearch::Fit::Words;
    // Twice as long takes four times as long to be put in order.
    QTest::newRow("marks in the wrong order")
        << QString(200'000, u'\u0301') + QString(200'000, u'\u0323') + u"\u2020"_s
        << NameSearch::Fit::WholeName;
}

void PersonSearchTest::looksAtTheBeginningOfHugeNames()
{
    QFETCH(const QString, tail);
    const NameSearch search(u"ana sousa"_s);
    QTEST(search.fit(u"Ana Sousa "_s + tail, tail), "fit");
    QCOMPARE(search.fit(tail + u"Ana Sousa"_s, tail), NameSearch::Fit::None);
    QVERIFY(!NameSearch(u"ana "_s + tail).isEmpty());
}

QTEST_GUILESS_MAIN(PersonSearchTest)
#include "tst_person_search.moc"
