// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/tls_trust.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString dataPath(const QString &name)
{
    return QStringLiteral(RISKSCOPE_TEST_DATA "/tls/") + name;
}

QByteArray dataBytes(const QString &name)
{
    QFile file(dataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray privateKeyOf(const QString &name)
{
    const QByteArray bytes = dataBytes(name);
    return bytes.sliced(bytes.indexOf("-----BEGIN PRIVATE KEY"));
}

} // namespace

class TlsTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsAuthorities_data();
    void readsAuthorities();
    void refusesBytes_data();
    void refusesBytes();
    void refusesAPath_data();
    void refusesAPath();
    void readsUpToItsLimit();
    void readsOnlyFiles();
    void verifiesAlways();
    void keepsTheSystemsAuthorities();
    void leavesOutWhatIsOver();

private:
    [[nodiscard]] QString write(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

void TlsTrustTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QVERIFY(m_folder.isValid());
}

QString TlsTrustTest::write(const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(u"company ca"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TlsTrustTest::readsAuthorities_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray pem = dataBytes(u"authority.pem"_s);
    QTest::newRow("PEM") << pem << 1;
    QTest::newRow("CR LF") << QByteArray(pem).replace('\n', "\r\n") << 1;
    QTest::newRow("several, words between") << QByteArray("Root:\n" + pem + "\nAgain:\n" + pem) << 2;
    QTest::newRow("DER") << QSslCertificate(pem).toDer() << 1;
}

void TlsTrustTest::readsAuthorities()
{
    QFETCH(QByteArray, bytes);
    const auto authorities = api::readAuthorities(write(bytes));
    QVERIFY2(authorities.has_value(), qPrintable(authorities ? QString() : authorities.error().detail));
    QTEST(int(authorities->size()), "count");
    const QSslCertificate expected(dataBytes(u"authority.pem"_s));
    for (const QSslCertificate &authority : *authorities)
        QCOMPARE(authority, expected);
}

void TlsTrustTest::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray authority = dataBytes(u"authority.pem"_s);
    const QSslCertificate expired(dataBytes(u"expired_authority.pem"_s));
    const QSslCertificate selfSigned(dataBytes(u"self_signed.pem"_s));
    const QByteArray leaf = QSslCertificate(dataBytes(u"good.pem"_s)).toPem();
    const auto row = [](const char *name, const QByteArray &bytes, const QString &reason) {
        QTest::newRow(name) << bytes << reason;
    };
    row("empty", {}, u"it holds no certificate"_s);
    row("text", "-----BEGIN of nothing", u"it holds no certificate"_s);
    row("no DER", QByteArray(100, '\x30'), u"it holds no certificate"_s);
    row("request", "-----BEGIN CERTIFICATE REQUEST-----\nMAo=\n-----END CERTIFICATE REQUEST-----\n",
        u"it holds no certificate"_s);
    row("cut", authority.first(authority.size() / 2), u"it holds no certificate"_s);
    row("cut at the second", authority + authority.first(authority.size() / 2),
        u"one of its certificates is damaged"_s);
    row("damaged first", "-----BEGIN CERTIFICATE-----\nMAo=\n-----END CERTIFICATE-----\n" + authority,
        u"one of its certificates is damaged"_s);
    row("key alone", privateKeyOf(u"good.pem"_s), u"it holds a private key"_s);
    row("key beside it", authority + privateKeyOf(u"good.pem"_s), u"it holds a private key"_s);
    row("RSA key", authority + "-----BEGIN RSA PRIVATE KEY-----\r\n", u"it holds a private key"_s);
    row("server", leaf, u"the certificate of “good” is not a certificate authority's"_s);
    row("server behind authority", authority + leaf,
        u"the certificate of “good” is not a certificate authority's"_s);
    row("self-signed server", selfSigned.toPem(),
        u"the certificate of “self_signed” is not a certificate authority's"_s);
    row("self-signed server, DER", selfSigned.toDer(),
        u"the certificate of “self_signed” is not a certificate authority's"_s);
    row("expired", expired.toPem(), u"its certificates have expired or are not valid yet"_s);
    row("too large", authority + QByteArray(1 << 20, '\n'), u"it is larger than 1 MiB"_s);
}

void TlsTrustTest::refusesBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString path = write(bytes);
    const auto authorities = api::readAuthorities(path);
    QVERIFY(!authorities.has_value());
    QCOMPARE(authorities.error().kind, core::ErrorKind::FileFailed);
    QCOMPARE(authorities.error().detail, u"The CA file “%1” could not be used: %2."_s.arg(path, reason));
}

void TlsTrustTest::refusesAPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString() << u"it has no name"_s;
    QTest::newRow("missing") << m_folder.filePath(u"not here.pem"_s) << u"No such file"_s;
    QTest::newRow("a folder") << m_folder.path() << u"it is a folder"_s;
}

void TlsTrustTest::refusesAPath()
{
    QFETCH(QString, path);
    const auto authorities = api::readAuthorities(path);
    QVERIFY(!authorities.has_value());
    QCOMPARE(authorities.error().kind, core::ErrorKind::FileFailed);
    const QString detail = authorities.error().detail;
    QVERIFY2(detail.startsWith(u"The CA file “%1” could not be used: "_s.arg(path)), qPrintable(detail));
    QFETCH(QString, reason);
    QVERIFY2(detail.contains(reason), qPrintable(detail));
}

void TlsTrustTest::readsUpToItsLimit()
{
    const QByteArray authority = dataBytes(u"authority.pem"_s);
    const QByteArray padded = authority + QByteArray((1 << 20) - authority.size(), '\n');
    QVERIFY(api::readAuthorities(write(padded)).has_value());
}

void TlsTrustTest::readsOnlyFiles()
{
    const auto authorities = api::readAuthorities(u"/dev/zero"_s);
    QVERIFY(!authorities.has_value());
    QVERIFY2(authorities.error().detail.contains("it is not a file"_L1),
             qPrintable(authorities.error().detail));
}

void TlsTrustTest::verifiesAlways()
{
    const QSslConfiguration tls = api::strictTls({});
    QCOMPARE(tls.peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(tls.protocol(), QSsl::TlsV1_2OrLater);
    QCOMPARE(tls.peerVerifyDepth(), 0); // the whole chain
}

void TlsTrustTest::keepsTheSystemsAuthorities()
{
    const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    QVERIFY(!systems.isEmpty());
    const auto authorities = api::readAuthorities(dataPath(u"authority.pem"_s));
    QVERIFY(authorities.has_value());
    QCOMPARE(api::strictTls(*authorities).caCertificates(), systems + *authorities);
    QCOMPARE(api::strictTls({}).caCertificates(), systems);
    QVERIFY(!QSslConfiguration::defaultConfiguration().caCertificates().contains(authorities->constFirst()));
}

void TlsTrustTest::leavesOutWhatIsOver()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(dataBytes(u"authority.pem"_s) + dataBytes(u"expired_authority.pem"_s));
    file.close();
    QCOMPARE(api::readAuthorities(file.fileName()).value_or(QList<QSslCertificate>()).size(), 1);
}

QTEST_GUILESS_MAIN(TlsTrustTest)
#include "tst_tls_trust.moc"
