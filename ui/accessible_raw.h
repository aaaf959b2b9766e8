// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_text.h"

#include <QAccessibleWidget>

namespace ui {

class RawView;

// The raw text as assistive technology sees it: a text that is the rows on screen, one a line, as they are
// shown. It is as long as the view is large, and made when asked for.
class AccessibleRaw : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleRaw(RawView &view);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    using QAccessibleWidget::text;

    void selection(int number, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int number) override;
    void setSelection(int number, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override; // -1 where the caret is not on screen
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int position) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int position, int *start, int *end) const override;

private:
    struct Line
    {
        int start = 0; // in the spoken text
        RawRowText row;
    };

    [[nodiscard]] RawView *view() const; // null while it is being destroyed
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] int positionOf(qsizetype offset) const; // the nearest on screen
    [[nodiscard]] qsizetype offsetOf(int position) const;
};

// Tells assistive technology, while there is any, where the caret is and what is selected.
enum class SelectionChange : bool { No, Yes };
void announceCaret(RawView &view, SelectionChange selection);

} // namespace ui
