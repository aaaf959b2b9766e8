// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/profile_button.h"

#include "app/core/visible_text.h"
#include "app/session/profiles.h"
#include "ui/menu_text.h"
#include "ui/tool_tip.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace ui {

using core::visibleText;

namespace {

QString whomItAsks(const core::Profile &profile)
{
    const QString account = profile.accountId.isEmpty() ? ProfileButton::tr("none") : profile.accountId;
    const QString baseUrl =
        profile.baseUrl.isEmpty() ? ProfileButton::tr("the provider's own") : profile.baseUrl;
    return ProfileButton::tr("Account: %1\nBase URL: %2").arg(visibleText(account), visibleText(baseUrl));
}

} // namespace

ProfileButton::ProfileButton(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
}

void ProfileButton::setProfiles(session::Profiles &profiles)
{
    m_profiles = &profiles;
    connect(&profiles, &session::Profiles::changed, this, &ProfileButton::showCurrent);
    connect(&profiles, &session::Profiles::currentChanged, this, &ProfileButton::showCurrent);
    // Not earlier: a check mark that was clicked away comes back.
    connect(m_menu, &QMenu::aboutToShow, this, &ProfileButton::fillMenu);
    showCurrent();
    fillMenu();
}

void ProfileButton::openMenu()
{
    m_menu->popup(mapToGlobal(rect().bottomLeft()));
    m_menu->setActiveAction(m_group->checkedAction() ? m_group->checkedAction() : m_menu->actions().value(0));
}

void ProfileButton::showCurrent()
{
    const core::Profile *current = m_profiles->current();
    const QString name = current ? visibleText(current->name) : tr("No profile");
    setText(menuText(name, *this));
    setAccessibleName(current ? tr("Profile: %1").arg(name) : name);
    setToolTip(plainToolTip(current ? tr("%1\n%2\nAnother profile: Alt+P", "name, account and base URL")
                                          .arg(name, whomItAsks(*current))
                                    : tr("No profile was set up yet (Alt+P)")));
}

void ProfileButton::fillMenu()
{
    m_menu->clear();
    delete m_group;
    m_group = new QActionGroup(this);
    const core::Profile *current = m_profiles->current();
    bool isBehindOwn = false;
    for (const core::Profile &profile : m_profiles->all()) {
        if (core::isBuiltIn(profile) && isBehindOwn)
            m_menu->addSeparator();
        isBehindOwn = !core::isBuiltIn(profile);
        QAction *action = m_group->addAction(m_menu->addAction(menuText(visibleText(profile.name), *m_menu)));
        action->setCheckable(true);
        action->setChecked(current && current->id == profile.id);
        action->setToolTip(plainToolTip(whomItAsks(profile)));
        connect(action, &QAction::triggered, this, [this, id = profile.id] { m_profiles->choose(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Manage profiles…")), &QAction::triggered, this,
            &ProfileButton::manageRequested);
}

void ProfileButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_profiles)
        showCurrent();
}

} // namespace ui
