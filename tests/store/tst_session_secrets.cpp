// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/secret_store.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Secret;

namespace {

// What was told of the last request; nothing until then.
struct Told
{
    std::optional<core::Result<Secret>> read;
    std::optional<core::Result<void>> done;

    store::GotSecret got()
    {
        return [this](const core::Result<Secret> &result) { read = result; };
    }
    store::SecretDone ended()
    {
        return [this](const core::Result<void> &result) { done = result; };
    }
};

} // namespace

class SessionSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsApart();
    void forgets();
    void refusesWhatTheKeychainWould();
    void tellsNobodyWhoGaveUp();
    void mayLoseItsTaskWhileTelling();

private:
    core::Result<Secret> read(const QString &profile)
    {
        Told told;
        const auto task = m_secrets->read(profile, told.got());
        if (told.read)
            return core::failure(ErrorKind::InvalidInput, u"told from within"_s);
        if (!QTest::qWaitFor([&] { return told.read.has_value(); }, kLongWait))
            return core::failure(ErrorKind::TimedOut, {});
        return *told.read;
    }

    core::Result<void> write(const QString &profile, const QByteArray &secret)
    {
        Told told;
        const auto task = m_secrets->write(profile, Secret(secret), told.ended());
        if (told.done || !QTest::qWaitFor([&] { return told.done.has_value(); }, kLongWait))
            return core::failure(ErrorKind::TimedOut, {});
        return *told.done;
    }

    const std::unique_ptr<store::SecretStore> m_secrets = store::makeSessionSecrets();
};

void SessionSecretsTest::keepsSecretsApart()
{
    QVERIFY(write(u"a"_s, "one").has_value());
    QVERIFY(write(u"b"_s, "two").has_value());
    QCOMPARE(read(u"a"_s)->bytes(), "one");
    QCOMPARE(read(u"b"_s)->bytes(), "two");
    QVERIFY(write(u"a"_s, "three").has_value());
    QCOMPARE(read(u"a"_s)->bytes(), "three");
    QCOMPARE(read(u"c"_s).error().kind, ErrorKind::NoCredential);
}

void SessionSecretsTest::forgets()
{
    QVERIFY(write(u"forgotten"_s, "one").has_value());
    for (int i = 0; i < 2; ++i) {
        Told told;
        const auto task = m_secrets->remove(u"forgotten"_s, told.ended());
        QTRY_VERIFY(told.done.has_value());
        QVERIFY(told.done->has_value());
        QCOMPARE(read(u"forgotten"_s).error().kind, ErrorKind::NoCredential);
    }
}

void SessionSecretsTest::refusesWhatTheKeychainWould()
{
    QCOMPARE(write(u"refused"_s, "to ken").error().kind, ErrorKind::InvalidInput);
    QCOMPARE(write(u"refused"_s, QByteArray(4097, 'x')).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read(u"refused"_s).error().kind, ErrorKind::NoCredential);
}

void SessionSecretsTest::tellsNobodyWhoGaveUp()
{
    Told told;
    m_secrets->read(u"a"_s, told.got()).reset();
    m_secrets->write(u"given up"_s, Secret("one"), told.ended()).reset();
    QVERIFY(!read(u"nobody"_s).has_value()); // later than what was given up
    QVERIFY(!told.read.has_value());
    QVERIFY(!told.done.has_value());
}

void SessionSecretsTest::mayLoseItsTaskWhileTelling()
{
    auto task = std::make_shared<std::unique_ptr<store::SecretTask>>();
    bool isTold = false;
    *task = m_secrets->read(u"a"_s, [task, &isTold](const auto &) {
        task->reset();
        isTold = true;
    });
    QTRY_VERIFY(isTold);
}

QTEST_GUILESS_MAIN(SessionSecretsTest)
#include "tst_session_secrets.moc"
