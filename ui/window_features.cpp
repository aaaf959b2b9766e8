// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/window_features.h"

#include "app/session/lookup_session.h"
#include "app/session/workspace.h"
#include "ui/behavior_tip.h"
#include "ui/clipboard_timer.h"
#include "ui/dropped_answer.h"
#include "ui/main_window.h"
#include "ui/open_answer.h"
#include "ui/profile_choice.h"
#include "ui/restored_user.h"
#include "ui/settings_opening.h"
#include "ui/user_features.h"

namespace ui {

void addWindowFeatures(MainWindow &window, session::Workspace &workspace)
{
    new ProfileChoice(window, workspace); // a child of the window
    addUserFeatures(window, workspace);
    explainEvents(workspace.lookup().events(), workspace.behaviors());
    addOpenAnswer(window, workspace.preferences());
    takeDrops(window, workspace.lookup());
    restoreUser(window, workspace);
    new ClipboardTimer(workspace.preferences(), &window);
    new SettingsOpening(window, workspace); // the last one: it takes all of the menus' actions
}

} // namespace ui
