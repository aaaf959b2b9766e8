// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profile_form.h"

#include "ui/profile_secret.h"
#include "ui_profile_form.h"

#include <QCompleter>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimeZone>

#include <array>

namespace ui {

using namespace Qt::StringLiterals;
using core::CredentialScheme;
using session::ProfileField;

namespace {

constexpr std::array kFields = {ProfileField::Name,    ProfileField::Account, ProfileField::Email,
                                ProfileField::BaseUrl, ProfileField::CaFile,  ProfileField::Zone};

} // namespace

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(this);
    m_ui->scheme->addItem(tr("API token"), QVariant::fromValue(CredentialScheme::Token));
    m_ui->scheme->addItem(tr("E-mail and global API key"), QVariant::fromValue(CredentialScheme::KeyPair));
    fillZones();
    for (const ProfileField field : kFields) {
        showProblem(field, {});
        if (auto *edit = qobject_cast<QLineEdit *>(rowOf(field).field))
            connect(edit, &QLineEdit::textEdited, this, [this, field] { showProblem(field, {}); });
    }
    connect(m_ui->zone, &QComboBox::currentTextChanged, this,
            [this] { showProblem(ProfileField::Zone, {}); });
    connect(m_ui->scheme, &QComboBox::currentIndexChanged, this, &ProfileForm::showScheme);
    connect(m_ui->chooseCaFile, &QAbstractButton::clicked, this, &ProfileForm::chooseCaFile);
    setFocusProxy(m_ui->name);
    showScheme();
    updateLooks();
}

ProfileForm::~ProfileForm() = default;

ProfileSecret &ProfileForm::secret() const
{
    return *m_ui->secret;
}

void ProfileForm::fillZones()
{
    m_ui->zone->addItem(tr("As in the settings"), QString());
    m_ui->zone->addItem(tr("UTC"), u"UTC"_s);
    m_ui->zone->addItem(tr("Local time"), u"local"_s);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/'))
            m_ui->zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    }
    QCompleter &completer = *m_ui->zone->completer();
    completer.setCompletionMode(QCompleter::PopupCompletion);
    completer.setFilterMode(Qt::MatchContains); // "lisb" finds Europe/Lisbon
    m_ui->zone->lineEdit()->setAccessibleName(m_ui->zone->accessibleName());
}

void ProfileForm::setProfile(const core::Profile &profile)
{
    m_id = profile.id;
    m_ui->name->setText(profile.name);
    m_ui->account->setText(profile.accountId);
    m_ui->scheme->setCurrentIndex(m_ui->scheme->findData(QVariant::fromValue(profile.scheme)));
    m_ui->email->setText(profile.email);
    m_ui->baseUrl->setText(profile.baseUrl);
    m_ui->caFile->setText(profile.caFile);
    const int zone = m_ui->zone->findData(profile.zone);
    m_ui->zone->setCurrentIndex(zone);
    if (zone < 0)
        m_ui->zone->setEditText(profile.zone);
}

core::Profile ProfileForm::profile() const
{
    const QString zone = m_ui->zone->currentText().trimmed();
    const int listed = m_ui->zone->findText(zone, Qt::MatchFixedString);
    return {.id = m_id,
            .name = m_ui->name->text(),
            .accountId = m_ui->account->text(),
            .scheme = m_ui->scheme->currentData().value<CredentialScheme>(),
            .email = m_ui->email->text(),
            .baseUrl = m_ui->baseUrl->text(),
            .caFile = m_ui->caFile->text(),
            .zone = listed < 0 ? zone : m_ui->zone->itemData(listed).toString()};
}

ProfileForm::Row ProfileForm::rowOf(ProfileField field) const
{
    switch (field) {
    case ProfileField::Name:
        return {m_ui->name, m_ui->nameProblem, m_ui->nameNote};
    case ProfileField::Account:
        return {m_ui->account, m_ui->accountProblem, m_ui->accountNote};
    case ProfileField::Email:
        return {m_ui->email, m_ui->emailProblem, m_ui->emailNote};
    case ProfileField::BaseUrl:
        return {m_ui->baseUrl, m_ui->baseUrlProblem, m_ui->baseUrlNote};
    case ProfileField::CaFile:
        return {m_ui->caFile, m_ui->caFileProblem, m_ui->caFileNote};
    case ProfileField::Zone:
        return {m_ui->zone, m_ui->zoneProblem, m_ui->zoneNote};
    }
    Q_UNREACHABLE();
}

// A screen reader says the problem, else the explanation, with the field.
void ProfileForm::showProblem(ProfileField field, const QString &problem)
{
    const Row row = rowOf(field);
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty() && row.field->isVisibleTo(this));
    row.field->setAccessibleDescription(problem.isEmpty() ? row.note->text() : problem);
    Q_EMIT resized();
}

void ProfileForm::showProblems(const QList<session::ProfileProblem> &problems)
{
    for (const ProfileField field : kFields)
        showProblem(field, {});
    for (const session::ProfileProblem &problem : problems)
        showProblem(problem.field, problem.text);
    if (!problems.isEmpty())
        rowOf(problems.front().field).field->setFocus();
}

void ProfileForm::showScheme()
{
    const auto scheme = m_ui->scheme->currentData().value<CredentialScheme>();
    const bool isPair = scheme == CredentialScheme::KeyPair;
    m_ui->secret->setScheme(scheme);
    m_ui->secretLabel->setText(isPair ? tr("Global &key") : tr("&Token"));
    for (QWidget *widget : {static_cast<QWidget *>(m_ui->emailLabel), static_cast<QWidget *>(m_ui->email),
                            static_cast<QWidget *>(m_ui->emailNote)})
        widget->setVisible(isPair);
    showProblem(ProfileField::Email, {});
    Q_EMIT schemeChanged(scheme);
}

void ProfileForm::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a CA File"), m_ui->caFile->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_ui->caFile->setText(path);
        showProblem(ProfileField::CaFile, {});
    });
    dialog->open();
}

void ProfileForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ProfileForm::updateLooks()
{
    for (const ProfileField field : kFields)
        rowOf(field).note->setForegroundRole(QPalette::PlaceholderText);
    m_ui->schemeNote->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
