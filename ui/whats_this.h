// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace ui {

// What a control or an entry of a menu is for, as plain text: its own What's This, else its name, its tool
// tip and its keys. Empty where none of them says anything.
[[nodiscard]] QString whatsThisOf(const QWidget &control);
[[nodiscard]] QString whatsThisOf(const QAction &action);

// Answers "What's This?" for every control of the application, as plain text.
class WhatsThis : public QObject
{
    Q_OBJECT

public:
    explicit WhatsThis(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

// Shows what the control with the focus is for, beside it.
void explainFocus();

} // namespace ui
