// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/user_index.h"

#include "app/core/folded_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;

class TestUserIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFilters_data();
    void readsFilters();
    void selectsAsThePlainWay_data();
    void selectsAsThePlainWay();
    void suggestsWhatBeginsFirst();
    void suggestsAsThePlainWay();
    void findsAUser();
    void stops();

private:
    [[nodiscard]] static SharedScoredUsers randomUsers(quint32 seed, std::size_t count);
};

namespace {

const QStringList kWords = {u"Ana"_s,        u"ana"_s,        u"Áná"_s,    u"Sousa"_s,
                            u"straße"_s,     u"李"_s,         u"O'Neil"_s, u"Ångström"_s,
                            u"e\u0301ric"_s, u"\U0001F600"_s, u"İpek"_s,   u"van\nder"_s};

// What the index promises, said once more in the most plain way.
std::vector<quint32> plainSelect(const std::vector<ScoredUser> &users, const UserFilter &filter,
                                 const UserSort &sort)
{
    std::vector<quint32> places;
    for (quint32 i = 0; i < users.size(); ++i) {
        const ScoredUser &user = users[i];
        const bool fits = std::ranges::all_of(filter.words, [&](const QString &word) {
            return foldedText(user.name).contains(word) || foldedText(user.email).contains(word) ||
                   foldedText(user.userId).contains(word);
        });
        if (fits && filter.levels.contains(user.level.level))
            places.push_back(i);
    }
    const auto order = [&](const auto &value) {
        std::ranges::stable_sort(places, [&](quint32 a, quint32 b) {
            const auto left = value(users[a]);
            const auto right = value(users[b]);
            if (!left || !right)
                return left && !right;
            return sort.order == Qt::AscendingOrder ? *left < *right : *right < *left;
        });
    };
    const auto text = [](const QString &t) {
        return t.isEmpty() ? std::nullopt : std::optional(foldedText(t));
    };
    switch (sort.column) {
    case UserColumn::Name:
        order([&](const ScoredUser &user) { return text(user.name); });
        break;
    case UserColumn::Email:
        order([&](const ScoredUser &user) { return text(user.email); });
        break;
    case UserColumn::Level:
        order([](const ScoredUser &user) {
            return user.level.level == RiskLevel::Unscored ? std::nullopt : std::optional(user.level.level);
        });
        break;
    case UserColumn::Events:
        order([](const ScoredUser &user) { return user.eventCount; });
        break;
    case UserColumn::LastEvent:
        order([](const ScoredUser &user) { return user.lastEvent; });
        break;
    }
    return places;
}

} // namespace

SharedScoredUsers TestUserIndex::randomUsers(quint32 seed, std::size_t count)
{
    QRandomGenerator random(seed);
    const auto word = [&] { return kWords[random.bounded(kWords.size())]; };
    auto users = std::make_shared<ScoredUsers>();
    for (std::size_t i = 0; i < count; ++i) {
        ScoredUser user;
        if (random.bounded(5) > 0)
            user.userId = u"182bd5e5-6e1a-4fe4-a799-%1"_s.arg(random.bounded(400), 12, 16, QLatin1Char('0'));
        if (random.bounded(6) > 0)
            user.name = word() + u' ' + word();
        if (random.bounded(6) > 0)
            user.email = word() + u"@example.com"_s;
        if (random.bounded(4) > 0)
            user.eventCount = random.bounded(5);
        if (random.bounded(4) > 0)
            user.lastEvent = Timestamp{random.bounded(9), static_cast<quint16>(random.bounded(3))};
        user.level.level = static_cast<RiskLevel>(random.bounded(static_cast<int>(kRiskLevelCount)));
        users->users.push_back(user);
    }
    return users;
}

void TestUserIndex::readsFilters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<int>>("levels");
    const QList<int> all = {4, 3, 2, 1, 0};
    QTest::newRow("nothing") << u" "_s << QStringList() << all;
    QTest::newRow("words") << u"  Ána\t SOUSA "_s << QStringList{u"ana"_s, u"sousa"_s} << all;
    QTest::newRow("level") << u"Level:High ana"_s << QStringList{u"ana"_s} << QList<int>{4};
    QTest::newRow("levels") << u"level:low,medium"_s << QStringList() << QList<int>{3, 2};
    QTest::newRow("both levels") << u"level:high level:low"_s << QStringList() << QList<int>();
    QTest::newRow("unscored") << u"level:unscored"_s << QStringList() << QList<int>{0};
    QTest::newRow("half typed") << u"level:"_s << QStringList{u"level:"_s} << all;
    QTest::newRow("no level") << u"level:hot"_s << QStringList{u"level:hot"_s} << all;
}

void TestUserIndex::readsFilters()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QFETCH(QList<int>, levels);
    const UserFilter filter = parseUserFilter(typed);
    QCOMPARE(filter.words, words);
    QList<int> read;
    for (const RiskLevel level : kLevelsWorstFirst) {
        if (filter.levels.contains(level))
            read.append(static_cast<int>(level));
    }
    QCOMPARE(read, levels);
}

void TestUserIndex::selectsAsThePlainWay_data()
{
    QTest::addColumn<quint32>("count");
    QTest::newRow("nobody") << 0U;
    QTest::newRow("one") << 1U;
    QTest::newRow("some") << 60U;
    QTest::newRow("many") << 2000U;
}

void TestUserIndex::selectsAsThePlainWay()
{
    QFETCH(quint32, count);
    const SharedScoredUsers users = randomUsers(count + 7, count);
    const UserIndex index(users);
    for (const auto *typed : {u"", u"ana", u"ÁNA example", u"level:high,unknown", u"799-000000000",
                              u"strasse level:low", u"level:high level:low", u"ric", u"xyz"}) {
        const UserFilter filter = parseUserFilter(QStringView(typed).toString());
        for (std::size_t column = 0; column < kUserColumnCount; ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const UserSort sort{static_cast<UserColumn>(column), order};
                QCOMPARE(index.select(filter, sort), plainSelect(users->users, filter, sort));
            }
        }
    }
}

void TestUserIndex::suggestsWhatBeginsFirst()
{
    auto users = std::make_shared<ScoredUsers>();
    const auto add = [&users](const QString &id, const QString &name, const QString &email) {
        users->users.push_back(ScoredUser{id, name, email, {}, {}, {}});
    };
    add(u"1"_s, u"Joana Reis"_s, u"joana@example.com"_s);
    add({}, u"Ana Nobody"_s, u"ana.nobody@example.com"_s);
    add(u"3"_s, u"Ána Sousa"_s, u"as@example.com"_s);
    add(u"4"_s, {}, u"ana@example.com"_s);
    add(u"5"_s, u"Rui"_s, u"susana@example.com"_s);
    const UserIndex index(users);
    QCOMPARE(index.suggest(u"ana"_s, 12), (std::vector<quint32>{2, 3, 0, 4}));
    QCOMPARE(index.suggest(u"ana"_s, 3), (std::vector<quint32>{2, 3, 0}));
    QCOMPARE(index.suggest(u"ana"_s, 1), std::vector<quint32>{2});
    QCOMPARE(index.suggest(u"REIS jo"_s, 12), std::vector<quint32>{0});
    QCOMPARE(index.suggest(u"  "_s, 12), std::vector<quint32>());
    QCOMPARE(index.suggest(u"nobody"_s, 12), std::vector<quint32>());
}

void TestUserIndex::suggestsAsThePlainWay()
{
    const SharedScoredUsers users = randomUsers(11, 3000);
    const UserIndex index(users);
    for (const auto *typed : {u"a", u"ana", u"sousa ana", u"182bd5e5", u"@", u"angstrom o'neil"}) {
        const QString text = foldedText(QStringView(typed).toString());
        std::vector<quint32> first;
        std::vector<quint32> others;
        for (const quint32 place : plainSelect(users->users, parseUserFilter(text), {UserColumn::Name})) {
            const ScoredUser &user = users->users[place];
            if (user.userId.isEmpty())
                continue;
            const bool begins = foldedText(user.name).startsWith(text) ||
                                foldedText(user.email).startsWith(text) || user.userId.startsWith(text);
            (begins ? first : others).push_back(place);
        }
        std::ranges::sort(first);
        std::ranges::sort(others);
        first.insert(first.end(), others.begin(), others.end());
        first.resize(std::min<std::size_t>(first.size(), 12));
        QCOMPARE(index.suggest(QStringView(typed).toString(), 12), first);
    }
}

void TestUserIndex::findsAUser()
{
    const SharedScoredUsers users = randomUsers(5, 500);
    const UserIndex index(users);
    QCOMPARE(index.placeOf({}), std::nullopt);
    QCOMPARE(index.placeOf(u"182bd5e5"_s), std::nullopt);
    for (const ScoredUser &user : users->users) {
        const auto first = std::ranges::find(users->users, user.userId, &ScoredUser::userId);
        if (!user.userId.isEmpty())
            QCOMPARE(index.placeOf(user.userId), quint32(first - users->users.begin()));
    }
}

void TestUserIndex::stops()
{
    int asked = 0;
    const UserIndex index(randomUsers(3, 50), [&asked] { return ++asked == 2; });
    QCOMPARE(asked, 2);
}

QTEST_APPLESS_MAIN(TestUserIndex)
#include "tst_user_index.moc"
