// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_dialog.h"

#include "app/session/workspace.h"
#include "ui/profiles_page.h"
#include "ui/scroll_room.h"
#include "ui/settings_display.h"
#include "ui/settings_network.h"
#include "ui/settings_privacy.h"
#include "ui/settings_views.h"
#include "ui/shortcut_page.h"
#include "ui_settings_dialog.h"

#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShowEvent>

namespace ui {

SettingsDialog::SettingsDialog(session::Workspace &workspace, ShortcutKeys &keys, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    addPages(workspace, keys);
    connect(m_ui->list, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    m_ui->list->setCurrentRow(0);
    m_ui->buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({}); // it has one colour for both themes
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fitList();
    constexpr int kWidth = 104; // in characters
    constexpr int kHeight = 34; // in lines
    const QSize most = screen()->availableGeometry().size();
    resize(std::min(fontMetrics().averageCharWidth() * kWidth, most.width()),
           std::min(fontMetrics().lineSpacing() * kHeight, most.height()));
}

SettingsDialog::~SettingsDialog()
{
    // First: a page that is hidden with the dialog would still be told of fields that lose the focus.
    delete m_ui->pages;
}

void SettingsDialog::addPages(session::Workspace &workspace, ShortcutKeys &keys)
{
    addPage(tr("Profiles"), new ProfilesPage(workspace));
    m_display = new SettingsDisplay(workspace.lookup(), workspace.preferences());
    connect(m_display, &SettingsDisplay::themeChosen, this, &SettingsDialog::themeChosen);
    addPage(tr("Display"), m_display);
    auto *views = new SettingsViews(workspace.preferences());
    connect(views, &SettingsViews::columnsResetWanted, this, &SettingsDialog::columnsResetWanted);
    addPage(tr("Table and timeline"), views);
    auto *network = new SettingsNetwork(workspace.lookup(), workspace.preferences());
    addPage(tr("Network"), network);
    connect(network, &SettingsNetwork::resultShown, this, [this](QWidget *result) {
        static_cast<QScrollArea *>(m_ui->pages->currentWidget())->ensureWidgetVisible(result);
    });
    addPage(tr("Privacy"), new SettingsPrivacy(workspace.preferences(), workspace.recents()));
    addPage(tr("Shortcuts"), new ShortcutPage(keys));
}

// Each scrolls by itself where the screen is small or the letters are large.
void SettingsDialog::addPage(const QString &title, QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    giveContentItsWidth(*scroll);
    m_ui->pages->addWidget(scroll);
    m_ui->list->addItem(title);
}

void SettingsDialog::fitList()
{
    const int room = 2 * m_ui->list->frameWidth() + fontMetrics().averageCharWidth() * 2;
    m_ui->list->setFixedWidth(m_ui->list->sizeHintForColumn(0) + room);
}

void SettingsDialog::showTheme(core::Theme theme)
{
    m_display->showTheme(theme);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_ui->list->setFocus();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    fitList();
    for (int page = 0; page < m_ui->pages->count(); ++page)
        giveContentItsWidth(*static_cast<QScrollArea *>(m_ui->pages->widget(page)));
}

} // namespace ui
