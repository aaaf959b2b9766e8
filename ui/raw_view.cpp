// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_view.h"

#include "app/core/visible_text.h"
#include "app/json/json_pretty.h"
#include "app/paint/palette.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 8;                  // between the numbers and the text, and at the edges
constexpr qsizetype kSpokenBytes = 2000; // how much of the text a screen reader gets
constexpr qsizetype kMinRowBytes = 20;
constexpr qsizetype kLargeBytes = 8 * 1024 * 1024; // beyond it, indenting leaves the main thread

} // namespace

RawView::RawView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFont(fixedFont(font()));
    viewport()->setBackgroundRole(QPalette::Base);
    // A watcher whose future was replaced by none reports a cancelled one.
    connect(&m_indenting, &QFutureWatcherBase::finished, this, [this] {
        if (!m_indenting.isCanceled())
            showText(m_indenting.result());
    });
}

void RawView::setBytes(QByteArrayView bytes, std::shared_ptr<const void> owner)
{
    m_sent = {.owner = std::move(owner), .bytes = bytes};
    showChosenText();
}

void RawView::setIndented(bool isIndented)
{
    m_isIndented = isIndented;
    showChosenText();
}

// Large texts stand as sent until their indented form is ready.
void RawView::showChosenText()
{
    m_indenting.setFuture({});
    const auto indent = [sent = m_sent] {
        auto owner = std::make_shared<const QByteArray>(json::prettyJson(sent.bytes));
        const QByteArrayView bytes = *owner;
        return Text{.owner = std::move(owner), .bytes = bytes};
    };
    const bool isLarge = m_sent.bytes.size() > kLargeBytes;
    showText(m_isIndented && !isLarge ? indent() : m_sent);
    if (m_isIndented && isLarge)
        m_indenting.setFuture(QtConcurrent::run(indent));
}

void RawView::showText(const Text &text)
{
    m_shown = text;
    m_lines = RawLines(text.bytes);
    setMatches({}, 0);
    setAccessibleDescription(shown(0, std::min(text.bytes.size(), kSpokenBytes)));
    verticalScrollBar()->setValue(0);
    layoutRows();
    Q_EMIT bytesChanged();
}

void RawView::setMatches(std::vector<qsizetype> offsets, qsizetype length)
{
    m_matches = std::move(offsets);
    m_matchLength = length;
    m_currentMatch = -1;
    viewport()->update();
}

void RawView::showMatch(qsizetype match)
{
    if (match < 0 || match >= static_cast<qsizetype>(m_matches.size()))
        return;
    m_currentMatch = match;
    const qsizetype row = m_lines.rowAt(m_matches[static_cast<std::size_t>(match)]);
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value() || row >= bar->value() + bar->pageStep())
        bar->setValue(static_cast<int>(row) - bar->pageStep() / 2);
    viewport()->update();
}

QString RawView::rowText(qsizetype row) const
{
    const RawLines::Row place = m_lines.row(row);
    return shown(place.offset, place.length);
}

qsizetype RawView::firstVisibleRow() const
{
    return verticalScrollBar()->value();
}

void RawView::copyAll() const
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_shown.bytes));
}

// The window has a Copy of its own: with the focus here, the keys mean this text.
bool RawView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void RawView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    const qsizetype first = firstVisibleRow();
    const qsizetype behind = std::min(m_lines.rowCount(), first + viewport()->height() / rowHeight() + 1);
    for (qsizetype row = first; row < behind; ++row)
        paintRow(painter, row, static_cast<int>(row - first) * rowHeight());
}

void RawView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layoutRows();
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyAll();
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy all"), this, &RawView::copyAll)->setShortcut(QKeySequence::Copy);
    menu->popup(event->globalPos());
}

void RawView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont(QGuiApplication::font()));
    if (event->type() == QEvent::FontChange)
        layoutRows();
}

// Keeps the byte at the top of the view in place.
void RawView::layoutRows()
{
    const bool wasEmpty = m_lines.rowCount() == 0;
    const qsizetype top =
        wasEmpty ? 0 : m_lines.row(std::min(firstVisibleRow(), m_lines.rowCount() - 1)).offset;
    const int forText = viewport()->width() - numberWidth() - 3 * kGap;
    m_lines.setWidth(std::max<qsizetype>(
        kMinRowBytes, 100 * forText / std::max(1, fontMetrics().horizontalAdvance(QString(100, u'0')))));
    const int visible = std::max(1, viewport()->height() / rowHeight());
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max<qsizetype>(0, m_lines.rowCount() - visible)));
    if (!wasEmpty)
        verticalScrollBar()->setValue(static_cast<int>(m_lines.rowAt(top)));
    viewport()->update();
}

void RawView::paintRow(QPainter &painter, qsizetype row, int top) const
{
    const RawLines::Row place = m_lines.row(row);
    if (place.startsLine) {
        painter.setPen(paint::dimTextColor(palette()));
        painter.drawText(QRect(kGap, top, numberWidth(), rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(place.line + 1));
    }
    paintMatches(painter, place, top);
    painter.setPen(palette().color(QPalette::Text));
    const QRect forText(numberWidth() + 2 * kGap, top, viewport()->width() - numberWidth() - 2 * kGap,
                        rowHeight());
    painter.drawText(forText, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                     shown(place.offset, place.length));
}

void RawView::paintMatches(QPainter &painter, const RawLines::Row &row, int top) const
{
    const qsizetype end = row.offset + row.length;
    auto match = std::ranges::upper_bound(m_matches, row.offset - m_matchLength);
    for (; match != m_matches.end() && *match < end; ++match) {
        const qsizetype from = std::max(*match, row.offset);
        const qsizetype to = std::min(*match + m_matchLength, end);
        const int x = fontMetrics().horizontalAdvance(shown(row.offset, from - row.offset));
        const int width = fontMetrics().horizontalAdvance(shown(from, to - from));
        const QRect mark(numberWidth() + 2 * kGap + x, top, width, rowHeight());
        painter.fillRect(mark, selectionColor(palette()));
        if (match - m_matches.begin() == m_currentMatch) {
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(mark.adjusted(0, 0, 0, -1));
        }
    }
}

// A tab has no width of its own in one line of text.
QString RawView::shown(qsizetype offset, qsizetype length) const
{
    QString text =
        core::visibleText(QString::fromUtf8(m_shown.bytes.sliced(offset, length)), core::LineBreaks::Keep);
    return text.replace(u'\t', "    "_L1);
}

int RawView::rowHeight() const
{
    return fontMetrics().height() + 3;
}

int RawView::numberWidth() const
{
    const QString widest = QString::number(std::max<qsizetype>(100, m_lines.lineCount()));
    return fontMetrics().horizontalAdvance(QString(widest.size(), u'0'));
}

} // namespace ui
