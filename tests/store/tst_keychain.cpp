// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/store/false_service.h"
#include "tests/support/secret_service_bus.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::FalseService;
using test_support::SecretServiceBus;

namespace {

const QString kProfile = QStringLiteral("2f3c1f52-8f4e-4f9b-9d4a-0b1f5f6a7c11");
const QByteArray kSecret = "cfut_Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";
const QString kNotThere = QStringLiteral("NoCredential");
const QString kNoKeychain = QStringLiteral("NoKeychain");

// What a program says; standard error after it, where there should be none.
QString saidBy(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
               const QByteArray &input = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
        return u"it doesn't end"_s;
    if (process.exitStatus() != QProcess::NormalExit)
        return u"it crashed: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
}

QString probe(const QProcessEnvironment &environment, const QStringList &arguments,
              const QByteArray &input = {})
{
    return saidBy(QStringLiteral(RISKSCOPE_KEYCHAIN_PROBE), arguments, environment, input);
}

QString failed(const char *reason)
{
    return u"KeychainFailed "_s + QString::fromLatin1(reason);
}

} // namespace

// Against a real keyring, false ones and none, each on a bus of its own.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecrets();
    void showsThemToOtherPrograms();
    void tellsALockedOne();
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void tellsWhereThereIsNone_data();
    void tellsWhereThereIsNone();
    void givesASilentOneUp_data();
    void givesASilentOneUp();
    void changesNothingBehindWhatWasGivenUp();
    void tellsARefusal_data();
    void tellsARefusal();
    void trustsNothingThatItSays_data();
    void trustsNothingThatItSays();
    void canBeAbandoned_data();
    void canBeAbandoned();
};

void KeychainTest::keepsSecrets()
{
    SecretServiceBus bus;
    bus.startKeyring();
    QCOMPARE(bus.problem(), QString());
    const QProcessEnvironment environment = bus.environment();
    QCOMPARE(probe(environment, {u"read"_s, kProfile}), kNotThere);
    QCOMPARE(probe(environment, {u"remove"_s, kProfile}), u"ok"_s);
    for (const QByteArray &secret : {kSecret, QByteArray("another"), QByteArray(4096, '~')}) {
        QCOMPARE(probe(environment, {u"write"_s, kProfile}, secret), u"ok"_s);
        QCOMPARE(probe(environment, {u"read"_s, kProfile}), u"ok "_s + QString::fromLatin1(secret));
        QCOMPARE(probe(environment, {u"read"_s, kProfile.toUpper()}), kNotThere);
    }
    QCOMPARE(probe(environment, {u"remove"_s, kProfile}), u"ok"_s);
    QCOMPARE(probe(environment, {u"read"_s, kProfile}), kNotThere);
}

void KeychainTest::showsThemToOtherPrograms()
{
    SecretServiceBus bus;
    bus.startKeyring();
    QCOMPARE(bus.problem(), QString());
    const QStringList entry{u"server"_s, u"riskscope"_s, u"user"_s, kProfile};
    QCOMPARE(probe(bus.environment(), {u"write"_s, kProfile}, kSecret), u"ok"_s);
    QCOMPARE(saidBy(u"secret-tool"_s, QStringList{u"lookup"_s} + entry, bus.environment()),
             QString::fromLatin1(kSecret));
    QCOMPARE(saidBy(u"secret-tool"_s, QStringList{u"clear"_s} + entry, bus.environment()), QString());
    QCOMPARE(probe(bus.environment(), {u"read"_s, kProfile}), kNotThere);
}

void KeychainTest::tellsALockedOne()
{
    SecretServiceBus bus;
    bus.startKeyring();
    QCOMPARE(probe(bus.environment(), {u"write"_s, kProfile}, kSecret), u"ok"_s);
    bus.lockKeyring();
    QCOMPARE(bus.problem(), QString());
    QCOMPARE(probe(bus.environment(), {u"read"_s, kProfile}), failed("it is locked"));
    QCOMPARE(probe(bus.environment(), {u"write"_s, kProfile}, "another"),
             failed("it is locked, or access was denied"));
    QCOMPARE(probe(bus.environment(), {u"remove"_s, kProfile}), failed("it is locked"));
}

void KeychainTest::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too long") << QByteArray(4097, 'x');
    QTest::newRow("line break") << QByteArray("to\nken");
    QTest::newRow("zero") << QByteArray("to\0ken", 6);
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken");
}

void KeychainTest::refusesWhatIsNoSecret()
{
    QFETCH(QByteArray, secret);
    FalseService service = FalseService::holding("not asked");
    SecretServiceBus bus;
    bus.beService(service);
    QCOMPARE(bus.problem(), QString());
    const QString said = probe(bus.environment(), {u"write"_s, kProfile}, secret);
    QVERIFY2(said.startsWith("another error: the secret "_L1), qPrintable(said));
}

void KeychainTest::tellsWhereThereIsNone_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<QString>("address");
    QTest::newRow("a bus without the service") << true << QString();
    QTest::newRow("no bus") << false << QString();
    QTest::newRow("a bus that is gone") << false << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("no address") << false << u"nonsense"_s;
}

void KeychainTest::tellsWhereThereIsNone()
{
    QFETCH(bool, hasBus);
    QFETCH(QString, address);
    const SecretServiceBus bus;
    QCOMPARE(bus.problem(), QString());
    QProcessEnvironment environment = bus.environment();
    if (!hasBus)
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    if (!hasBus && address.isEmpty())
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QCOMPARE(probe(environment, {u"read"_s, kProfile}), kNoKeychain);
    QCOMPARE(probe(environment, {u"write"_s, kProfile}, kSecret), kNoKeychain);
    QCOMPARE(probe(environment, {u"remove"_s, kProfile}), kNoKeychain);
}

void KeychainTest::givesASilentOneUp_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"read", "write", "remove"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void KeychainTest::givesASilentOneUp()
{
    QFETCH(QString, what);
    FalseService service = FalseService::silent();
    SecretServiceBus bus;
    bus.beService(service);
    QCOMPARE(bus.problem(), QString());
    QCOMPARE(probe(bus.environment(), {what, kProfile, u"1000"_s}, kSecret),
             failed("it did not answer within 1 s"));
}

void KeychainTest::changesNothingBehindWhatWasGivenUp()
{
    FalseService service = FalseService::silent();
    SecretServiceBus bus;
    bus.beService(service);
    QCOMPARE(bus.problem(), QString());
    QCOMPARE(probe(bus.environment(), {u"rewrite"_s, kProfile, u"1000"_s}),
             failed("an earlier request still waits for it"));
    SecretServiceBus real;
    real.startKeyring();
    QCOMPARE(probe(real.environment(), {u"rewrite"_s, kProfile}), u"ok"_s);
}

void KeychainTest::tellsARefusal_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("said");
    const QString locked = failed("it is locked, or access was denied");
    QTest::newRow("locked") << u"org.freedesktop.Secret.Error.IsLocked"_s << locked;
    QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s << failed("it reported an error");
    QTest::newRow("unheard of") << u"org.example.Nonsense"_s << failed("it reported an error");
}

void KeychainTest::tellsARefusal()
{
    QFETCH(QString, error);
    FalseService service = FalseService::refusing(error);
    SecretServiceBus bus;
    bus.beService(service);
    QCOMPARE(bus.problem(), QString());
    QTEST(probe(bus.environment(), {u"read"_s, kProfile}), "said");
    QTEST(probe(bus.environment(), {u"write"_s, kProfile}, kSecret), "said");
    QTEST(probe(bus.environment(), {u"remove"_s, kProfile}), "said");
}

void KeychainTest::trustsNothingThatItSays_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isSecret");
    QTest::newRow("a secret") << kSecret << true;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("headers") << QByteArray("token\r\nX-Other: value") << false;
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken") << false;
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xfd") << false;
    QTest::newRow("16 MiB") << QByteArray(16 << 20, 'x') << false;
}

void KeychainTest::trustsNothingThatItSays()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isSecret);
    FalseService service = FalseService::holding(value);
    SecretServiceBus bus;
    bus.beService(service);
    QCOMPARE(bus.problem(), QString());
    const QString said = probe(bus.environment(), {u"read"_s, kProfile});
    if (isSecret)
        QCOMPARE(said, u"ok "_s + QString::fromLatin1(value));
    else
        QVERIFY2(said == failed("what it holds is no token and no key") || said == kNotThere,
                 qPrintable(said));
}

void KeychainTest::canBeAbandoned_data()
{
    QTest::addColumn<QString>("service");
    for (const char *service : {"none", "real", "silent", "refusing"})
        QTest::newRow(service) << QString::fromLatin1(service);
}

void KeychainTest::canBeAbandoned()
{
    QFETCH(QString, service);
    FalseService silent = FalseService::silent();
    FalseService refusing = FalseService::refusing(u"org.example.Nonsense"_s);
    SecretServiceBus bus;
    if (service == "real"_L1)
        bus.startKeyring();
    else if (service != "none"_L1)
        bus.beService(service == "silent"_L1 ? silent : refusing);
    QCOMPARE(bus.problem(), QString());
    QCOMPARE(probe(bus.environment(), {u"abandon"_s, kProfile, u"2000"_s}), u"ok"_s);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
