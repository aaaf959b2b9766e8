// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_display.h"

#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "ui/settings_row.h"
#include "ui_settings_display.h"

#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimeZone>

namespace ui {

using namespace Qt::StringLiterals;

SettingsDisplay::SettingsDisplay(session::LookupSession &session, const session::Preferences &preferences)
    : m_session(session)
    , m_ui(std::make_unique<Ui::SettingsDisplay>())
{
    m_ui->setupUi(this);
    fillZones();
    fillThemes(preferences.theme());
    connect(m_ui->zone, &QComboBox::activated, this, &SettingsDisplay::setZone);
    connect(m_ui->zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsDisplay::setZone);
    connect(&m_session.events(), &session::EventList::zoneChanged, this, &SettingsDisplay::showZone);
    connect(m_ui->resetZone, &QAbstractButton::clicked, this,
            [this] { m_session.events().setZone(core::DisplayZone::utc()); });
    connect(m_ui->theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(m_ui->theme->currentData().value<core::Theme>()); });
    connect(m_ui->resetTheme, &QAbstractButton::clicked, this,
            [this] { Q_EMIT themeChosen(core::Theme::System); });
    updateLooks();
}

SettingsDisplay::~SettingsDisplay()
{
    // What is still being typed is finished when the focus goes, which is too late here.
    m_ui->zone->lineEdit()->disconnect(this);
}

void SettingsDisplay::fillZones()
{
    m_ui->zone->addItem(tr("UTC"), u"UTC"_s);
    m_ui->zone->addItem(tr("Local time"), u"local"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            m_ui->zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    QCompleter &completer = *m_ui->zone->completer();
    completer.setCompletionMode(QCompleter::PopupCompletion);
    m_ui->zone->lineEdit()->setAccessibleName(m_ui->zone->accessibleName());
    completer.setFilterMode(Qt::MatchContains); // "lisb" finds Europe/Lisbon
}

void SettingsDisplay::fillThemes(core::Theme theme)
{
    const std::pair<core::Theme, QString> themes[] = {{core::Theme::System, tr("As the desktop")},
                                                      {core::Theme::Light, tr("Light")},
                                                      {core::Theme::Dark, tr("Dark")}};
    for (const auto &[value, title] : themes)
        m_ui->theme->addItem(title, QVariant::fromValue(value));
    showTheme(theme);
}

void SettingsDisplay::showTheme(core::Theme theme)
{
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(QVariant::fromValue(theme)));
    m_ui->resetTheme->setEnabled(theme != core::Theme::System);
}

void SettingsDisplay::showZone()
{
    const core::DisplayZone &zone = m_session.events().zone();
    const bool isLocal = !zone.isUtc() && zone == core::DisplayZone::local();
    const int known = m_ui->zone->findData(isLocal ? u"local"_s : zone.name());
    m_ui->zone->setCurrentIndex(known);
    if (known < 0)
        m_ui->zone->setEditText(zone.name());
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    m_ui->zoneNote->setText(
        zone.isUtc() ? tr("Timeline, table, tool tips and reports show times in this zone.")
                     : tr("Timeline, table, tool tips and reports show times in this zone: %1, now %2.",
                          "zone, offset")
                           .arg(zone.name(), zone.offsetName(now)));
    showProblem(*m_ui->zoneProblem, {});
    m_ui->zone->setAccessibleDescription(m_ui->zoneNote->text());
    m_ui->resetZone->setEnabled(!zone.isUtc());
}

core::Result<core::DisplayZone> SettingsDisplay::typedZone() const
{
    const QString text = m_ui->zone->currentText().trimmed();
    const int listed = m_ui->zone->findText(text, Qt::MatchFixedString);
    return core::DisplayZone::named(listed < 0 ? text : m_ui->zone->itemData(listed).toString());
}

void SettingsDisplay::setZone()
{
    if (const auto zone = typedZone()) {
        m_session.events().setZone(*zone);
        showZone();
        return;
    }
    showProblem(*m_ui->zoneProblem,
                tr("There is no zone of this name: choose one from the list, such as Europe/Lisbon."));
    m_ui->zone->setAccessibleDescription(m_ui->zoneProblem->text());
    m_ui->resetZone->setEnabled(true);
}

void SettingsDisplay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        showZone();
}

void SettingsDisplay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

// Enter ends what is typed for the zone; elsewhere it presses a button.
void SettingsDisplay::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_ui->zone->hasFocus())
        QWidget::keyPressEvent(event);
}

void SettingsDisplay::updateLooks()
{
    dimNotes({m_ui->zoneNote, m_ui->themeNote});
}

} // namespace ui
