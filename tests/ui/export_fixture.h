// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/export_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace test_support {

// A window that shows a user, and its export dialog. Files go to a folder of their own.
class ExportFixture
{
public:
    // Over the demo account.
    ExportFixture() { start(); }
    explicit ExportFixture(session::Connection connection)
        : m_window(std::move(connection))
    {
        start();
    }

    [[nodiscard]] WindowFixture &window() { return m_window; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // As the keyboard does, and waits for the first preview.
    ui::ExportDialog &open()
    {
        pressExportKey();
        if (!dialog() ||
            !QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }, kLongWait))
            qFatal("no export dialog");
        awaitReady();
        return *dialog();
    }
    [[nodiscard]] ui::ExportDialog *dialog() { return m_window.window().findChild<ui::ExportDialog *>(); }
    void close()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        ui::MainWindow &window = m_window.window();
        QTRY_VERIFY((window.activateWindow(), QApplication::activeWindow() == &window));
    }
    void pressExportKey()
    {
        QWidget &window = m_window.window();
        QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_E,
                        Qt::ControlModifier);
    }

    template<class T>
    [[nodiscard]] T *part(const char *name)
    {
        if (T *found = dialog()->findChild<T *>(QString::fromLatin1(name)))
            return found;
        qFatal("the dialog has no %s", name);
    }
    [[nodiscard]] QString message() { return part<QLabel>("message")->text(); }
    [[nodiscard]] QStringList preview() { return part<QPlainTextEdit>("text")->toPlainText().split(u'\n'); }

    void awaitReady() { QTRY_VERIFY(part<QPushButton>("exportButton")->isEnabled()); }
    // Near its beginning: what stands behind a short text does not belong to the button.
    void click(const char *button)
    {
        auto *widget = part<QAbstractButton>(button);
        QTest::mouseClick(widget, Qt::LeftButton, {}, {10, widget->height() / 2});
    }
    // With the arrow keys.
    void choose(const char *box, const QString &key)
    {
        auto *combo = part<QComboBox>(box);
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_Home);
        while (combo->currentData() != key && combo->currentIndex() < combo->count() - 1)
            QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(combo->currentData().toString(), key);
    }
    // Turns the tick of a list's row with the space bar.
    void tick(const char *list, int row)
    {
        auto *widget = part<QListWidget>(list);
        widget->setFocus();
        widget->setCurrentRow(row);
        QTest::keyClick(widget, Qt::Key_Space);
    }
    void typeName(const QString &name)
    {
        auto *field = part<QLineEdit>("name");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, name);
    }
    [[nodiscard]] QByteArray fileBytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    // What stands in the file after a press of the button.
    [[nodiscard]] QByteArray exportAs(const QString &name)
    {
        typeName(name);
        awaitReady();
        click("exportButton");
        if (!QTest::qWaitFor([this] { return part<QPushButton>("showInFolder")->isVisible(); }, kLongWait))
            qFatal("not written: %s", qPrintable(message()));
        return fileBytes(name);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    void writeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private:
    void start()
    {
        m_window.preferences().setExportChoices({.folder = m_folder.path()});
        m_window.lookUp(QString::fromLatin1(kAna));
        QTRY_VERIFY(!m_window.session().events().isOrdering());
    }

    QTemporaryDir m_folder;
    WindowFixture m_window;
};

} // namespace test_support
