// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_choices.h"

#include "app/store/ini_text.h"
#include "app/store/stored_recents.h"

#include <QRandomGenerator>
#include <QTest>

using core::NetworkChoices;
using core::ProxyChoice;
using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

constexpr auto kAna = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";

} // namespace

class TestStoredChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrips();
    void writesOnlyWhatIsInBounds();
    void readsOddValuesAsDefaults_data();
    void readsOddValuesAsDefaults();
    void keepsOddKeysOut();
    void takesNothingThatASetterCouldNotHaveWritten();
};

void TestStoredChoices::roundTrips()
{
    for (const ProxyChoice &proxy : {ProxyChoice(), ProxyChoice{.kind = ProxyChoice::Kind::None},
                                     core::parseProxy(u"http://[fd00::1]:3128"_s).value()}) {
        const NetworkChoices network{
            .attemptTimeout = std::chrono::seconds(600), .maxRetries = 0, .proxy = proxy};
        QCOMPARE(store::networkFrom(store::storedNetwork(network)), network);
    }
    const core::PrivacyChoices privacy{
        .keepsRecents = false, .keepsNames = true, .clearsSecrets = false, .clearsIds = true};
    QVERIFY(store::privacyFrom(store::storedPrivacy(privacy)) == privacy);
    const Values shortcuts{
        {u"refresh"_s, u"Ctrl+Shift+%"_s}, {u"export-report"_s, QString()}, {u"find"_s, u"Ctrl+\\, @"_s}};
    QCOMPARE(store::shortcutsFrom(store::storedShortcuts(shortcuts)), shortcuts);
}

void TestStoredChoices::writesOnlyWhatIsInBounds()
{
    NetworkChoices odd{.attemptTimeout = std::chrono::seconds(601), .maxRetries = 11};
    odd.proxy = {.kind = ProxyChoice::Kind::Own, .host = u"ana:hush@proxy"_s, .port = 1};
    QCOMPARE(store::networkFrom(store::storedNetwork(odd)), NetworkChoices());
    for (const QString &value : store::storedNetwork(odd))
        QVERIFY(!value.contains("hush"_L1));
}

void TestStoredChoices::readsOddValuesAsDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    for (const QString &value : {u"0"_s, u"601"_s, u"-1"_s, u"+5"_s, u"05"_s, u"5.0"_s, u" 5"_s, u"1e1"_s,
                                 u""_s, u"99999999999999999999"_s})
        QTest::addRow("timeout %s", qPrintable(value)) << u"network/timeout"_s << value;
    for (const QString &value : {u"11"_s, u"-1"_s, u"two"_s})
        QTest::addRow("retries %s", qPrintable(value)) << u"network/retries"_s << value;
    for (const QString &value : {u"http://ana:hush@proxy:1"_s, u"http://PROXY:1"_s, u"http://proxy:1/"_s,
                                 u"None"_s, u"socks5://proxy:1"_s, u"http://proxy"_s})
        QTest::addRow("proxy %s", qPrintable(value)) << u"network/proxy"_s << value;
    for (const QString &value : {u"1"_s, u"True"_s, u"yes"_s, u"off"_s})
        QTest::addRow("switch %s", qPrintable(value)) << u"privacy/recents"_s << value;
    QTest::newRow("name of an action") << u"shortcuts/a_b"_s << u"F5"_s;
    QTest::newRow("no name") << u"shortcuts/"_s << u"F5"_s;
    QTest::newRow("long name") << u"shortcuts/"_s + QString(49, u'a') << u"F5"_s;
    QTest::newRow("long key") << u"shortcuts/refresh"_s << QString(65, u'F');
    QTest::newRow("key not encoded") << u"shortcuts/refresh"_s << u"Ctrl,F"_s;
    QTest::newRow("key of other letters") << u"shortcuts/refresh"_s << u"%FF"_s;
}

void TestStoredChoices::readsOddValuesAsDefaults()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const Values values{{key, value}};
    QCOMPARE(store::networkFrom(values), NetworkChoices());
    QVERIFY(store::privacyFrom(values) == core::PrivacyChoices());
    QCOMPARE(store::shortcutsFrom(values), Values());
}

void TestStoredChoices::keepsOddKeysOut()
{
    QCOMPARE(store::storedShortcuts(
                 {{u"a b"_s, u"F5"_s}, {u""_s, u"F5"_s}, {u"ok"_s, QString(65, u'F')}, {u"ä"_s, u"F5"_s}}),
             Values());
    Values many;
    for (int i = 0; i < 300; ++i)
        many.insert(u"a%1"_s.arg(i), u"F5"_s);
    QCOMPARE(store::storedShortcuts(many).size(), 200);
}

// Whatever a file says: what is read is what is written again, to the letter.
void TestStoredChoices::takesNothingThatASetterCouldNotHaveWritten()
{
    QRandomGenerator random(6);
    const QByteArray pieces[] = {"0",       "1",     "60", "600",  "true", "false", "system", "none",
                                 "http://", "proxy", ":",  "3128", ",",    "%41",   "%",      "Ctrl+",
                                 "F5",      " ",     kAna, "-",    "@",    "\xC3",  "[::1]"};
    const QByteArray keys[] = {"[network]\ntimeout=",
                               "[network]\nretries=",
                               "[network]\nproxy=",
                               "[privacy]\nrecents=",
                               "[shortcuts]\nrefresh=",
                               "[demo]\n00=",
                               "[182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e]\n00="};
    int taken = 0;
    for (int i = 0; i < 50'000; ++i) {
        QByteArray bytes = "[General]\nversion=1\n";
        bytes += keys[random.bounded(int(std::size(keys)))];
        for (int length = random.bounded(1, 5); length > 0; --length)
            bytes += random.bounded(20) == 0 ? QByteArray(1, char(random.bounded(256)))
                                             : pieces[random.bounded(int(std::size(pieces)))];
        const auto text = store::readIniText(bytes);
        if (!text || text->values.isEmpty())
            continue;
        const QString key = text->values.firstKey();
        Values written;
        if (const auto network = store::networkFrom(text->values); network != NetworkChoices())
            written = store::storedNetwork(network);
        else if (const auto privacy = store::privacyFrom(text->values); privacy != core::PrivacyChoices())
            written = store::storedPrivacy(privacy);
        else if (const auto shortcuts = store::shortcutsFrom(text->values); !shortcuts.isEmpty())
            written = store::storedShortcuts(shortcuts);
        else if (const auto recents = store::recentsFrom(text->values); !recents.isEmpty())
            written = store::storedRecents(recents);
        if (written.isEmpty())
            continue;
        QCOMPARE(written.value(key), text->values.first());
        ++taken;
    }
    QVERIFY(taken > 1000);
}

QTEST_GUILESS_MAIN(TestStoredChoices)
#include "tst_stored_choices.moc"
