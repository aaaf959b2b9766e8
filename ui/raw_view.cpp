// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_view.h"

#include "ui/accessible_raw.h"
#include "ui/large_text.h"
#include "ui/raw_mouse.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

RawView::RawView(QWidget *parent)
    : RawScrollArea(parent)
    , m_mouse(new RawMouse(this))
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(this, &RawScrollArea::bytesChanged, this, [this] {
        m_marks = {};
        m_anchor = m_caret = 0;
        m_across.reset();
    });
    connect(this, &RawScrollArea::revealed, this, [this] { announceCaret(*this, SelectionChange::Yes); });
    connect(&m_copying, &QFutureWatcherBase::finished, this, [this] {
        if (m_copying.isCanceled())
            return;
        QGuiApplication::clipboard()->setText(m_copying.result());
        m_copying.setFuture({}); // it would keep the text
    });
}

RawView::~RawView()
{
    m_copying.cancel();
}

void RawView::setMatches(std::shared_ptr<const std::vector<json::ByteSpan>> matches)
{
    m_marks.matches = std::move(matches);
    m_marks.currentMatch = -1;
    viewport()->update();
}

void RawView::showMatch(qsizetype match)
{
    if (!m_marks.matches || match < 0 || match >= std::ssize(*m_marks.matches))
        return;
    m_marks.currentMatch = match;
    const json::ByteSpan &span = (*m_marks.matches)[static_cast<std::size_t>(match)];
    mark(span.end(), span.offset, Scroll::ToSelection);
}

void RawView::select(qsizetype anchor, qsizetype caret)
{
    mark(anchor, caret, Scroll::ToCaret);
}

void RawView::selectAll()
{
    mark(0, bytes().size(), Scroll::Not);
}

void RawView::mark(qsizetype anchor, qsizetype caret, Scroll scroll)
{
    const json::ByteSpan before = m_marks.selection;
    m_across.reset();
    m_anchor = characterStart(bytes(), std::max<qsizetype>(0, anchor));
    m_caret = characterStart(bytes(), std::max<qsizetype>(0, caret));
    const auto [from, to] = std::minmax(m_anchor, m_caret);
    m_marks.selection = {from, to - from};
    if (scroll == Scroll::ToCaret)
        reveal({m_caret, 0}, Where::Near);
    else if (scroll == Scroll::ToSelection)
        reveal(m_marks.selection, Where::Middle);
    viewport()->update();
    const bool isSame = m_marks.selection == before || m_marks.selection.length + before.length == 0;
    announceCaret(*this, isSame ? SelectionChange::No : SelectionChange::Yes);
}

void RawView::copyAll()
{
    copyBytes({0, bytes().size()});
}

void RawView::copy()
{
    if (m_marks.selection.length == 0)
        return copyAll();
    copyBytes(m_marks.selection);
}

void RawView::copyBytes(json::ByteSpan span)
{
    m_copying.cancel();
    m_copying.setFuture({});
    const QByteArrayView copied = bytes().sliced(span.offset, span.length);
    if (copied.size() <= kLargeText)
        return QGuiApplication::clipboard()->setText(QString::fromUtf8(copied));
    m_copying.setFuture(QtConcurrent::run([copied, kept = owner()](QPromise<QString> &promise) {
        if (!promise.isCanceled())
            promise.addResult(QString::fromUtf8(copied));
    }));
}

void RawView::step(RawMove move, bool selects)
{
    const bool isVertical =
        move == RawMove::Up || move == RawMove::Down || move == RawMove::PageUp || move == RawMove::PageDown;
    const double across = m_across ? *m_across : isVertical ? acrossOf(rows(), m_caret) : 0;
    const qsizetype caret = movedCaret(rows(), m_caret, move, across, fullRows());
    select(selects ? m_anchor : caret, caret);
    if (isVertical)
        m_across = across;
}

// The window has keys of its own: with the focus here, they mean this text.
bool RawView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto &key = *static_cast<QKeyEvent *>(event);
        const bool clears = key.key() == Qt::Key_Escape && m_marks.selection.length > 0;
        if (clears || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll) ||
            rawStepOf(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    return RawScrollArea::event(event);
}

void RawView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setFont(font());
    painter.setLayoutDirection(Qt::LeftToRight);
    m_marks.caret = hasFocus() ? std::optional(m_caret) : std::nullopt;
    RawPainter rowPainter(painter, rows(), m_marks, palette());
    const RawLayout::Place ofCaret = rows().placeOf(m_caret);
    int top = 0;
    for (const RawLayout::Place place : visibleRows()) {
        rowPainter.paintRow(rows().row(place), top, place == ofCaret && hasFocus());
        top += rowHeight();
    }
}

void RawView::keyPressEvent(QKeyEvent *event)
{
    if (const auto found = rawStepOf(*event))
        step(found->move, found->selects);
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Escape && m_marks.selection.length > 0)
        select(m_caret, m_caret);
    else
        event->ignore();
}

void RawView::mousePressEvent(QMouseEvent *event)
{
    m_mouse->press(*event);
}

void RawView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse->move(*event);
}

void RawView::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    m_mouse->release();
}

void RawView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mouse->doubleClick(*event);
}

// By the keyboard, it opens at the caret.
void RawView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copies = menu->addAction(tr("&Copy"), this, &RawView::copy);
    copies->setShortcut(QKeySequence::Copy);
    copies->setEnabled(m_marks.selection.length > 0);
    menu->addAction(tr("Copy a&ll"), this, &RawView::copyAll);
    menu->addAction(tr("Select &all"), this, &RawView::selectAll)->setShortcut(QKeySequence::SelectAll);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(rectOf(m_caret).bottomLeft()) : event->globalPos());
}

} // namespace ui
