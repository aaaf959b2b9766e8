// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profile_secret.h"

#include "app/core/error_text.h"
#include "ui_profile_secret.h"

#include <QEvent>

namespace ui {

ProfileSecret::ProfileSecret(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileSecret>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->field);
    connect(m_ui->replace, &QAbstractButton::clicked, this, &ProfileSecret::focusField);
    connect(m_ui->remove, &QAbstractButton::clicked, this, &ProfileSecret::removeRequested);
    connect(m_ui->field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    setScheme(core::CredentialScheme::Token);
    showProblem({});
    m_ui->kept->setText({});
    showField(true);
    updateLooks();
}

ProfileSecret::~ProfileSecret() = default;

void ProfileSecret::setScheme(core::CredentialScheme scheme)
{
    const bool isToken = scheme == core::CredentialScheme::Token;
    m_ui->field->setAccessibleName(isToken ? tr("Token") : tr("Global key"));
    m_ui->note->setText(
        isToken
            ? tr("Kept in the desktop's keychain, never in a file. The one permission that it needs is "
                 "“Zero Trust: PII Read”.")
            : tr("Kept in the desktop's keychain, never in a file. It may do whatever its user may: a token "
                 "with one permission is the better choice."));
    m_ui->field->setAccessibleDescription(m_ui->note->text());
}

void ProfileSecret::showField(bool isShown)
{
    m_ui->field->setVisible(isShown);
    const bool isKeptShown = !m_ui->kept->text().isEmpty();
    m_ui->kept->setVisible(isKeptShown);
    m_ui->replace->setVisible(isKeptShown && m_isKept && !isShown);
    m_ui->remove->setVisible(isKeptShown && m_isKept);
}

void ProfileSecret::showSeeking()
{
    m_isKept = false;
    m_ui->kept->setText(tr("Asking the keychain…"));
    showField(false);
}

void ProfileSecret::showSought(const core::Result<session::Profiles::Kept> &result)
{
    using Kept = session::Profiles::Kept;
    m_isKept = result.has_value();
    if (result) {
        m_ui->kept->setText(*result == Kept::InKeychain
                                ? tr("Kept in the keychain")
                                : tr("Held in memory only, until the window closes: no keychain took it"));
    } else if (result.error().kind == core::ErrorKind::NoCredential) {
        m_ui->kept->setText({});
    } else {
        const core::ErrorText text = core::explain(result.error());
        m_ui->kept->setText(tr("%1 %2", "what went wrong, what to do").arg(text.what, text.next));
    }
    showField(!m_isKept || hasTyped());
}

void ProfileSecret::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->field->setAccessibleDescription(problem.isEmpty() ? m_ui->note->text() : problem);
}

bool ProfileSecret::hasTyped() const
{
    return m_ui->field->hasSecret();
}

core::Secret ProfileSecret::typed() const
{
    return m_ui->field->secret();
}

void ProfileSecret::forget()
{
    m_ui->field->forget();
    showField(!m_isKept);
}

void ProfileSecret::focusField()
{
    showField(true);
    m_ui->field->setFocus();
}

void ProfileSecret::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ProfileSecret::updateLooks()
{
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
