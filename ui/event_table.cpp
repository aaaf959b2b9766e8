// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/event_table.h"

#include "app/paint/palette.h"
#include "app/session/event_list.h"
#include "ui/cell_actions.h"
#include "ui/event_delegate.h"
#include "ui/event_header.h"
#include "ui/fonts.h"
#include "ui/selected_rows.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace ui {

using core::Fold;

EventTable::EventTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new EventHeader(this))
    , m_delegate(new EventDelegate(this))
    , m_groupAction(new QAction(tr("&Group repeats"), this))
{
    setAccessibleName(tr("Events"));
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalHeader(m_header);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_groupAction->setObjectName(QStringLiteral("groupRepeats"));
    m_groupAction->setCheckable(true);
    m_groupAction->setShortcut(Qt::Key_G);
    m_groupAction->setShortcutContext(Qt::WidgetShortcut);
    m_groupAction->setToolTip(tr("One row for consecutive events of the same name and level"));
    addAction(m_groupAction);
    m_header->addAction(m_groupAction);
    connect(m_header, &EventHeader::columnsReset, this, &EventTable::fitColumns);
    applyFont();
    applyPalette();
}

void EventTable::setEvents(session::EventList &events)
{
    m_events = &events;
    setModel(&events.model());
    setSelectionModel(&events.selection());
    // Of its own: a header asks of every row whether its columns are selected, at every paint.
    m_header->setSelectionModel(new QItemSelectionModel(&events.model(), m_header));
    m_header->setSortIndicator(events.model().sectionOf(events.sort().column), events.sort().order);
    m_header->resetColumns();
    m_cellActions = new CellActions(*this, events);
    m_groupAction->setChecked(events.isGrouping());
    connect(m_groupAction, &QAction::toggled, &events, &session::EventList::setGrouping);
    connect(&events, &session::EventList::orderChanged, this, &EventTable::scrollToCurrent);
    connect(&events, &session::EventList::groupingChanged, this, [this] {
        fitColumns(); // the fold marks take room
        scrollToCurrent();
    });
    connect(&events, &session::EventList::currentEventChanged, this, &EventTable::scrollToCurrent);
}

// A sample spread over all rows costs the same for a thousand events and a million.
void EventTable::fitColumns()
{
    constexpr qint64 kSample = 100;
    if (m_header->isSized())
        return;
    const qint64 rows = model()->rowCount();
    const qint64 sample = std::min(rows, kSample);
    for (int section = 0; section < m_header->count(); ++section) {
        int width = 0;
        for (qint64 i = 0; i < sample; ++i) {
            const QModelIndex cell = model()->index(static_cast<int>(i * rows / sample), section);
            width = std::max(width, sizeHintForIndex(cell).width());
        }
        m_header->suggestWidth(section, width);
    }
}

QByteArray EventTable::columnState() const
{
    return m_header->columnState();
}

void EventTable::restoreColumnState(const QByteArray &state)
{
    const core::EventSort sort = m_events->sort();
    m_header->restoreColumnState(state);
    // Not the sort mark of another run.
    m_header->setSortIndicator(m_events->model().sectionOf(sort.column), sort.order);
}

void EventTable::resetColumns()
{
    m_header->resetColumns();
}

void EventTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(model()->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void EventTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(paint::dimTextColor(palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

// From the application's palette: on a change of theme the parent's may not have followed yet.
void EventTable::applyPalette()
{
    const QPalette outer = QApplication::palette();
    QPalette own;
    own.setColor(QPalette::Highlight, selectionColor(outer));
    own.setColor(QPalette::HighlightedText, outer.color(QPalette::Text));
    setPalette(own);
}

void EventTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyPalette();
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void EventTable::applyFont()
{
    m_header->setFont(boldFont(font()));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 13);
}

void EventTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = isByKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something is off
    if (cell.isValid()) {
        if (selectionModel()->isRowSelected(cell.row()))
            selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        else
            setCurrentIndex(cell);
        scrollTo(cell);
        m_cellActions->addFilters(*menu);
        menu->addSeparator();
        m_cellActions->addCopies(*menu);
        menu->addSeparator();
        menu->addAction(&m_cellActions->compareEvents());
        menu->addSeparator();
    }
    menu->addAction(m_groupAction);
    m_header->addColumnActions(*menu->addMenu(tr("Co&lumns")));
    const QRect shown = visualRect(cell).intersected(viewport()->rect());
    menu->popup(isByKey ? viewport()->mapToGlobal(shown.bottomLeft()) : event->globalPos());
}

void EventTable::scrollToCurrent()
{
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void EventTable::selectNeighbour(int step)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + step : 0;
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
}

void EventTable::selectFirst()
{
    setCurrentIndex(model()->index(0, 0));
}

void EventTable::selectLast()
{
    setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
}

void EventTable::selectHigh(int step)
{
    const core::EventRows &rows = m_events->model().rows();
    const std::span<const quint32> events = m_events->order().events();
    const std::span<const core::RiskLevel> levels = m_events->store().levels();
    const auto count = static_cast<qint64>(events.size());
    qint64 at = step > 0 ? 0 : count - 1;
    if (currentIndex().isValid()) {
        const auto row = static_cast<quint32>(currentIndex().row());
        const qint64 behind = rows.eventCount(row); // a folded run is one step
        at = rows.orderRow(row) + (step > 0 ? behind : -1);
    }
    for (; at >= 0 && at < count; at += step) {
        const quint32 event = events[static_cast<std::size_t>(at)];
        if (levels[event] == core::RiskLevel::High)
            return m_events->select(event);
    }
}

Fold EventTable::foldAt(const QModelIndex &cell) const
{
    return cell.isValid() ? m_events->model().rows().fold(static_cast<quint32>(cell.row())) : Fold::None;
}

bool EventTable::isOnFoldMark(QPoint position) const
{
    const QModelIndex cell = indexAt(position);
    if (foldAt(cell) == Fold::None)
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(cell);
    return m_delegate->foldMark(option, cell).contains(position);
}

// Whether the key folds or unfolds the current row.
bool EventTable::isFoldKey(int key) const
{
    const Fold fold = foldAt(currentIndex());
    const auto outwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const auto inwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    return (fold != Fold::None && key == Qt::Key_Space) || (fold == Fold::Folded && key == outwards) ||
           (fold == Fold::Unfolded && key == inwards);
}

void EventTable::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnFoldMark(position))
        return m_events->toggleGroup(indexAt(position).row());
    QTableView::mousePressEvent(event);
    keepCurrentSelected(*selectionModel());
}

// A click below the rows selects none.
void EventTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    keepCurrentSelected(*selectionModel());
}

// For a screen reader, QTableView would list every cell of both to speak of the first.
void EventTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const auto isLong = [](const QItemSelectionRange &range) { return range.height() > 1000; };
    if (std::ranges::any_of(selected, isLong) || std::ranges::any_of(deselected, isLong))
        viewport()->update();
    else
        QTableView::selectionChanged(selected, deselected);
}

// Twice on the mark is two presses; anywhere else in the row it folds and unfolds, too.
void EventTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && foldAt(cell) != Fold::None)
        m_events->toggleGroup(cell.row());
    else
        QTableView::mouseDoubleClickEvent(event);
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Home)
            return selectFirst();
        if (event->key() == Qt::Key_End)
            return selectLast();
        if (isFoldKey(event->key()))
            return m_events->toggleGroup(currentIndex().row());
    }
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Space) // with Ctrl, it may have been the last selected row
        keepCurrentSelected(*selectionModel());
}

} // namespace ui
