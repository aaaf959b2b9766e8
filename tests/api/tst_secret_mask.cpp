// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/secret_mask.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SecretMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void hidesSeveral();
    void knowsNoEmptySecret();
};

void SecretMaskTest::hides_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("not there") << "s3cret"_ba << u"nothing"_s << u"nothing"_s;
    QTest::newRow("alone") << "s3cret"_ba << u"s3cret"_s << u"***"_s;
    QTest::newRow("twice") << "s3cret"_ba << u"as3crets3cretb"_s << u"a******b"_s;
    QTest::newRow("cut") << "s3cret"_ba << u"a s3cre"_s << u"a s3cre"_s;
    QTest::newRow("begins anew") << "aab"_ba << u"aaab"_s << u"a***"_s;
    QTest::newRow("upper case") << "s3cret"_ba << u"S3CRET"_s << u"***"_s;
    QTest::newRow("percent-encoded") << "a+b/c@d"_ba << u"x=a%2Bb%2fc%40d;"_s << u"x=***;"_s;
    QTest::newRow("partly percent-encoded") << "s3cret"_ba << u"%733c%72et"_s << u"***"_s;
    QTest::newRow("escaped quotes") << "a\"b\\c/d"_ba << uR"(x a\"b\\c\/d y)"_s << u"x *** y"_s;
    QTest::newRow("escaped units") << "s3cret"_ba << uR"(\u0073\u0033CR\u0065T)"_s << u"***"_s;
    QTest::newRow("a percent sign") << "50%25x"_ba << u"50%25x 50%2525x"_s << u"*** ***"_s;
    QTest::newRow("end in an escape") << "s3cret"_ba << u"s3cre%7"_s << u"s3cre%7"_s;
    QTest::newRow("backslash at the end") << "s3cret"_ba << u"s3cre\\"_s << u"s3cre\\"_s;
}

void SecretMaskTest::hides()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, text);
    QTEST(api::SecretMask({secret}).hide(text), "hidden");
    QFETCH(QString, hidden);
    const QByteArray bytes = "\xff\xfe" + text.toLatin1(); // no UTF-8
    QCOMPARE(api::SecretMask({secret}).hide(bytes), "\xff\xfe" + hidden.toLatin1());
}

void SecretMaskTest::hidesSeveral()
{
    const api::SecretMask mask({"key", "key-long", "me@example.com"});
    QCOMPARE(mask.hide(u"key-long of me@example.com, key"_s), u"*** of ***, ***"_s);
}

void SecretMaskTest::knowsNoEmptySecret()
{
    QCOMPARE(api::SecretMask({QByteArray()}).hide(u"text"_s), u"text"_s);
    QCOMPARE(api::SecretMask().hide(u"text"_s), u"text"_s);
}

QTEST_GUILESS_MAIN(SecretMaskTest)
#include "tst_secret_mask.moc"
