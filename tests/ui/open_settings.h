// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window_fixture.h"
#include "ui/settings_dialog.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

namespace test_support {

// As a person does: with a click in the list.
inline void choosePage(ui::SettingsDialog &dialog, const QString &title)
{
    auto *list = dialog.findChild<QListWidget *>(QStringLiteral("list"));
    const QList<QListWidgetItem *> found = list->findItems(title, Qt::MatchExactly);
    if (found.size() != 1)
        qFatal("no page %s", qPrintable(title));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
}

// As the keyboard does.
inline ui::SettingsDialog &openSettings(WindowFixture &fixture, const QString &page)
{
    QTest::keyClick(&fixture.window(), Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = fixture.window().findChild<ui::SettingsDialog *>();
    // A window whose parent is active counts as active, too.
    if (!dialog || !QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }, kLongWait))
        qFatal("no settings");
    choosePage(*dialog, page);
    return *dialog;
}

} // namespace test_support
