// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"

#include <QHeaderView>

class QMenu;

namespace model {
class EventModel;
}

namespace ui {

// The titles of the event table's columns, and what a person makes of the columns: which are shown, where and
// how wide.
class EventHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit EventHeader(QWidget *parent = nullptr);

    // Shows, places and sizes the columns of the model as they are at first.
    void resetColumns();
    // Within what is sensible for the column. Nothing happens once a person has sized columns.
    void suggestWidth(int section, int width);
    // Whether the columns' widths are a person's.
    [[nodiscard]] bool isSized() const { return m_isSized; }

    // Empty while the columns are as at first.
    [[nodiscard]] QByteArray columnState() const;
    // An unusable state leaves the columns as they are.
    void restoreColumnState(const QByteArray &state);

    // Adds what shows and hides the columns, and "Reset columns".
    void addColumnActions(QMenu &menu);

Q_SIGNALS:
    void columnsReset();

protected:
    // The column actions and the header's own actions().
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const model::EventModel &events() const;
    [[nodiscard]] bool isHiddenAtFirst(int section) const;
    [[nodiscard]] bool isArrangedAsAtFirst() const;

    bool m_isPressed = false;
    bool m_isSized = false;
};

} // namespace ui
