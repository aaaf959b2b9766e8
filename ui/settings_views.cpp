// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_views.h"

#include "app/session/preferences.h"
#include "ui/outlines.h"
#include "ui/settings_row.h"
#include "ui_settings_views.h"

#include <QEvent>

namespace ui {

SettingsViews::SettingsViews(session::Preferences &preferences)
    : m_preferences(preferences)
    , m_ui(std::make_unique<Ui::SettingsViews>())
{
    m_ui->setupUi(this);
    dimNotes({m_ui->groupRepeatsNote, m_ui->allLanesNote, m_ui->resetColumnsNote});
    connect(m_ui->groupRepeats, &QAbstractButton::clicked, &m_preferences,
            &session::Preferences::setGroupsRepeats);
    connect(m_ui->allLanes, &QAbstractButton::clicked, &m_preferences,
            &session::Preferences::setShowsAllLanes);
    connect(m_ui->resetGroupRepeats, &QAbstractButton::clicked, this,
            [this] { m_preferences.setGroupsRepeats(false); });
    connect(m_ui->resetAllLanes, &QAbstractButton::clicked, this,
            [this] { m_preferences.setShowsAllLanes(false); });
    connect(m_ui->resetColumns, &QAbstractButton::clicked, this, &SettingsViews::columnsResetWanted);
    connect(&m_preferences, &session::Preferences::groupsRepeatsChanged, this, &SettingsViews::showChoices);
    connect(&m_preferences, &session::Preferences::showsAllLanesChanged, this, &SettingsViews::showChoices);
    showChoices();
    updateLooks();
}

SettingsViews::~SettingsViews() = default;

void SettingsViews::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void SettingsViews::updateLooks()
{
    QWidget *const boxes[] = {m_ui->groupRepeats, m_ui->allLanes};
    for (QWidget *box : boxes)
        box->setPalette(outlinedPalette(palette()));
}

void SettingsViews::showChoices()
{
    m_ui->groupRepeats->setChecked(m_preferences.groupsRepeats());
    m_ui->resetGroupRepeats->setEnabled(m_preferences.groupsRepeats());
    m_ui->allLanes->setChecked(m_preferences.showsAllLanes());
    m_ui->resetAllLanes->setEnabled(m_preferences.showsAllLanes());
}

} // namespace ui
