// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/open_answer.h"

#include "app/session/preferences.h"
#include "ui/main_window.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class OpenWords
{
    Q_DECLARE_TR_FUNCTIONS(OpenAnswer)

public:
    static QString action() { return tr("&Open…"); }
    static QString title() { return tr("Open a Saved Answer"); }
    static QString filter() { return tr("Saved answers (*.json);;All files (*)"); }
};

void chooseAnswer(MainWindow &window, session::Preferences &preferences)
{
    auto *dialog =
        new QFileDialog(&window, OpenWords::title(), preferences.folder(u"answer"_s), OpenWords::filter());
    dialog->setObjectName(u"openAnswerDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window, &preferences](const QString &path) {
                         preferences.setFolderOf(u"answer"_s, path);
                         window.openFile(path);
                     });
    dialog->open();
}

} // namespace

void addOpenAnswer(MainWindow &window, session::Preferences &preferences)
{
    auto *open = new QAction(OpenWords::action(), &window);
    open->setObjectName(u"openAnswer"_s);
    open->setShortcut(Qt::CTRL | Qt::Key_O);
    QObject::connect(open, &QAction::triggered, &window,
                     [&window, &preferences] { chooseAnswer(window, preferences); });
    auto *menu = window.menuBar()->findChild<QMenu *>(u"fileMenu"_s);
    menu->insertAction(menu->actions().value(0), open);
}

} // namespace ui
