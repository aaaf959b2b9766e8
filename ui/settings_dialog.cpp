// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_dialog.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/lookup_session.h"
#include "app/session/preferences.h"
#include "ui_settings_dialog.h"

#include <QCompleter>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QTimeZone>

namespace ui {

using namespace Qt::StringLiterals;
using core::visibleText;

SettingsDialog::SettingsDialog(session::LookupSession &session, session::Preferences &preferences,
                               QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    m_ui->check->setSession(session);
    fillZones();
    fillThemes();
    showConnection();
    connectParts();
    updateLooks();
    constexpr int kWidth = 84; // in characters
    resize(std::min(fontMetrics().averageCharWidth() * kWidth, screen()->availableGeometry().width()), 0);
}

SettingsDialog::~SettingsDialog()
{
    // What is still being typed is finished when the focus goes, which is too late here.
    m_ui->zone->lineEdit()->disconnect(this);
}

void SettingsDialog::fillZones()
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

void SettingsDialog::fillThemes()
{
    const std::pair<core::Theme, QString> themes[] = {{core::Theme::System, tr("As the desktop")},
                                                      {core::Theme::Light, tr("Light")},
                                                      {core::Theme::Dark, tr("Dark")}};
    for (const auto &[theme, title] : themes)
        m_ui->theme->addItem(title, QVariant::fromValue(theme));
    showTheme(m_preferences.theme());
}

void SettingsDialog::showConnection()
{
    const auto show = [](QLabel *label, const QString &text) {
        label->setText(text.isEmpty() ? tr("none") : visibleText(text));
    };
    show(m_ui->name, m_session.connectionName());
    show(m_ui->account, m_session.accountId());
    show(m_ui->baseUrl, m_session.baseUrl());
    show(m_ui->proxy, m_session.proxy());
}

void SettingsDialog::connectParts()
{
    connect(m_ui->zone, &QComboBox::activated, this, &SettingsDialog::setZone);
    connect(m_ui->zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsDialog::setZone);
    connect(&m_session.events(), &session::EventList::zoneChanged, this, &SettingsDialog::showZone);
    connect(m_ui->theme, &QComboBox::activated, this,
            [this] { Q_EMIT themeChosen(m_ui->theme->currentData().value<core::Theme>()); });
    connect(m_ui->chooseCaFile, &QAbstractButton::clicked, this, &SettingsDialog::chooseCaFile);
    connect(m_ui->removeCaFile, &QAbstractButton::clicked, this, [this] { trustCaFile({}); });
    // Later, when the labels have their heights.
    connect(
        m_ui->check, &CredentialCheckView::resultShown, this,
        [this] {
            fitContent();
            m_ui->scroll->ensureWidgetVisible(m_ui->check);
        },
        Qt::QueuedConnection);
    m_ui->buttons->button(QDialogButtonBox::Close)->setDefault(true);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({}); // it has one colour for both themes
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::showTheme(core::Theme theme)
{
    m_ui->theme->setCurrentIndex(m_ui->theme->findData(QVariant::fromValue(theme)));
}

void SettingsDialog::showZone()
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
}

core::Result<core::DisplayZone> SettingsDialog::typedZone() const
{
    const QString text = m_ui->zone->currentText().trimmed();
    const int listed = m_ui->zone->findText(text, Qt::MatchFixedString);
    return core::DisplayZone::named(listed < 0 ? text : m_ui->zone->itemData(listed).toString());
}

void SettingsDialog::setZone()
{
    if (const auto zone = typedZone()) {
        m_session.events().setZone(*zone);
        showZone();
        return;
    }
    showProblem(*m_ui->zoneProblem,
                tr("There is no zone of this name: choose one from the list, such as Europe/Lisbon."));
    m_ui->zone->setAccessibleDescription(m_ui->zoneProblem->text());
}

void SettingsDialog::showCaFile()
{
    const QString ofRun = m_preferences.caFileOfRun();
    const QString path = ofRun.isEmpty() ? m_preferences.caFile() : QFileInfo(ofRun).absoluteFilePath();
    const QString shown = visibleText(path);
    m_ui->caFile->setText(path.isEmpty()    ? tr("none")
                          : ofRun.isEmpty() ? shown
                                            : tr("%1, from the command line, for this run").arg(shown));
    m_ui->chooseCaFile->setEnabled(ofRun.isEmpty());
    m_ui->removeCaFile->setEnabled(ofRun.isEmpty() && !path.isEmpty());
    showProblem(*m_ui->caFileProblem, {});
}

void SettingsDialog::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA File"), QFileInfo(m_preferences.caFile()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsDialog::trustCaFile);
    dialog->open();
}

void SettingsDialog::trustCaFile(const QString &path)
{
    if (const auto trusted = m_session.trustCaFile(path); !trusted) {
        showProblem(*m_ui->caFileProblem, core::explain(trusted.error()).what);
        return;
    }
    m_preferences.setCaFile(path);
    showCaFile();
}

void SettingsDialog::showProblem(QLabel &label, const QString &problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    // Later, when the label has its height.
    QMetaObject::invokeMethod(this, &SettingsDialog::fitContent, Qt::QueuedConnection);
}

// As high as the content needs, where the screen is; what is set meanwhile only makes the window higher.
void SettingsDialog::fitContent()
{
    const QSize viewport = m_ui->scroll->viewport()->size();
    const int missing = m_ui->content->heightForWidth(viewport.width()) - viewport.height();
    const int most = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    if (isVisible() && missing > 0)
        resize(width(), std::min(height() + missing, most));
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous())
        return;
    showZone();
    showCaFile();
    m_ui->zone->setFocus();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

// Enter ends what is typed for the zone; elsewhere it presses a button.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || !m_ui->zone->hasFocus())
        QDialog::keyPressEvent(event);
}

void SettingsDialog::updateLooks()
{
    for (QLabel *note : {m_ui->zoneNote, m_ui->themeNote, m_ui->connectionNote, m_ui->caFileNote})
        note->setForegroundRole(QPalette::PlaceholderText);
    // The fields of both groups stand below each other.
    int labelWidth = 0;
    for (const QLabel *label : {m_ui->zoneLabel, m_ui->themeLabel, m_ui->nameLabel, m_ui->accountLabel,
                                m_ui->baseUrlLabel, m_ui->proxyLabel, m_ui->caFileLabel, m_ui->checkLabel})
        labelWidth = std::max(labelWidth, label->sizeHint().width());
    for (QGridLayout *grid : {m_ui->displayGrid, m_ui->connectionGrid})
        grid->setColumnMinimumWidth(0, labelWidth);
}

} // namespace ui
