// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/file_handle.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using ui::FileHandle;

class TestFileHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsTheFileOver_data();
    void handsTheFileOver();
    void copiesByAKey();
};

void TestFileHandle::handsTheFileOver_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"/tmp/risk-ana-2026-11-23.html"_s;
    QTest::newRow("odd signs") << u"/tmp/a #1 100%/ليلى?.pdf"_s;
}

void TestFileHandle::handsTheFileOver()
{
    QFETCH(const QString, path);
    FileHandle handle;
    handle.setFile(path);
    const std::unique_ptr<QMimeData> content = handle.content();
    QCOMPARE(content->urls(), QList<QUrl>{QUrl::fromLocalFile(path)});
    QCOMPARE(content->urls().constFirst().toLocalFile(), path);
    QVERIFY(!content->hasHtml());
}

void TestFileHandle::copiesByAKey()
{
    FileHandle handle;
    handle.setFile(u"/tmp/a.csv"_s);
    handle.show();
    QVERIFY(QTest::qWaitForWindowActive(&handle, kLongWait));
    QTest::keyClick(&handle, Qt::Key_Space);
    QTRY_COMPARE(QGuiApplication::clipboard()->mimeData()->urls(), QList<QUrl>{QUrl(u"file:///tmp/a.csv"_s)});
    QGuiApplication::clipboard()->clear();
}

QTEST_MAIN(TestFileHandle)
#include "tst_file_handle.moc"
