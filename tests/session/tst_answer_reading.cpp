// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/translations.h"
#include "tests/session/person_fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>

#include <sys/stat.h>

using namespace core;
using namespace Qt::StringLiterals;
using namespace test_support;
using session::LookupSession;

namespace {

const QByteArray kAnswer =
    R"({"success":true,"errors":[],"messages":[],"result":{"name":"Saved Ana","email":"saved@example.com",)"
    R"("risk_level":"high","events":[{"id":"1","name":"Travel","risk_level":"high","timestamp":"2026-11-03T00:00:00Z"}],)"
    R"("last_reset_time":null},"result_info":{"page":1,"per_page":1,"count":1,"total_count":5,"total_pages":5}})";

} // namespace

// Saved and pasted answers, without a network.
class TestAnswerReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAFile();
    void opensWhatIsPasted();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void asksNobodyForMore();
    void readsAgainOnRequest();
    void cancellingGoesBack();
    void showsAnEarlierAnswerAgain();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(u"answer.json"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return path;
    }
    [[nodiscard]] LookupSession &session() { return m_fixture->session; }
    void open(const QString &path)
    {
        session().openFile(path);
        QTRY_VERIFY(!std::holds_alternative<session::Loading>(session().state()));
    }
    [[nodiscard]] Provenance provenance() { return session::shownUser(session().state())->provenance; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PersonFixture> m_fixture;
};

void TestAnswerReading::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<PersonFixture>();
}

void TestAnswerReading::cleanup()
{
    m_fixture.reset();
    m_folder.reset();
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TestAnswerReading::opensAFile()
{
    const QString path = write(kAnswer);
    QSignalSpy found(&session(), &LookupSession::userFound);
    open(path);
    const auto ready = std::get<session::Ready>(session().state());
    QCOMPARE(ready.user, path);
    QCOMPARE(ready.shown->record.name, u"Saved Ana"_s);
    QCOMPARE(ready.shown->record.answer, kAnswer);
    QCOMPARE(provenance().origin, Origin::File);
    QCOMPARE(provenance().source, path);
    QCOMPARE(provenance().userId, QString());
    QCOMPARE(session().events().order().rowCount(), 1u);
    QVERIFY(found.isEmpty());
    QCOMPARE(m_fixture->server.http().connectionCount(), 0);
}

void TestAnswerReading::opensWhatIsPasted()
{
    core::installTranslations(*QCoreApplication::instance(), u"de"_s);
    session().lookUp(QString::fromUtf8("\n " + kAnswer));
    QTRY_VERIFY(std::holds_alternative<session::Ready>(session().state()));
    QCOMPARE(session::shownUser(session().state())->record.name, u"Saved Ana"_s);
    QCOMPARE(provenance().origin, Origin::File);
    // Files name it alike in every language.
    QCOMPARE(provenance().source, u"a pasted answer"_s);
    QVERIFY(std::get<session::Ready>(session().state()).user != provenance().source);
    session().lookUp(u"{\"success\":true"_s);
    QTRY_VERIFY(std::holds_alternative<session::Failed>(session().state()));
    const auto failed = std::get<session::Failed>(session().state());
    QCOMPARE(failed.error.kind, ErrorKind::NotUnderstood);
    QVERIFY(!failed.isRefresh && failed.user.size() < 40);
    QCOMPARE(m_fixture->server.http().connectionCount(), 0);
}

void TestAnswerReading::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << u"missing.json"_s << static_cast<int>(ErrorKind::FileFailed);
    QTest::newRow("folder") << u"."_s << static_cast<int>(ErrorKind::FileFailed);
    QTest::newRow("pipe") << u"pipe"_s << static_cast<int>(ErrorKind::FileFailed);
    QTest::newRow("too large") << u"large"_s << static_cast<int>(ErrorKind::TooLarge);
    QTest::newRow("empty") << u"empty"_s << static_cast<int>(ErrorKind::NotUnderstood);
}

void TestAnswerReading::saysWhatIsWrong()
{
    QFETCH(const QString, name);
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QFile large(m_folder->filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((qint64(1) << 30) + 1)); // takes no room
    QFile empty(m_folder->filePath(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    open(m_folder->filePath(name));
    const auto failed = std::get<session::Failed>(session().state());
    QTEST(static_cast<int>(failed.error.kind), "kind");
}

void TestAnswerReading::asksNobodyForMore()
{
    open(write(kAnswer));
    const QString before = m_fixture->state();
    session().refresh();
    session().fetchNextPage();
    QCOMPARE(m_fixture->state(), before);
    QCOMPARE(m_fixture->server.http().connectionCount(), 0);
}

void TestAnswerReading::readsAgainOnRequest()
{
    const QString path = m_folder->filePath(u"answer.json"_s);
    open(path);
    QVERIFY(std::holds_alternative<session::Failed>(session().state()));
    QCOMPARE(write(kAnswer), path);
    session().tryAgain();
    QTRY_VERIFY(std::holds_alternative<session::Ready>(session().state()));
}

void TestAnswerReading::cancellingGoesBack()
{
    m_fixture->lookUp(QString::fromLatin1(kAna));
    const QString before = m_fixture->state();
    session().openFile(write(kAnswer));
    QVERIFY(std::holds_alternative<session::Loading>(session().state()));
    session().cancel();
    QCOMPARE(m_fixture->state(), before);
    m_fixture->lookUp(QString::fromLatin1(kOtherAna));
    QCOMPARE(session::shownUser(session().state())->record.name, u"Ana Prado"_s);
}

void TestAnswerReading::showsAnEarlierAnswerAgain()
{
    m_fixture->lookUp(u"sousa"_s);
    const auto first = std::get<session::Ready>(session().state());
    m_fixture->lookUp(u"prado"_s);
    const qsizetype asked = m_fixture->server.asked().size();
    QSignalSpy found(&session(), &LookupSession::userFound);
    session().show(first.shown, first.person);
    QCOMPARE(session::shownUser(session().state()), first.shown);
    QCOMPARE(session::matchedPerson(session().state()), first.person);
    QCOMPARE(m_fixture->server.asked().size(), asked);
    QVERIFY(found.isEmpty());
    session().refresh();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(session::matchedPerson(session().state()), first.person);
    QCOMPARE(m_fixture->server.asked().constLast(), kAna);
}

QTEST_GUILESS_MAIN(TestAnswerReading)
#include "tst_answer_reading.moc"
