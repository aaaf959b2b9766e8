// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/handbook_window.h"

#include "app/report/safe_file.h"
#include "ui/handbook_page.h"
#include "ui/message_dialog.h"
#include "ui_handbook_window.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

core::Result<QString> pageForBrowsers()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    const QDir folder(cache + u"/riskscope"_s);
    if (!folder.mkpath(u"."_s))
        return core::failure(core::ErrorKind::FileFailed, folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = folder.filePath(u"handbook.html"_s);
    const auto saved =
        report::writeSafely(path, report::Overwrite::Replace, [](QIODevice &device) -> core::Result<void> {
            const QByteArray html = handbookHtml();
            if (device.write(html) != html.size())
                return core::failure(core::ErrorKind::FileFailed, device.errorString());
            return {};
        });
    if (!saved)
        return std::unexpected(saved.error());
    return path;
}

} // namespace

HandbookWindow::HandbookWindow(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::HandbookWindow>())
{
    m_ui->setupUi(this);
    connectParts();
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter finds
    m_ui->page->setFocus();
}

HandbookWindow::~HandbookWindow() = default;

void HandbookWindow::connectParts()
{
    connect(m_ui->contents, &QAbstractButton::clicked, m_ui->page, &QTextBrowser::home);
    connect(m_ui->inBrowser, &QAbstractButton::clicked, this, [this] { openHandbookInBrowser(this); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->find, &QLineEdit::returnPressed, this, &HandbookWindow::find);
    connect(m_ui->find, &QLineEdit::textChanged, m_ui->notFound, &QLabel::clear);
    const auto onKey = [this](QKeySequence::StandardKey key, const auto &act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Find, [this] {
        m_ui->find->setFocus(Qt::ShortcutFocusReason);
        m_ui->find->selectAll();
    });
    onKey(QKeySequence::FindNext, [this] { find(); });
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_ui->page,
            &QTextBrowser::backward);
}

void HandbookWindow::find()
{
    const bool isThere = m_ui->page->findNext(m_ui->find->text());
    m_ui->notFound->setText(isThere ? QString() : tr("Not in the handbook"));
    if (isThere)
        return;
    QAccessibleEvent alert(m_ui->notFound, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showHandbook(QWidget *parent)
{
    auto *window = parent->findChild<HandbookWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!window)
        window = new HandbookWindow(parent);
    window->show();
    window->raise();
    window->activateWindow();
}

void openHandbookInBrowser(QWidget *parent)
{
    const auto page = pageForBrowsers();
    if (!page) {
        showMessage(parent, core::explain(page.error()));
        return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*page)))
        showMessage(parent, {HandbookWindow::tr("The handbook was not opened"),
                             HandbookWindow::tr("No browser could be started."),
                             HandbookWindow::tr("Read it here: Help, Handbook.")});
}

} // namespace ui
