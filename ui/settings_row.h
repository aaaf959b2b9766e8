// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QList>

namespace ui {

// What the pages of the settings have in common.

// What was wrong with what was typed, below its field; an empty one takes no room.
void showProblem(QLabel &label, const QString &problem);

// The lines of explanation.
void dimNotes(const QList<QLabel *> &notes);

} // namespace ui
