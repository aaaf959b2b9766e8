// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/key_list.h"

#include "app/core/translations.h"
#include "tests/ui/window_fixture.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using test_support::WindowFixture;

class TestKeyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void writesKeysInEnglish();
    void writesKeysAsTheLanguageDoes();

private:
    static QStringList keys()
    {
        WindowFixture fixture;
        QStringList keys;
        const QList<ui::KeyGroup> groups = ui::windowKeys(fixture.window());
        for (const ui::KeyGroup &group : groups) {
            for (const ui::ListedKey &key : group.keys)
                keys += key.keys;
        }
        return keys;
    }
};

void TestKeyList::cleanup()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>());
}

void TestKeyList::writesKeysInEnglish()
{
    const QStringList english = keys();
    for (const QString &key :
         {u"Tab"_s, u"Shift+Tab"_s, u"Enter"_s, u"Esc"_s, u"Shift+↑"_s, u"PgUp"_s, u"PgDown"_s, u"Home"_s,
          u"End"_s, u"→"_s, u"Space"_s, u"*"_s, u"Ctrl+L"_s, u"Alt+←"_s})
        QVERIFY2(english.contains(key), qPrintable(key));
    QVERIFY(english.filter(u"Return"_s).isEmpty());
}

void TestKeyList::writesKeysAsTheLanguageDoes()
{
    core::installTranslations(*QCoreApplication::instance(), u"de"_s);
    const QStringList german = keys();
    for (const QString &key : {u"Strg+L"_s, u"Umschalt+↑"_s, u"Alt+←"_s, u"Leertaste"_s, u"Bild aufwärts"_s})
        QVERIFY2(german.contains(key), qPrintable(key + u" is not in "_s + german.join(u", "_s)));
    QVERIFY(german.filter(u"Ctrl"_s).isEmpty());
    QVERIFY(german.filter(u"Shift"_s).isEmpty());
}

QTEST_MAIN(TestKeyList)
#include "tst_key_list.moc"
