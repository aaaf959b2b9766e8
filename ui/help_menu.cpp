// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/help_menu.h"

#include "ui/about_dialog.h"
#include "ui/handbook_window.h"
#include "ui/keys_dialog.h"
#include "ui/main_window.h"
#include "ui/whats_this.h"

#include <QCoreApplication>
#include <QMenu>
#include <QWhatsThis>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(HelpMenu)
};

template<class Slot>
QAction &add(QMenu &menu, const QString &name, const QString &text, MainWindow &window, Slot slot)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(name);
    QObject::connect(action, &QAction::triggered, &window, slot);
    return *action;
}

} // namespace

void fillHelpMenu(QMenu &menu, MainWindow &window)
{
    add(menu, u"showHandbook"_s, Words::tr("&Handbook"), window, [&window] { showHandbook(&window); });
    add(menu, u"openHandbook"_s, Words::tr("Handbook in the &browser"), window,
        [&window] { openHandbookInBrowser(&window); });
    add(menu, u"showKeys"_s, Words::tr("&Keys"), window, [&window] {
        showKeys(window);
    }).setShortcut(Qt::Key_F1);
    add(menu, u"whatsThis"_s, Words::tr("&What's This?"), window, [] {
        QWhatsThis::enterWhatsThisMode();
    }).setShortcut(Qt::SHIFT | Qt::Key_F1);
    add(menu, u"explainFocus"_s, Words::tr("&Explain the focused control"), window, [] {
        explainFocus();
    }).setShortcut(Qt::CTRL | Qt::Key_F1);
    new WhatsThis(&window);
    menu.addSeparator();
    add(menu, u"showAbout"_s, Words::tr("&About Riskscope"), window, [&window] {
        showAbout(&window);
    }).setMenuRole(QAction::AboutRole);
}

} // namespace ui
