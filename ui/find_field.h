// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/plain_label.h"

#include <QLineEdit>

namespace ui {

// A line to type what to find, with "2/3" at its end. Enter asks for the next place, with Shift for the
// previous one; Esc empties the line.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FindField(QWidget *parent = nullptr);

    // `current` counts from 1; an empty line shows no count.
    void setCount(qsizetype current, qsizetype total);
    [[nodiscard]] QString countText() const { return m_count->text(); }

Q_SIGNALS:
    void nextRequested();
    void previousRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCount();

    PlainLabel *m_count; // inside the line, at its end
};

} // namespace ui
