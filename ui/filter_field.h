// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/filter_terms.h"

#include <QLineEdit>

#include <optional>

namespace ui {

// A line to type a filter. Where the text has a problem, a sign at the line's end and a wavy line under the
// piece show it, and the tool tip and the accessible description say it. Esc empties the line.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    // Of the text as it is now.
    void setProblem(const std::optional<core::FilterProblem> &problem);
    [[nodiscard]] const std::optional<core::FilterProblem> &problem() const { return m_problem; }

    // Replaces the text so that it can be undone.
    void replaceText(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void markProblem();
    void updateLooks();

    std::optional<core::FilterProblem> m_problem;
    QAction *m_sign;
    bool m_isComposing = false; // an input method's text is not part of the line yet
};

} // namespace ui
