// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_layout.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>

namespace ui {

class RawSource;

// A text laid out in rows, and which of them are visible. Offsets are bytes from the start of what is shown.
class RawScrollArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RawScrollArea(QWidget *parent);

    // `bytes` must live as long as `owner` does. The view starts at the top left.
    void setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner);
    // What is shown now, as sent or indented, and what keeps it alive.
    [[nodiscard]] QByteArrayView bytes() const;
    [[nodiscard]] std::shared_ptr<const void> owner() const;

    // What stands in one row, from 0 at the top of the text; all of it, however many rows it takes on screen.
    [[nodiscard]] QString rowText(qsizetype row) const;
    [[nodiscard]] qsizetype rowCount() const { return m_layout.lines().rowCount(); }
    [[nodiscard]] qsizetype firstVisibleRow() const { return m_top.row; }

    [[nodiscard]] const RawLayout &rows() const { return m_layout; }
    // From the top of the viewport down, each of rowHeight(); the last may be cut.
    [[nodiscard]] std::vector<RawLayout::Place> visibleRows() const;
    [[nodiscard]] int rowHeight() const;
    // The nearest character to a point of the viewport; for one outside of it, beyond that edge.
    [[nodiscard]] qsizetype offsetAt(QPoint point) const;
    // Of the character at an offset, in the viewport's coordinates; null where its row is not visible.
    [[nodiscard]] QRect rectOf(qsizetype offset) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

public Q_SLOTS:
    // One member a line, every token as sent. Large texts are indented in the background.
    void setIndented(bool isIndented);
    // Whether long lines go on in the next row, as at first, or to the right.
    void setWrapped(bool isWrapped);

Q_SIGNALS:
    void bytesChanged();
    void revealed(); // what had to wait for its row

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

    enum class Where : bool { Near, Middle };
    // Scrolls there if it is out of sight; in a large text, once its row is known.
    void reveal(json::ByteSpan place, Where where);
    [[nodiscard]] qsizetype fullRows() const; // that have room

private:
    void takeText(const RawLines &lines, const RawShape &shape, const json::SyntaxIndex &syntax);
    void takeLines(const RawLines &lines, const RawShape &shape);
    void updateShape();
    void updateBars();
    void syncBar();
    void describe();
    void scrollTo(RawLayout::Place top);
    void revealColumn(qsizetype offset);
    [[nodiscard]] int barValue(RawLayout::Place top) const;

    RawSource *m_source;
    RawLayout m_layout;
    RawLayout::Place m_top;
    RawLayout::Place m_lastTop; // with the end of the text at the bottom
    bool m_isWrapped = true;
    bool m_isSyncing = false; // the bars, with what is shown
    std::optional<json::ByteSpan> m_toShow;
};

} // namespace ui
