// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profile_dialog.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/workspace.h"
#include "ui/message_dialog.h"
#include "ui/profile_secret.h"
#include "ui/scroll_room.h"
#include "ui_profile_dialog.h"

#include <QPushButton>
#include <QScreen>

namespace ui {

using session::Profiles;

ProfileDialog::ProfileDialog(session::Workspace &workspace, const core::Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_profiles(workspace.profiles())
    , m_profile(profile)
    , m_ui(std::make_unique<Ui::ProfileDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(profile.id.isEmpty() ? tr("New Profile") : tr("Change Profile"));
    m_ui->form->setProfile(profile);
    showProblem({});
    connectParts();
    connectProfiles();
    if (!profile.id.isEmpty()) {
        m_ui->form->secret().showSeeking();
        m_profiles.seekSecret(profile.id);
    }
    giveContentItsWidth(*m_ui->scroll);
    constexpr int kWidth = 84; // in characters
    resize(std::min(fontMetrics().averageCharWidth() * kWidth, screen()->availableGeometry().width()), 0);
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::connectParts()
{
    m_ui->check->setSession(m_workspace.lookup());
    m_ui->check->setConnection([this] { return typedConnection(); });
    connect(m_ui->check, &CredentialCheckView::resultShown, this, &ProfileDialog::fitContent,
            Qt::QueuedConnection);
    connect(m_ui->form, &ProfileForm::resized, this, &ProfileDialog::fitContent, Qt::QueuedConnection);
    for (QAbstractButton *button : m_ui->buttons->buttons())
        button->setIcon({}); // it has one colour for both themes
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_ui->form->secret(), &ProfileSecret::removeRequested, this, &ProfileDialog::askToRemoveSecret);
}

void ProfileDialog::connectProfiles()
{
    connect(&m_profiles, &Profiles::secretSought, this,
            [this](const QString &id, const core::Result<Profiles::Kept> &result) {
                if (id != m_profile.id)
                    return;
                m_ui->form->secret().showSought(result);
                fitContent();
            });
    connect(&m_profiles, &Profiles::secretKept, this,
            [this](const QString &id, const core::Result<Profiles::Kept> &result) {
                if (m_isSaving && id == m_typed.id)
                    showKept(result);
            });
    connect(&m_profiles, &Profiles::secretRemoved, this,
            [this](const QString &id, const core::Result<void> &result) {
                if (id != m_profile.id)
                    return;
                if (!result)
                    showProblem(core::explainInOneLine(result.error()));
                m_profiles.seekSecret(id);
            });
}

// What keeps the profile from being kept is shown at its fields.
bool ProfileDialog::isGood()
{
    const core::Profile typed = m_ui->form->profile();
    const QList<session::ProfileProblem> problems = m_profiles.problemsOf(typed);
    ProfileSecret &secret = m_ui->form->secret();
    // What is kept would be of the other kind.
    const bool needsSecret = m_profile.id.isEmpty() || typed.scheme != m_profile.scheme;
    const QString problem = secret.hasTyped() || needsSecret
                                ? session::problemOfSecret(session::tidied(typed), secret.typed())
                                : QString();
    if (!problem.isEmpty())
        secret.focusField();
    secret.showProblem(problem);
    m_ui->form->showProblems(problems);
    fitContent();
    return problems.isEmpty() && problem.isEmpty();
}

std::optional<session::Connection> ProfileDialog::typedConnection()
{
    if (!isGood())
        return std::nullopt;
    return m_profiles.connectionFor(m_ui->form->profile(), m_ui->form->secret().typed());
}

void ProfileDialog::save()
{
    showProblem({});
    if (!isGood())
        return;
    const bool hasSecret = m_ui->form->secret().hasTyped();
    const core::Profile form = m_ui->form->profile();
    const core::Result<core::Profile> result = hasSecret ? m_profiles.prepared(form) : m_profiles.keep(form);
    if (!result) {
        showProblem(core::explain(result.error()).what);
        return;
    }
    m_typed = *result;
    if (!hasSecret) {
        end();
        return;
    }
    setSaving(true);
    m_profiles.keepSecret(m_typed, m_ui->form->secret().typed());
}

void ProfileDialog::showKept(const core::Result<Profiles::Kept> &result)
{
    setSaving(false);
    if (!result) {
        if (store::isOfKeychain(result.error()))
            offerMemory(result.error());
        else
            showProblem(core::explainInOneLine(result.error()));
        return;
    }
    if (*result == Profiles::Kept::ForThisSession && parentWidget())
        showMessage(
            parentWidget(),
            {tr("Held in memory only"),
             tr("The profile was saved, but no keychain took its secret: it is held in memory and gone "
                "when the window closes."),
             m_profile.id.isEmpty()
                 ? tr("It is asked for again after the next start. It is never written to a file.")
                 : tr("It is asked for again after the next start, unless the keychain still has an earlier "
                      "one "
                      "of this profile, which is used then: remove that one there. It is never written to a "
                      "file.")});
    end();
}

void ProfileDialog::offerMemory(const core::Error &error)
{
    core::ErrorText text = core::explain(error);
    text.next =
        tr("%1\nNothing was saved. The profile can be saved with its secret held in memory only, until the "
           "window closes.",
           "what to do")
            .arg(text.next);
    askFirst(this, text, tr("&Hold in memory"), [this] {
        setSaving(true);
        m_profiles.holdSecret(m_typed, m_ui->form->secret().typed());
    });
}

void ProfileDialog::end()
{
    m_ui->form->secret().forget();
    Q_EMIT kept(m_typed.id);
    accept();
}

void ProfileDialog::askToRemoveSecret()
{
    askFirst(this,
             {tr("Remove the secret?"),
              tr("“%1” can't ask the provider without one.").arg(core::visibleText(m_profile.name)),
              tr("The provider still accepts it: revoke it there if nobody needs it any more.")},
             tr("&Remove"), [this] { m_profiles.removeSecret(m_profile.id); });
}

void ProfileDialog::setSaving(bool saving)
{
    m_isSaving = saving;
    m_ui->form->setEnabled(!saving);
    m_ui->check->setEnabled(!saving);
    m_ui->buttons->setEnabled(!saving);
    showProblem(saving ? tr("Giving the secret to the keychain…") : QString());
}

// What comes of it is not to be missed; the keychain has little time for it.
void ProfileDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

void ProfileDialog::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void ProfileDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->buttons->button(QDialogButtonBox::Save)->setDefault(true);
    m_ui->form->setFocus();
    QMetaObject::invokeMethod(this, &ProfileDialog::fitContent, Qt::QueuedConnection);
}

// As high as the content needs, where the screen is; what comes and goes only makes the window higher.
void ProfileDialog::fitContent()
{
    giveContentItsWidth(*m_ui->scroll);
    const QSize viewport = m_ui->scroll->viewport()->size();
    const int missing = m_ui->content->heightForWidth(viewport.width()) - viewport.height();
    const int most = screen()->availableGeometry().height() - (frameGeometry().height() - height());
    if (isVisible() && missing > 0)
        resize(width(), std::min(height() + missing, most));
}

} // namespace ui
