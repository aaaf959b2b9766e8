// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/restored_user.h"

#include "app/session/recents.h"
#include "app/session/workspace.h"
#include "ui/lookup_form.h"
#include "ui/main_window.h"

namespace ui {

void restoreUser(MainWindow &window, const session::Workspace &workspace)
{
    const QList<store::RecentUser> users = workspace.recents().users();
    if (users.isEmpty())
        return;
    window.form().setUser(users.first().userId);
    window.focusUser();
}

} // namespace ui
