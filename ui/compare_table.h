// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/compare_model.h"

#include <QTableView>

namespace ui {

// The rows of a comparison. F3, N and P go from difference to difference, Ctrl+C copies the row as text.
class CompareTable : public QTableView
{
    Q_OBJECT

public:
    explicit CompareTable(QWidget *parent = nullptr);

    [[nodiscard]] model::CompareModel &details() { return *m_model; }
    // Stays at the current row, which may be hidden by it, and goes to the first where there is none.
    void setDetails(const model::ComparedDetails &details);
    void setOnlyDifferences(bool onlyDifferences);
    // Stands in the place of the rows while there are none.
    void setEmptyText(const QString &text);

    void selectNextDifference(int step); // 1 downwards, -1 upwards, round at both ends
    void copyRow() const;

    // No key searches for a row.
    void keyboardSearch(const QString &) override {}

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKey(const QKeySequence &key, const QString &text, void (CompareTable::*slot)());
    void selectNext() { selectNextDifference(1); }
    void selectPrevious() { selectNextDifference(-1); }
    void copyCurrent() { copyRow(); }
    void selectRowAt(int row);
    void applyLook();
    void fitPath();

    model::CompareModel *m_model;
    QString m_emptyText;
};

} // namespace ui
