// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/cli/leak_search.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using test_support::LeakSearch;

namespace {

const QByteArray kSecret = "Zk7vQ2mXw9-Tr4_Lp8sYb3Nd6Hf0";

} // namespace

// A search that finds nothing would prove nothing.
class LeakSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsASecret_data();
    void findsASecret();
    void findsItInAName();
};

void LeakSearchTest::findsASecret_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << "a" + kSecret + "b";
    QTest::newRow("half") << kSecret.first(kSecret.size() / 2);
    QTest::newRow("upper case") << kSecret.toUpper();
    QTest::newRow("percent-encoded") << QByteArray(kSecret).replace('Z', "%5A").replace('3', "%33");
    QByteArray wide;
    for (const char c : kSecret)
        wide += QByteArray(1, c) + '\0';
    QTest::newRow("UTF-16") << wide;
    for (const char *before : {"", "x", "xy"})
        QTest::addRow("Base64 behind %zu", qstrlen(before)) << (before + kSecret + "z").toBase64();
}

void LeakSearchTest::findsASecret()
{
    QFETCH(QByteArray, bytes);
    const LeakSearch search({kSecret});
    QVERIFY(!search.findIn(bytes).isEmpty());
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/.b"_s));
    QCOMPARE(search.findInFolder(folder.path()), QStringList());
    QFile file(folder.filePath(u"a/.b/.c"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QCOMPARE(search.findInFolder(folder.path()), QStringList(file.fileName()));
}

void LeakSearchTest::findsItInAName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromLatin1(kSecret));
    QVERIFY(QDir().mkpath(path));
    QCOMPARE(LeakSearch({kSecret}).findInFolder(folder.path()), QStringList(path));
}

QTEST_GUILESS_MAIN(LeakSearchTest)
#include "tst_leak_search.moc"
