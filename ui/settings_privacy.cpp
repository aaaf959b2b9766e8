// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_privacy.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/preferences.h"
#include "app/session/recents.h"
#include "ui/outlines.h"
#include "ui/settings_row.h"
#include "ui_settings_privacy.h"

#include <QEvent>

namespace ui {

using core::PrivacyChoices;

SettingsPrivacy::SettingsPrivacy(session::Preferences &preferences, session::Recents &recents)
    : m_preferences(preferences)
    , m_recents(recents)
    , m_ui(std::make_unique<Ui::SettingsPrivacy>())
{
    m_ui->setupUi(this);
    dimNotes({m_ui->recentsNote, m_ui->namesNote, m_ui->clearRecentsNote, m_ui->clearSecretsNote,
              m_ui->clearIdsNote});
    connectSwitch(*m_ui->recents, *m_ui->resetRecents, &PrivacyChoices::keepsRecents);
    connectSwitch(*m_ui->names, *m_ui->resetNames, &PrivacyChoices::keepsNames);
    connectSwitch(*m_ui->clearSecrets, *m_ui->resetClearSecrets, &PrivacyChoices::clearsSecrets);
    connectSwitch(*m_ui->clearIds, *m_ui->resetClearIds, &PrivacyChoices::clearsIds);
    connect(m_ui->clearRecents, &QAbstractButton::clicked, this, &SettingsPrivacy::clearRecents);
    connect(&m_recents, &session::Recents::forgettingFailed, this, &SettingsPrivacy::showForgettingProblem);
    connect(&m_preferences, &session::Preferences::privacyChanged, this, &SettingsPrivacy::showChoices);
    showProblem(*m_ui->clearProblem, {});
    showChoices();
    updateLooks();
}

SettingsPrivacy::~SettingsPrivacy() = default;

void SettingsPrivacy::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void SettingsPrivacy::updateLooks()
{
    QWidget *const boxes[] = {m_ui->recents, m_ui->names, m_ui->clearSecrets, m_ui->clearIds};
    for (QWidget *box : boxes)
        box->setPalette(outlinedPalette(palette()));
}

void SettingsPrivacy::connectSwitch(QAbstractButton &box, QAbstractButton &reset,
                                    bool PrivacyChoices::*choice)
{
    connect(&box, &QAbstractButton::clicked, this, [this, choice](bool isOn) { change(choice, isOn); });
    connect(&reset, &QAbstractButton::clicked, this,
            [this, choice] { change(choice, PrivacyChoices().*choice); });
}

void SettingsPrivacy::change(bool PrivacyChoices::*choice, bool isOn)
{
    showProblem(*m_ui->clearProblem, {});
    PrivacyChoices choices = m_preferences.privacy();
    choices.*choice = isOn;
    m_preferences.setPrivacy(choices);
}

void SettingsPrivacy::showChoices()
{
    const PrivacyChoices now = m_preferences.privacy();
    const PrivacyChoices usual;
    m_ui->recents->setChecked(now.keepsRecents);
    m_ui->resetRecents->setEnabled(now.keepsRecents != usual.keepsRecents);
    m_ui->names->setChecked(now.keepsNames);
    m_ui->names->setEnabled(now.keepsRecents);
    m_ui->resetNames->setEnabled(now.keepsNames != usual.keepsNames);
    m_ui->clearSecrets->setChecked(now.clearsSecrets);
    m_ui->resetClearSecrets->setEnabled(now.clearsSecrets != usual.clearsSecrets);
    m_ui->clearIds->setChecked(now.clearsIds);
    m_ui->resetClearIds->setEnabled(now.clearsIds != usual.clearsIds);
}

void SettingsPrivacy::clearRecents()
{
    showProblem(*m_ui->clearProblem, {});
    if (const auto cleared = m_recents.clearAll(); !cleared)
        showForgettingProblem(cleared.error());
}

void SettingsPrivacy::showForgettingProblem(const core::Error &error)
{
    showProblem(*m_ui->clearProblem, core::visibleText(core::explain(error).what));
}

} // namespace ui
