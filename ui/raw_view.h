// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_moves.h"
#include "ui/raw_painter.h"
#include "ui/raw_scroll_area.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class RawMouse;

// Shows bytes as text with line numbers and in JSON's colours, read-only, with a caret and a selection; lays
// out and paints only what is visible, whatever the size. Hidden and bidirectional characters are made
// visible on screen; copying gives them as they are, and U+FFFD for what is no UTF-8.
class RawView : public RawScrollArea
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);
    ~RawView() override;

    // Marks the places that a search found: ascending, none overlapping another. Null: none.
    void setMatches(std::shared_ptr<const std::vector<json::ByteSpan>> matches);
    // Marks one of them as the current one, from 0, selects it with the caret at its beginning, and scrolls
    // there.
    void showMatch(qsizetype match);

    // Selects from `anchor` to `caret`, either before the other, and scrolls to the caret. Inside of a
    // character means its beginning.
    void select(qsizetype anchor, qsizetype caret);
    [[nodiscard]] qsizetype anchor() const { return m_anchor; }
    [[nodiscard]] qsizetype caret() const { return m_caret; }
    [[nodiscard]] json::ByteSpan selection() const { return m_marks.selection; }

public Q_SLOTS:
    // A large text reaches the clipboard a moment later, unless another copy is asked for here before.
    void copyAll(); // what is shown, unchanged
    void copy();    // what is selected; without a selection, all
    void selectAll();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void step(RawMove move, bool selects);
    enum class Scroll : quint8 { Not, ToCaret, ToSelection };
    void mark(qsizetype anchor, qsizetype caret, Scroll scroll);
    void copyBytes(json::ByteSpan span);

    RawMouse *m_mouse;
    RawMarks m_marks;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    std::optional<double> m_across; // while the caret moves up and down
    QFutureWatcher<QString> m_copying;
};

} // namespace ui
