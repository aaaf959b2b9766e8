// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/window_call.h"

#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using session::CallContent;
using session::WindowCall;

Q_DECLARE_METATYPE(session::CallContent)

class TestWindowCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOver_data();
    void handsOver();
    void nobodyIsThere();
    void listensOnce();
    void anotherTakesOverAfterwards();
    void takesOverWhatIsStale();
    void isForTheOwnerOnly();
    void dropsWhatIsNoCall_data();
    void dropsWhatIsNoCall();
    void dropsWhoSaysNothing();
    void outlivesManyCallers();
    void sendsNothingTooLong();
    void pathsTellProfilesApart();

private:
    QString path() const { return m_folder.filePath(u"socket"_s); }
    bool call(const CallContent &content)
    {
        // As another process would: this one answers meanwhile.
        QFuture<bool> done = QtConcurrent::run([path = path(), content] {
            return session::callWindow(path, content, std::chrono::milliseconds(kLongWait));
        });
        return QTest::qWaitFor([&done] { return done.isFinished(); }, kLongWait) && done.result();
    }

    QTemporaryDir m_folder;
};

void TestWindowCall::handsOver_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("activationToken");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("user") << u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s << QString() << u"a-token"_s;
    QTest::newRow("name") << u"ليلى \"منصور\"\n"_s << QString() << QString();
    QTest::newRow("file") << QString() << u"/tmp/an answer\n.json"_s << QString();
}

void TestWindowCall::handsOver()
{
    QFETCH(const QString, user);
    QFETCH(const QString, file);
    QFETCH(const QString, activationToken);
    const CallContent content{user, file, activationToken};
    WindowCall window;
    QVERIFY(window.listen(path()));
    QSignalSpy called(&window, &WindowCall::called);
    QVERIFY(call(content));
    QTRY_COMPARE(called.size(), 1);
    QCOMPARE(called.first().first().value<CallContent>(), content);
    QVERIFY(call(content));
    QTRY_COMPARE(called.size(), 2);
}

void TestWindowCall::nobodyIsThere()
{
    QVERIFY(!session::callWindow(path(), {}));
    QVERIFY(!session::callWindow({}, {}));
    WindowCall window;
    QVERIFY(!window.listen({}));
    QVERIFY(!window.listen(u"/no/such/folder/socket"_s));
}

void TestWindowCall::listensOnce()
{
    WindowCall first;
    WindowCall second;
    QVERIFY(first.listen(path()));
    QVERIFY(!second.listen(path()));
    QSignalSpy called(&first, &WindowCall::called);
    QVERIFY(call({u"ana"_s, {}}));
    QTRY_COMPARE(called.size(), 1);
}

void TestWindowCall::anotherTakesOverAfterwards()
{
    WindowCall second;
    {
        WindowCall first;
        QVERIFY(first.listen(path()));
    }
    QVERIFY(!QFileInfo::exists(path()));
    QVERIFY(second.listen(path()));
    QVERIFY(second.listen(path() + u"2"_s));
    QVERIFY(!session::callWindow(path(), {}));
}

void TestWindowCall::takesOverWhatIsStale()
{
    // A socket whose process is no more.
    const QByteArray name = QFile::encodeName(path());
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(static_cast<std::size_t>(name.size()) < sizeof address.sun_path);
    std::ranges::copy(name, address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    ::close(socket);
    QVERIFY(QFileInfo::exists(path()));
    QVERIFY(!session::callWindow(path(), {}));
    WindowCall window;
    QVERIFY(window.listen(path()));
    QVERIFY(call({}));
}

void TestWindowCall::isForTheOwnerOnly()
{
    WindowCall window;
    QVERIFY(window.listen(path()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
}

void TestWindowCall::dropsWhatIsNoCall_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("words") << QByteArray("hello\n");
    QTest::newRow("no object") << QByteArray("[1]\n");
    QTest::newRow("other fields") << QByteArray("{\"token\":\"x\"}\n");
    QTest::newRow("no strings") << QByteArray("{\"user\":1,\"file\":[]}\n");
    QTest::newRow("relative file") << QByteArray("{\"user\":\"\",\"file\":\"../x\"}\n");
    QTest::newRow("deep") << QByteArray(2000, '[') + '\n';
    QTest::newRow("zeros") << QByteArray(500, '\0') + '\n';
    QTest::newRow("not UTF-8") << QByteArray("{\"user\":\"\xff\xfe\",\"file\":0}\n");
    QTest::newRow("endless") << QByteArray(1'000'000, 'x');
    QTest::newRow("long line") << "{\"user\":\"" + QByteArray(5000, 'x') + "\",\"file\":\"\"}\n";
}

void TestWindowCall::dropsWhatIsNoCall()
{
    QFETCH(const QByteArray, bytes);
    WindowCall window;
    QVERIFY(window.listen(path()));
    QSignalSpy called(&window, &WindowCall::called);
    QLocalSocket caller;
    caller.connectToServer(path());
    QVERIFY(caller.waitForConnected());
    caller.write(bytes);
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
    QVERIFY(caller.readAll().isEmpty());
    QCOMPARE(called.size(), 0);
    QVERIFY(call({}));
}

void TestWindowCall::dropsWhoSaysNothing()
{
    WindowCall window;
    window.setPatience(50ms);
    QVERIFY(window.listen(path()));
    QLocalSocket caller;
    caller.connectToServer(path());
    QVERIFY(caller.waitForConnected());
    caller.write("{\"user\":\"");
    QTRY_COMPARE(caller.state(), QLocalSocket::UnconnectedState);
}

void TestWindowCall::outlivesManyCallers()
{
    WindowCall window;
    QVERIFY(window.listen(path()));
    {
        std::vector<std::unique_ptr<QLocalSocket>> callers;
        for (int i = 0; i < 100; ++i) {
            callers.push_back(std::make_unique<QLocalSocket>());
            callers.back()->connectToServer(path());
        }
        QTRY_VERIFY(callers.front()->state() == QLocalSocket::ConnectedState);
    }
    QTRY_VERIFY(call({u"ana"_s, {}}));
}

void TestWindowCall::sendsNothingTooLong()
{
    WindowCall window;
    QVERIFY(window.listen(path()));
    QVERIFY(!session::callWindow(path(), {QString(5000, u'x'), {}}));
}

void TestWindowCall::pathsTellProfilesApart()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    core::Profile ana;
    ana.id = u"1"_s;
    ana.accountId = u"2"_s;
    core::Profile other = ana;
    other.accountId = u"3"_s;
    QVERIFY(session::callPath(ana).startsWith(m_folder.path()));
    QCOMPARE(session::callPath(ana), session::callPath(ana));
    QVERIFY(session::callPath(ana) != session::callPath(other));
    QVERIFY(session::callPath(ana).size() < 108);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(session::callPath(ana).isEmpty());
}

QTEST_GUILESS_MAIN(TestWindowCall)
#include "tst_window_call.moc"
