// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/settings_row.h"

namespace ui {

void showProblem(QLabel &label, const QString &problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
}

void dimNotes(const QList<QLabel *> &notes)
{
    for (QLabel *note : notes)
        note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
