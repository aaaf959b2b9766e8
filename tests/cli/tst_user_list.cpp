// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/user_list.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

const QString kAna = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s;
const QString kBo = u"00000000-0000-0000-0000-00000000000b"_s;

QByteArray idOf(int number)
{
    return "00000000-0000-0000-0000-" + QByteArray::number(number).rightJustified(12, '0');
}

QStringList shownAll(const QList<core::UserQuery> &queries)
{
    QStringList shown;
    for (const core::UserQuery &query : queries)
        shown += cli::shownQuery(query);
    return shown;
}

} // namespace

class UserListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLists_data();
    void readsLists();
    void namesTheLineThatIsWrong_data();
    void namesTheLineThatIsWrong();
    void takesManyUsersButNotMore();
    void addsTheListToTheWords();
    void tellsAListThatCannotBeRead();
};

void UserListTest::readsLists_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QStringList>("users");
    const QByteArray ana = kAna.toLatin1();
    const QByteArray bo = kBo.toLatin1();
    const QStringList both{kAna, kBo};
    QTest::newRow("lines") << ana + "\n" + bo + "\n" << both;
    QTest::newRow("no last line end") << ana + "\n" + bo << both;
    QTest::newRow("line ends of Windows, and a mark") << "\xef\xbb\xbf" + ana + "\r\n" + bo + "\r\n" << both;
    QTest::newRow("blanks and comments") << "# who\n\n  \t" + ana + "  # Ana\n \n" + bo << both;
    QTest::newRow("twice, in any case") << ana + "\n" + ana.toUpper() + "\n" + bo << both;
    QTest::newRow("a table") << "user_id,name\n" + ana + ",Ana\n" + bo + ",\"Bo, B\"\n" << both;
    QTest::newRow("a quoted table") << "\"User id\";\"Name\"\n\"" + ana + "\";\"Ana\"\n\"" + bo + "\""
                                    << both;
    QTest::newRow("tabs, heading behind a comment") << "# x\nid\tname\n" + ana + "\tAna\n" + bo << both;
    QTest::newRow("in brackets") << "{" + ana + "}\n{" + bo + "}" << both;
    QTest::newRow("e-mails") << "email\nana@example.com\n" + bo + "\nANA@example.com,x\nmailto:bo@example.com"
                             << QStringList{u"ana@example.com"_s, kBo, u"bo@example.com"_s};
    QTest::newRow("one") << ana << QStringList{kAna};
}

void UserListTest::readsLists()
{
    QFETCH(QByteArray, list);
    QFETCH(QStringList, users);
    const auto read = cli::parseUserList(list, u"a.txt"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(shownAll(*read), users);
}

void UserListTest::namesTheLineThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("says");
    const QByteArray ana = kAna.toLatin1();
    QTest::newRow("empty") << QByteArray() << u"“a.txt” names no user"_s;
    QTest::newRow("comments alone") << QByteArray("# a\n\n") << u"“a.txt” names no user"_s;
    QTest::newRow("a heading alone") << QByteArray("user\n") << u"“a.txt” names no user"_s;
    QTest::newRow("a second heading") << QByteArray("user\nid\n") << u"“a.txt”, line 2: “id”: "_s;
    QTest::newRow("a heading below a user") << ana + "\nuser\n" << u"line 2: “user”: "_s;
    QTest::newRow("cut short") << ana + "\n\n#\n" + ana.chopped(1) << u"line 4: “182bd5e5-"_s;
    QTest::newRow("the parent path") << QByteArray("..\n../x") << u"line 2: “../x”"_s;
    QTest::newRow("two in a line") << ana + ' ' + kBo.toLatin1() << u"line 1: "_s;
    QTest::newRow("a name") << ana + "\nAna Sousa" << u"line 2: “Ana Sousa”: a user's id or e-mail"_s;
    QTest::newRow("an answer") << ana + "\n{\"success\":true}" << u"line 2: "_s;
    QTest::newRow("null bytes") << QByteArray(3, '\0') << u"line 1: “⟨U+0000⟩"_s;
    QTest::newRow("no text") << QByteArray("\xff\xfe\x31") << u"line 1: "_s;
    QTest::newRow("endless") << QByteArray(1'000'000, 'x').append('1') << u"xxx…”: "_s;
}

void UserListTest::namesTheLineThatIsWrong()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, says);
    const auto users = cli::parseUserList(list, u"a.txt"_s);
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(users.error().detail.contains(says), qPrintable(users.error().detail));
    QVERIFY(users.error().detail.size() < 300);
}

void UserListTest::takesManyUsersButNotMore()
{
    QByteArray list;
    for (int i = 0; i < cli::kMaxUsers; ++i)
        list += idOf(i) + '\n';
    const auto most = cli::parseUserList(list + idOf(0), u"a.txt"_s);
    QVERIFY(most.has_value());
    QCOMPARE(most->size(), cli::kMaxUsers);
    const auto tooMany = cli::parseUserList(list + idOf(cli::kMaxUsers), u"a.txt"_s);
    QVERIFY(!tooMany);
    QVERIFY2(tooMany.error().detail.contains(u"line 10001: at most 10000 users"_s),
             qPrintable(tooMany.error().detail));
}

void UserListTest::addsTheListToTheWords()
{
    QBuffer in;
    in.setData(kAna.toLatin1() + '\n' + kBo.toLatin1());
    QVERIFY(in.open(QIODevice::ReadOnly));
    const auto users = cli::readUsers({core::IdQuery{kBo}}, u"-"_s, in);
    QVERIFY(users.has_value());
    QCOMPARE(shownAll(*users), QStringList({kBo, kAna}));
    QCOMPARE(
        shownAll(
            cli::parseUsers({kBo, kAna, kBo, u"Ana Sousa"_s, u"<a@b.example>"_s, u"A@b.example"_s}).value()),
        QStringList({kBo, kAna, u"Ana Sousa"_s, u"a@b.example"_s}));
}

void UserListTest::tellsAListThatCannotBeRead()
{
    QBuffer in;
    in.setData(QByteArray(17 << 20, '\n'));
    QVERIFY(in.open(QIODevice::ReadOnly));
    QCOMPARE(cli::readUsers({}, u"/nonexistent/users.txt"_s, in).error().kind, ErrorKind::FileFailed);
    const auto users = cli::readUsers({}, u"-"_s, in);
    QVERIFY(!users);
    QCOMPARE(users.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(users.error().detail.contains(u"“standard input” is no list of users"_s),
             qPrintable(users.error().detail));
}

QTEST_GUILESS_MAIN(UserListTest)
#include "tst_user_list.moc"
