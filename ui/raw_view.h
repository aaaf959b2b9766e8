// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/raw_lines.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>

#include <memory>

namespace ui {

// Shows bytes as text with line numbers, read-only; paints only what is visible, whatever the size. Hidden
// and bidirectional characters are made visible on screen; copying gives the bytes as they are.
class RawView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    // `bytes` must live as long as `owner` does. The view starts at the top.
    void setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner);
    // What is shown now, as sent or indented, and what keeps it alive.
    [[nodiscard]] QByteArrayView bytes() const { return m_shown.bytes; }
    [[nodiscard]] std::shared_ptr<const void> owner() const { return m_shown.owner; }

    // Marks the places that a search found: ascending offsets of `length` bytes each.
    void setMatches(std::vector<qsizetype> offsets, qsizetype length);
    // Marks one of them as the current one, from 0, and scrolls there.
    void showMatch(qsizetype match);

    // What stands on screen in one row, from 0 at the top of the text.
    [[nodiscard]] QString rowText(qsizetype row) const;
    [[nodiscard]] qsizetype rowCount() const { return m_lines.rowCount(); }
    [[nodiscard]] qsizetype firstVisibleRow() const;

public Q_SLOTS:
    // One member a line, every token as sent. Large texts are indented in the background.
    void setIndented(bool isIndented);
    void copyAll() const; // what is shown, unchanged

Q_SIGNALS:
    void bytesChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Text
    {
        std::shared_ptr<const void> owner;
        QByteArrayView bytes;
    };

    void showText(const Text &text);
    void showChosenText();
    void layoutRows();
    void paintRow(QPainter &painter, qsizetype row, int top) const;
    void paintMatches(QPainter &painter, const RawLines::Row &row, int top) const;
    [[nodiscard]] QString shown(qsizetype offset, qsizetype length) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int numberWidth() const;

    Text m_sent;
    Text m_shown;
    bool m_isIndented = false;
    QFutureWatcher<Text> m_indenting;
    RawLines m_lines;
    std::vector<qsizetype> m_matches;
    qsizetype m_matchLength = 0;
    qsizetype m_currentMatch = -1;
};

} // namespace ui
