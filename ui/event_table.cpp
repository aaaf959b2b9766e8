// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/event_table.h"

#include "app/paint/palette.h"
#include "app/session/event_list.h"
#include "ui/event_delegate.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

EventTable::EventTable(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Events"));
    setItemDelegate(new EventDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns of the events"));
    connect(header, &QWidget::customContextMenuRequested, this, &EventTable::showColumnMenu);
    applyFont();
    applyPalette();
}

void EventTable::setEvents(session::EventList &events)
{
    m_events = &events;
    setModel(&events.model());
    setSelectionModel(&events.selection());
    const core::EventSort &sort = events.sort();
    horizontalHeader()->setSortIndicator(events.model().sectionOf(sort.column), sort.order);
    for (int section = 0; section < events.model().columnCount(); ++section) {
        const core::EventColumn &column = core::eventColumn(events.model().columnAt(section));
        setColumnHidden(section, column.uses.testFlag(core::ColumnUse::HiddenAtFirst));
    }
    sizeColumns();
    connect(&events, &session::EventList::orderChanged, this, &EventTable::scrollToCurrent);
    connect(&events, &session::EventList::currentEventChanged, this, &EventTable::scrollToCurrent);
}

// Widths from samples of what the columns hold, not from the rows: the same for ten events and a million.
void EventTable::sizeColumns()
{
    const QFontMetrics text(font());
    const int wide = text.horizontalAdvance(u'0');
    const auto set = [this](core::ColumnId column, int width) {
        setColumnWidth(m_events->model().sectionOf(column), width);
    };
    set(core::ColumnId::Time, wide * 24);
    set(core::ColumnId::SincePrevious, wide * 11);
    set(core::ColumnId::Level, wide * 12);
    set(core::ColumnId::Event, wide * 22);
    set(core::ColumnId::Details, wide * 12);
    set(core::ColumnId::Id, wide * 38);
}

QByteArray EventTable::columnState() const
{
    return horizontalHeader()->saveState();
}

void EventTable::restoreColumnState(const QByteArray &state)
{
    const core::EventSort sort = m_events->sort();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
    // Neither a hidden table nor a stale sort mark can be explained to a person.
    if (horizontalHeader()->hiddenSectionCount() == horizontalHeader()->count())
        showColumn(m_events->model().sectionOf(core::ColumnId::Time));
    horizontalHeader()->setSortIndicator(m_events->model().sectionOf(sort.column), sort.order);
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
    horizontalHeader()->setFont(boldFont(font()));
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 13);
}

void EventTable::showColumnMenu(QPoint position)
{
    QMenu menu;
    for (int section = 0; section < model()->columnCount(); ++section) {
        QAction *action = menu.addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        // One column stays, or there would be no header left to bring the others back.
        action->setEnabled(isColumnHidden(section) ||
                           horizontalHeader()->hiddenSectionCount() < model()->columnCount() - 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
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

void EventTable::selectHigh(int step)
{
    const core::EventOrder &order = m_events->order();
    const auto rows = static_cast<qint64>(order.rowCount());
    qint64 row = currentIndex().isValid() ? currentIndex().row() + step : (step > 0 ? 0 : rows - 1);
    for (; row >= 0 && row < rows; row += step) {
        const quint32 event = order.event(static_cast<quint32>(row));
        if (m_events->store().level(event) == core::RiskLevel::High)
            return m_events->select(event);
    }
}

QString EventTable::selectionAsText() const
{
    const auto event = m_events->model().eventAt(currentIndex());
    if (!event)
        return {};
    const auto row = static_cast<quint32>(currentIndex().row());
    const core::EventRow parts{m_events->store(), *event, m_events->order().sincePrevious(row),
                               m_events->zone()};
    QStringList cells;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        if (!isColumnHidden(section))
            cells += core::exportText(core::eventColumn(m_events->model().columnAt(section)), parts);
    }
    return cells.join(u'\t');
}

void EventTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Home:
            return setCurrentIndex(model()->index(0, 0));
        case Qt::Key_End:
            return setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
