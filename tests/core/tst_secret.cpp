// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/secret.h"

#include <QTest>

#include <algorithm>
#include <utility>

using core::Secret;
using namespace Qt::StringLiterals;

static_assert(std::is_nothrow_move_constructible_v<Secret>);

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsOwnBytes();
    void staysWholeWhenACopyGoes();
    void isEmptyOnceMoved();
    void comparesBytes();
    void overwritesItsBytes();
    void leavesSharedBytesAlone();
};

void SecretTest::holdsItsOwnBytes()
{
    const QByteArray given = "to\0ken"_ba;
    const Secret secret(given);
    QCOMPARE(secret.bytes(), given);
    QVERIFY(secret.bytes().data() != given.constData());
    const Secret copy = secret;
    QCOMPARE(copy.bytes(), given);
    QVERIFY(copy.bytes().data() != secret.bytes().data());
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArrayView()).isEmpty());
}

void SecretTest::staysWholeWhenACopyGoes()
{
    const QByteArray given("token");
    Secret secret(given);
    {
        Secret copy(secret);
        copy = Secret("other");
        Secret moved(std::move(copy));
        QCOMPARE(moved.bytes(), "other");
    }
    QCOMPARE(secret.bytes(), "token");
    const Secret &itself = secret;
    secret = itself;
    QCOMPARE(secret.bytes(), "token");
    secret = Secret();
    QVERIFY(secret.isEmpty());
    QCOMPARE(given, "token");
}

void SecretTest::isEmptyOnceMoved()
{
    Secret secret("token");
    const char *const bytes = secret.bytes().data();
    const Secret moved = std::move(secret);
    QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is asked
    QCOMPARE(moved.bytes().data(), bytes);
}

void SecretTest::comparesBytes()
{
    QVERIFY(Secret("token") == Secret("token"));
    QVERIFY(Secret("token") != Secret("Token"));
    QVERIFY(Secret() == Secret(""));
}

template<class Text>
static void checkOverwritten(Text text)
{
    const auto *const begin = text.constData();
    const qsizetype length = text.size();
    text.truncate(8);
    text.remove(0, 3);
    QVERIFY(text.size() == 5);
    core::overwrite(text);
    QVERIFY(text.isEmpty());
    QVERIFY(text.capacity() >= length); // the same memory, and still its own
    QVERIFY(std::all_of(begin, begin + length,
                        [](auto character) { return character == decltype(character)(); }));
    core::overwrite(text);
    QVERIFY(text.isEmpty());
}

void SecretTest::overwritesItsBytes()
{
    checkOverwritten(QByteArray("secret and more"));
    checkOverwritten(QString::fromLatin1("secret and more"));
}

void SecretTest::leavesSharedBytesAlone()
{
    QByteArray bytes("token");
    const QByteArray shared = bytes;
    core::overwrite(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(shared, "token");
    QByteArray literal = "token"_ba;
    core::overwrite(literal);
    QVERIFY(literal.isEmpty());
    QCOMPARE("token"_ba, "token");
    QString text = u"token"_s;
    core::overwrite(text);
    QVERIFY(text.isEmpty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
