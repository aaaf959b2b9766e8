// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace session {
class EventList;
}

namespace ui {

// The shown events in rows. Columns can be sorted, moved, sized and hidden.
class EventTable : public QTableView
{
    Q_OBJECT

public:
    explicit EventTable(QWidget *parent = nullptr);

    void setEvents(session::EventList &events);

    // Which columns are shown, where and how wide; an unusable state leaves the columns as they are at first.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumnState(const QByteArray &state);

    // Stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);

    void selectNeighbour(int step); // the row `step` further down
    void selectHigh(int step);      // the next high event downwards (1) or upwards (-1)
    [[nodiscard]] QString
    selectionAsText() const; // the current row, its shown cells as sent, separated by tabs

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void applyPalette();
    void sizeColumns();
    void showColumnMenu(QPoint position);
    void scrollToCurrent();

    session::EventList *m_events = nullptr;
    QString m_emptyText;
};

} // namespace ui
