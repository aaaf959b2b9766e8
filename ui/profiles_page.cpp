// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profiles_page.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/profiles.h"
#include "app/session/workspace.h"
#include "ui/message_dialog.h"
#include "ui/profile_dialog.h"
#include "ui_profiles_page.h"

#include <QEvent>

#include <algorithm>

namespace ui {

using core::visibleText;
using session::Profiles;

ProfilesPage::ProfilesPage(session::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ui(std::make_unique<Ui::ProfilesPage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->list);
    connectParts();
    fill();
    if (const core::Profile *current = workspace.profiles().current())
        select(current->id);
    showProblem({});
    updateLooks();
}

ProfilesPage::~ProfilesPage() = default;

void ProfilesPage::connectParts()
{
    Profiles &profiles = m_workspace.profiles();
    connect(&profiles, &Profiles::changed, this, &ProfilesPage::fill);
    connect(&profiles, &Profiles::removed, this, [this](const QString &id) {
        if (id == m_removing)
            endRemoving();
    });
    connect(&profiles, &Profiles::removalFailed, this, &ProfilesPage::explainRemoval);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &ProfilesPage::showSelected);
    connect(m_ui->list, &QListWidget::itemActivated, this, &ProfilesPage::edit);
    connect(m_ui->add, &QAbstractButton::clicked, this, [this] { open({}); });
    connect(m_ui->edit, &QAbstractButton::clicked, this, &ProfilesPage::edit);
    connect(m_ui->duplicate, &QAbstractButton::clicked, this, &ProfilesPage::duplicate);
    connect(m_ui->remove, &QAbstractButton::clicked, this, &ProfilesPage::askToRemove);
}

void ProfilesPage::fill()
{
    const std::optional<core::Profile> before = selected();
    const int row = m_ui->list->currentRow();
    m_ui->list->clear();
    for (const core::Profile &profile : m_workspace.profiles().all()) {
        auto *item = new QListWidgetItem(core::isBuiltIn(profile) ? tr("%1 (built in)").arg(profile.name)
                                                                  : visibleText(profile.name),
                                         m_ui->list);
        item->setData(Qt::UserRole, profile.id);
    }
    m_ui->list->setCurrentRow(std::clamp(row, 0, m_ui->list->count() - 1));
    if (before)
        select(before->id);
    showSelected();
}

void ProfilesPage::select(const QString &id)
{
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->data(Qt::UserRole).toString() == id)
            m_ui->list->setCurrentRow(row);
    }
}

std::optional<core::Profile> ProfilesPage::selected() const
{
    const QListWidgetItem *item = m_ui->list->currentItem();
    if (!item)
        return std::nullopt;
    const QList<core::Profile> profiles = m_workspace.profiles().all();
    const auto found = std::ranges::find(profiles, item->data(Qt::UserRole).toString(), &core::Profile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

void ProfilesPage::showSelected()
{
    const std::optional<core::Profile> profile = selected();
    const bool isOwn = profile && !core::isBuiltIn(*profile);
    m_ui->edit->setEnabled(isOwn);
    m_ui->remove->setEnabled(isOwn && m_removing.isEmpty());
    m_ui->duplicate->setEnabled(profile && profile->id != QLatin1StringView(core::kDemoProfile));
    if (!profile)
        return;
    m_ui->whom->setText(tr("Account %1 at %2")
                            .arg(profile->accountId.isEmpty() ? tr("none") : profile->accountId,
                                 profile->baseUrl.isEmpty() ? tr("the provider's own base URL")
                                                            : visibleText(profile->baseUrl)));
}

void ProfilesPage::open(const core::Profile &profile)
{
    showProblem({});
    auto *dialog = new ProfileDialog(m_workspace, profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::kept, this, &ProfilesPage::select);
    dialog->open();
}

void ProfilesPage::edit()
{
    if (const auto profile = selected(); profile && !core::isBuiltIn(*profile))
        open(*profile);
}

void ProfilesPage::duplicate()
{
    std::optional<core::Profile> profile = selected();
    if (!profile)
        return;
    profile->id.clear();
    profile->name = tr("%1 copy").arg(profile->name);
    open(*profile);
}

void ProfilesPage::askToRemove()
{
    const std::optional<core::Profile> profile = selected();
    if (!profile || core::isBuiltIn(*profile))
        return;
    askFirst(this,
             {tr("Remove this profile?"),
              tr("“%1”, its secret in the keychain and whom it looked up will be forgotten.")
                  .arg(visibleText(profile->name)),
              tr("The provider still accepts the secret: revoke it there if nobody needs it any more.")},
             tr("&Remove"), [this, profile = *profile] { remove(profile); });
}

void ProfilesPage::remove(const core::Profile &profile)
{
    m_removing = profile.id;
    showProblem(tr("Removing its secret from the keychain…"));
    showSelected();
    m_workspace.profiles().remove(profile.id);
}

void ProfilesPage::endRemoving()
{
    m_removing.clear();
    showProblem({});
    showSelected();
}

// Removed nevertheless, the secret would stay where this program no longer finds it: that is for the person
// to decide.
void ProfilesPage::explainRemoval(const QString &id, const core::Error &error)
{
    if (id != m_removing)
        return;
    endRemoving();
    if (!store::isOfKeychain(error)) {
        showProblem(core::explain(error).what);
        return;
    }
    core::ErrorText text = core::explain(error);
    text.next =
        tr("The profile is still there: unlock the keychain and try again. If it is removed anyway, its "
           "secret may stay in the keychain, under “riskscope”.");
    askFirst(this, text, tr("Remove &anyway"), [this, id] {
        if (const auto gone = m_workspace.profiles().removeAlone(id); !gone)
            showProblem(core::explain(gone.error()).what);
    });
}

void ProfilesPage::showProblem(const QString &problem)
{
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
}

void ProfilesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ProfilesPage::updateLooks()
{
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
