// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/background_copy.h"

#include "ui/details_tree.h"
#include "ui/large_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

class TestBackgroundCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }
    void copiesSmallTextsAtOnce();
    void copiesLargeTextsWhenDone();
    void copiesTheLatest_data();
    void copiesTheLatest();
    void endsWhileCopying();
    void copiesALargeSubtree();
};

namespace {

constexpr qsizetype kLarge = ui::kLargeText + 1;

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

void TestBackgroundCopy::copiesSmallTextsAtOnce()
{
    ui::BackgroundCopy copy;
    copy.copy([] { return u"small"_s; }, ui::kLargeText);
    QCOMPARE(clipboardText(), u"small"_s);
}

void TestBackgroundCopy::copiesLargeTextsWhenDone()
{
    ui::BackgroundCopy copy;
    QSemaphore turn;
    const QThread *main = QThread::currentThread();
    copy.copy(
        [&turn, main] {
            turn.acquire();
            return QThread::currentThread() == main ? u"main thread"_s : u"background"_s;
        },
        kLarge);
    QCOMPARE(clipboardText(), QString());
    turn.release();
    QTRY_COMPARE(clipboardText(), u"background"_s);
}

void TestBackgroundCopy::copiesTheLatest_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : {"small", "large"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestBackgroundCopy::copiesTheLatest()
{
    QFETCH(const QString, by);
    ui::BackgroundCopy copy;
    QSemaphore turn;
    const auto late = [&turn](const QString &text) {
        return [&turn, text] {
            turn.acquire();
            return text;
        };
    };
    copy.copy(late(u"earlier"_s), kLarge);
    copy.copy([] { return u"later"_s; }, by == "large"_L1 ? kLarge : 1);
    turn.release();
    QThreadPool::globalInstance()->waitForDone();
    QTRY_COMPARE(clipboardText(), u"later"_s);
    QCoreApplication::processEvents();
    QCOMPARE(clipboardText(), u"later"_s);
}

void TestBackgroundCopy::endsWhileCopying()
{
    QSemaphore turn;
    {
        ui::BackgroundCopy copy;
        copy.copy(
            [&turn] {
                turn.acquire();
                return u"nobody's"_s;
            },
            kLarge);
    }
    turn.release();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(clipboardText(), QString());
}

void TestBackgroundCopy::copiesALargeSubtree()
{
    ui::DetailsTree tree;
    tree.setDocument(std::make_shared<const json::Document>(
        json::parse("{\"a\":[" + QByteArray("1,").repeated(600'000) + "2]}")));
    tree.selectNode(1);
    const QList<QAction *> entries = tree.findChild<QMenu *>()->actions();
    const auto choose = [&entries](const QString &text) {
        for (QAction *entry : entries) {
            if (entry->text() == text)
                entry->trigger();
        }
    };
    choose(u"Copy &subtree"_s);
    QCOMPARE(clipboardText(), QString());
    tree.setDocument(nullptr); // it is copied all the same
    QTRY_VERIFY(clipboardText().endsWith(u"  1,\n  2\n]"_s));
    QCOMPARE(clipboardText().count(u'\n'), 600'002);
}

QTEST_MAIN(TestBackgroundCopy)
#include "tst_background_copy.moc"
