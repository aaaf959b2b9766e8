// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/ini_text.h"

#include "app/store/ini_file.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIniText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQSettingsWrote();
    void makesNoSense_data();
    void makesNoSense();
    void tellsTheVersionOfAnyText();
    void printsOnlyWhatItReads_data();
    void printsOnlyWhatItReads();
    void anyBytesAreReadAsTheyPrint();
};

void TestIniText::readsWhatQSettingsWrote()
{
    const auto read = store::readIniText("[General]\r\nversion=1\r\n\r\n; said by hand\n# so\n[a]\n"
                                         "b-c = one two\nd=\"x=,;#%41+/==\"\n[b]\ne=\n");
    QVERIFY(read.has_value());
    QCOMPARE(read->version, 1);
    const QMap<QString, QString> expected = {
        {u"a/b-c"_s, u"one two"_s}, {u"a/d"_s, u"x=,;#%41+/=="_s}, {u"b/e"_s, QString()}};
    QCOMPARE(read->values, expected);
}

void TestIniText::makesNoSense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = "[General]\nversion=1\n[a]\nb=c\n";
    QTest::newRow("words") << QByteArray("no values\n");
    QTest::newRow("cut line") << good + "geom";
    QTest::newRow("cut group") << good + "[wind";
    QTest::newRow("no name") << good + "=x\n";
    QTest::newRow("no group") << good + "[]\n";
    QTest::newRow("odd group") << good + "[a/b]\nc=d\n";
    QTest::newRow("object") << good + "x=@Variant(1)\n";
    QTest::newRow("escape") << good + "x=\\x40\n";
    QTest::newRow("zero") << good + QByteArray("x=\0\n", 4);
    QTest::newRow("letter beyond ASCII") << good + "x=\xC3\xA4\n";
    QTest::newRow("tab within") << good + "x=a\tb\n";
    QTest::newRow("quotes within") << good + "x=a\"b\n";
    QTest::newRow("no version") << QByteArray("[a]\nb=c\n");
    QTest::newRow("no group for a key") << QByteArray("[General]\nversion=1\nb=c\n");
    QTest::newRow("version in a group") << QByteArray("[a]\nversion=1\nb=c\n");
    for (const char *version : {"0", "-1", "01", "1.0", "one", "", "9999999", "99999999999999999999"})
        QTest::addRow("version %s", version) << "[General]\nversion=" + QByteArray(version) + "\n[a]\nb=c\n";
    QTest::newRow("too long a name") << good + QByteArray(65, 'a') + "=b\n";
    QTest::newRow("too large") << good + "x=" + QByteArray(store::kMaxIniBytes, 'a') + '\n';
}

void TestIniText::makesNoSense()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!store::readIniText(bytes));
}

void TestIniText::tellsTheVersionOfAnyText()
{
    QCOMPARE(store::claimedVersion("[General]\nversion=7\n[a]\nb=@Odd(1)\nodd"), 7);
    QCOMPARE(store::claimedVersion("version=7"), 7);
    QCOMPARE(store::claimedVersion("[a]\nversion=7\n"), 0);
    QCOMPARE(store::claimedVersion("\xFF\xFE odd"), 0);
    QCOMPARE(store::claimedVersion(QByteArray(2 * store::kMaxIniBytes, '\n') + "version=7"), 0);
}

void TestIniText::printsOnlyWhatItReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const QString &key :
         {u"a"_s, u"/b"_s, u"a/"_s, u"a/b/c"_s, u"General/version"_s, u"ä/b"_s, u"a/b c"_s})
        QTest::addRow("key %s", qPrintable(key)) << key << u"x"_s;
    for (const QString &value :
         {u" x"_s, u"x "_s, u"a\nb"_s, u"@Size(1 1)"_s, u"\\0"_s, u"\"x\""_s, u"ä"_s, QString(QChar::Null)})
        QTest::addRow("value %s", qPrintable(value)) << u"a/b"_s << value;
    QTest::newRow("too long") << u"a/b"_s << QString(store::kMaxIniBytes, u'x');
}

void TestIniText::printsOnlyWhatItReads()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QVERIFY(!store::printIni({.version = 1, .values = {{key, value}}}));
}

void TestIniText::anyBytesAreReadAsTheyPrint()
{
    QRandomGenerator random(8);
    const QByteArray pieces[] = {"[General]",  "\n", "version=1", "\n", "[a]", "\n",   "b", "=", "\"", " ",
                                 "@Size(1 1)", "\\", ";",         "#",  "%41", "\xFF", "/", "]", "[",  "=="};
    int sound = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = i % 2 == 0 ? "[General]\nversion=1\n" : "";
        for (int length = random.bounded(12); length > 0; --length)
            bytes += random.bounded(16) == 0 ? QByteArray(1, char(random.bounded(256)))
                                             : pieces[random.bounded(int(std::size(pieces)))];
        const auto read = store::readIniText(bytes);
        if (!read || read->version == 0)
            continue;
        const auto printed = store::printIni(*read);
        QVERIFY(printed);
        QCOMPARE(store::readIniText(*printed), read);
        ++sound;
    }
    QVERIFY(sound > 100);
}

QTEST_GUILESS_MAIN(TestIniText)
#include "tst_ini_text.moc"
