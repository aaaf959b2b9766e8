// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/scored_users_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::StringLiterals;
using model::ScoredUsersModel;

class TestScoredUsersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsNobodyAtFirst();
    void showsUsersWorstFirst();
    void filters();
    void sortsEachColumn_data();
    void sortsEachColumn();
    void findsTheRowOfAUser();
    void saysWhoCannotBeLookedUp();
    void showsHostileTextPlainly();
    void followsTheZone();
    void changesNothingForTheSame();
    void holdsManyUsers();

private:
    [[nodiscard]] static SharedUserIndex samples()
    {
        auto users = std::make_shared<ScoredUsers>();
        users->users = {
            {u"a1"_s, u"Bruno"_s, u"bruno@example.com"_s, 3, Timestamp{1'000'000}, {RiskLevel::Low, {}}},
            {u"a2"_s, u"Ána"_s, u"ana@example.com"_s, 41, Timestamp{3'000'000}, {RiskLevel::High, {}}},
            {{}, u"carla"_s, {}, {}, {}, {RiskLevel::Unscored, {}}},
            {u"a4"_s, {}, u"dora@example.com"_s, 41, Timestamp{2'000'000}, {RiskLevel::Unknown, u"hot"_s}}};
        return std::make_shared<UserIndex>(users);
    }
    [[nodiscard]] static QStringList column(const ScoredUsersModel &users, UserColumn column)
    {
        QStringList texts;
        for (int row = 0; row < users.rowCount(); ++row)
            texts += users.index(row, static_cast<int>(column)).data().toString();
        return texts;
    }
};

void TestScoredUsersModel::showsNobodyAtFirst()
{
    ScoredUsersModel users;
    const QAbstractItemModelTester tester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(users.rowCount(), 0);
    QCOMPARE(users.totalCount(), 0);
    QCOMPARE(users.userAt({}), nullptr);
    QVERIFY(!users.indexOf(0).isValid());
    users.setUsers(samples());
    users.setUsers(nullptr);
    QCOMPARE(users.rowCount(), 0);
}

void TestScoredUsersModel::showsUsersWorstFirst()
{
    ScoredUsersModel users;
    const QAbstractItemModelTester tester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal);
    users.setUsers(samples());
    QCOMPARE(column(users, UserColumn::Level), (QStringList{u"High"_s, u"Low"_s, u"hot"_s, u"Unscored"_s}));
    QCOMPARE(column(users, UserColumn::Name), (QStringList{u"Ána"_s, u"Bruno"_s, QString(), u"carla"_s}));
    QCOMPARE(column(users, UserColumn::Events), (QStringList{u"41"_s, u"3"_s, u"41"_s, QString()}));
    QCOMPARE(column(users, UserColumn::LastEvent),
             (QStringList{u"1970-01-01 00:00:03"_s, u"1970-01-01 00:00:01"_s, u"1970-01-01 00:00:02"_s,
                          QString()}));
    QCOMPARE(users.index(0, 2).data(ScoredUsersModel::LevelRole).toInt(), static_cast<int>(RiskLevel::High));
    QCOMPARE(users.index(2, 0).data(Qt::AccessibleTextRole).toString(), u"Name: none"_s);
    QCOMPARE(users.index(0, 3).data(Qt::AccessibleTextRole).toString(), u"Events: 41"_s);
}

void TestScoredUsersModel::filters()
{
    ScoredUsersModel users;
    const QAbstractItemModelTester tester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal);
    users.setUsers(samples());
    users.setFilter(parseUserFilter(u"ANA"_s));
    QCOMPARE(column(users, UserColumn::Name), QStringList{u"Ána"_s});
    QCOMPARE(users.totalCount(), 4);
    users.setFilter(parseUserFilter(u"level:low"_s));
    QCOMPARE(column(users, UserColumn::Name), QStringList{u"Bruno"_s});
    users.setFilter(parseUserFilter(u"nobody"_s));
    QCOMPARE(users.rowCount(), 0);
    users.setFilter({});
    QCOMPARE(users.rowCount(), 4);
}

void TestScoredUsersModel::sortsEachColumn_data()
{
    QTest::addColumn<int>("section");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<uint>>("places");
    QTest::newRow("name up") << 0 << Qt::AscendingOrder << QList<uint>{1, 0, 2, 3};
    QTest::newRow("name down") << 0 << Qt::DescendingOrder << QList<uint>{2, 0, 1, 3};
    QTest::newRow("e-mail up") << 1 << Qt::AscendingOrder << QList<uint>{1, 0, 3, 2};
    QTest::newRow("level up") << 2 << Qt::AscendingOrder << QList<uint>{3, 0, 1, 2};
    QTest::newRow("events down") << 3 << Qt::DescendingOrder << QList<uint>{1, 3, 0, 2};
    QTest::newRow("last event down") << 4 << Qt::DescendingOrder << QList<uint>{1, 3, 0, 2};
}

void TestScoredUsersModel::sortsEachColumn()
{
    QFETCH(int, section);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<uint>, places);
    ScoredUsersModel users;
    const QAbstractItemModelTester tester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal);
    users.setUsers(samples());
    users.sort(section, order);
    QList<uint> shown;
    for (int row = 0; row < users.rowCount(); ++row)
        shown += users.index(row, 0).data(ScoredUsersModel::UserRole).toUInt();
    QCOMPARE(shown, places);
}

void TestScoredUsersModel::findsTheRowOfAUser()
{
    ScoredUsersModel users;
    users.setUsers(samples());
    QCOMPARE(users.indexOf(0).row(), 1);
    QCOMPARE(users.userAt(users.indexOf(0))->name, u"Bruno"_s);
    QVERIFY(!users.indexOf(4).isValid());
    users.setFilter(parseUserFilter(u"ana"_s));
    QVERIFY(!users.indexOf(0).isValid());
    QCOMPARE(users.indexOf(1).row(), 0);
}

void TestScoredUsersModel::saysWhoCannotBeLookedUp()
{
    ScoredUsersModel users;
    users.setUsers(samples());
    const QModelIndex carla = users.indexOf(2);
    QCOMPARE(carla.data(ScoredUsersModel::CanLookUpRole).toBool(), false);
    QVERIFY(carla.data(Qt::ToolTipRole).toString().contains(u"no usable id"_s));
    QVERIFY(carla.data(Qt::AccessibleDescriptionRole).toString().contains(u"no usable id"_s));
    const QModelIndex ana = users.indexOf(1);
    QCOMPARE(ana.data(ScoredUsersModel::CanLookUpRole).toBool(), true);
    QCOMPARE(ana.data(Qt::ToolTipRole).toString(), u"Ána"_s);
}

void TestScoredUsersModel::showsHostileTextPlainly()
{
    auto list = std::make_shared<ScoredUsers>();
    list->users = {{u"a1"_s, u"gpj\u202Eexe"_s + QString(10'000'000, u'x'), {}, {}, {}, {}}};
    ScoredUsersModel users;
    users.setUsers(std::make_shared<UserIndex>(list));
    const QString shown = users.index(0, 0).data().toString();
    QVERIFY(shown.startsWith(u"gpj⟨U+202E⟩exe"_s));
    QVERIFY(shown.size() < 300);
    QVERIFY(users.index(0, 0).data(Qt::ToolTipRole).toString().size() < 3000);
}

void TestScoredUsersModel::followsTheZone()
{
    ScoredUsersModel users;
    users.setUsers(samples());
    QCOMPARE(users.headerData(4, Qt::Horizontal).toString(), u"Last event (UTC)"_s);
    const QSignalSpy changed(&users, &QAbstractItemModel::dataChanged);
    users.setZone(DisplayZone::named(u"Asia/Tokyo"_s).value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(users.indexOf(1).siblingAtColumn(4).data().toString(), u"1970-01-01 09:00:03"_s);
    QCOMPARE(users.headerData(4, Qt::Horizontal).toString(), u"Last event (Asia/Tokyo)"_s);
}

void TestScoredUsersModel::changesNothingForTheSame()
{
    ScoredUsersModel users;
    users.setUsers(samples());
    const QSignalSpy reset(&users, &QAbstractItemModel::modelReset);
    users.sort(2, Qt::DescendingOrder);
    users.sort(-1);
    users.sort(5);
    users.setFilter({});
    users.setZone(DisplayZone::utc());
    QCOMPARE(reset.count(), 0);
}

void TestScoredUsersModel::holdsManyUsers()
{
    auto list = std::make_shared<ScoredUsers>();
    for (int i = 0; i < 100'000; ++i)
        list->users.push_back({u"id%1"_s.arg(i), u"User %1"_s.arg(i), {}, i % 7, {}, {}});
    ScoredUsersModel users;
    users.setUsers(std::make_shared<UserIndex>(list));
    users.sort(3, Qt::DescendingOrder);
    QCOMPARE(users.rowCount(), 100'000);
    QCOMPARE(users.index(0, 0).data().toString(), u"User 6"_s);
    users.setFilter(parseUserFilter(u"user 9999"_s));
    QCOMPARE(users.rowCount(), 19);
}

QTEST_GUILESS_MAIN(TestScoredUsersModel)
#include "tst_scored_users_model.moc"
