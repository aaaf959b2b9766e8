// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/cell_actions.h"

#include "app/core/filter_text_for.h"
#include "app/session/event_list.h"
#include "ui/event_table.h"
#include "ui/menu_text.h"
#include "ui/selected_rows.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

// Bytes of details that are worth a look for a term: this happens at every step of the current cell.
constexpr qsizetype kMostDetails = 64 * 1024;

} // namespace

CellActions::CellActions(EventTable &table, session::EventList &events)
    : QObject(&table)
    , m_table(table)
    , m_events(events)
    , m_showOnly(new QAction(this))
    , m_hide(new QAction(this))
    , m_copyEvent(new QAction(tr("&Copy event"), this))
    , m_copyCell(new QAction(tr("Copy c&ell"), this))
    , m_copyJson(new QAction(tr("Copy event as &JSON"), this))
    , m_compareEvents(new QAction(tr("Co&mpare details…"), this))
{
    // Their texts name the cell: these are for lists of keys.
    m_showOnly->setIconText(tr("Show only events like this cell"));
    m_hide->setIconText(tr("Hide events like this cell"));
    m_showOnly->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_F);
    m_hide->setShortcut(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F);
    m_copyEvent->setShortcut(QKeySequence::Copy);
    m_compareEvents->setShortcut(Qt::CTRL | Qt::Key_D);
    const std::pair<QAction *, const char *> actions[] = {
        {m_showOnly, "showOnlyLike"}, {m_hide, "hideLike"},     {m_copyEvent, "copyEvent"},
        {m_copyCell, "copyCell"},     {m_copyJson, "copyJson"}, {m_compareEvents, "compareEvents"}};
    for (const auto &[action, name] : actions) {
        action->setObjectName(QLatin1StringView(name));
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    connectActions();
    followCell();
    followSelection();
}

void CellActions::connectActions()
{
    connect(m_showOnly, &QAction::triggered, this, [this] { choose(Way::ShowOnly); });
    connect(m_hide, &QAction::triggered, this, [this] { choose(Way::Hide); });
    connect(m_copyEvent, &QAction::triggered, this, &CellActions::copyAsText);
    connect(m_copyCell, &QAction::triggered, this, &CellActions::copyCellText);
    connect(m_copyJson, &QAction::triggered, this, &CellActions::copyAsJson);
    connect(m_compareEvents, &QAction::triggered, this, &CellActions::requestComparison);
    connect(&m_events.selection(), &QItemSelectionModel::selectionChanged, this,
            &CellActions::followSelection);
    connect(&m_events.selection(), &QItemSelectionModel::currentChanged, this, &CellActions::followCell);
    connect(&m_events, &session::EventList::orderChanged, this, &CellActions::followCell);
    connect(&m_events, &session::EventList::groupingChanged, this, &CellActions::followCell);
    connect(&m_events, &session::EventList::zoneChanged, this, &CellActions::followCell);
}

void CellActions::addFilters(QMenu &menu) const
{
    menu.addAction(m_showOnly);
    menu.addAction(m_hide);
}

void CellActions::addCopies(QMenu &menu) const
{
    menu.addAction(m_copyEvent);
    menu.addAction(m_copyCell);
    menu.addAction(m_copyJson);
}

void CellActions::followCell()
{
    const QModelIndex cell = m_table.currentIndex();
    const QString value = menuText(cellText(), m_table);
    m_showOnly->setText(title(Way::ShowOnly, value));
    m_hide->setText(title(Way::Hide, value));
    m_showOnly->setEnabled(!term(Way::ShowOnly).isEmpty());
    m_hide->setEnabled(!term(Way::Hide).isEmpty());
    for (QAction *action : {m_copyEvent, m_copyCell, m_copyJson})
        action->setEnabled(cell.isValid());
    followSelection(); // a new order selects nothing without a word
}

void CellActions::followSelection()
{
    constexpr std::size_t kTwo = 2;
    const std::size_t count = selectedRows(m_events.selection(), kTwo + 1).size();
    m_compareEvents->setEnabled(count == kTwo);
    QString tip = tr("Show what differs between the details of the two selected events");
    if (count < kTwo)
        tip = tr("Select two events to compare: hold Ctrl and click the second one");
    else if (count > kTwo)
        tip = tr("Select two events to compare: these are more");
    m_compareEvents->setToolTip(tip);
    m_compareEvents->setStatusTip(tip);
}

std::optional<quint32> CellActions::eventInRow(int row) const
{
    // In a folded run, the current event need not be the first.
    if (row == m_table.currentIndex().row() && m_events.currentEvent())
        return m_events.currentEvent();
    return m_events.model().eventAt(m_events.model().index(row, 0));
}

std::optional<std::pair<quint32, quint32>> CellActions::comparedEvents() const
{
    const std::vector<int> rows = selectedRows(m_events.selection(), 3);
    if (rows.size() != 2)
        return std::nullopt;
    const auto first = eventInRow(rows[0]);
    const auto second = eventInRow(rows[1]);
    if (!first || !second)
        return std::nullopt;
    const std::span<const qint64> times = m_events.store().micros();
    return times[*second] < times[*first] ? std::pair(*second, *first) : std::pair(*first, *second);
}

void CellActions::requestComparison()
{
    if (const auto events = comparedEvents())
        Q_EMIT compareRequested(events->first, events->second);
}

// As the table shows it, without a number of repeats.
QString CellActions::cellText() const
{
    const model::EventModel &events = m_events.model();
    const QModelIndex cell = m_table.currentIndex();
    const auto event = events.eventAt(cell);
    if (!event)
        return {};
    const core::EventColumn &column = core::eventColumn(events.columnAt(cell.column()));
    return column.text({events.store(), *event, std::nullopt, events.zone()});
}

QString CellActions::title(Way way, const QString &value) const
{
    const int section = m_table.currentIndex().column();
    if (section >= 0 && m_events.model().columnAt(section) == core::ColumnId::Time && !value.isEmpty())
        return way == Way::ShowOnly ? tr("Show &only from “%1” on", "time").arg(value)
                                    : tr("&Hide from “%1” on", "time").arg(value);
    if (value.isEmpty())
        return way == Way::ShowOnly ? tr("Show &only this value") : tr("&Hide this value");
    return way == Way::ShowOnly ? tr("Show &only “%1”", "text of a cell").arg(value)
                                : tr("&Hide “%1”", "text of a cell").arg(value);
}

QString CellActions::term(Way way) const
{
    const QModelIndex cell = m_table.currentIndex();
    const auto event = m_events.model().eventAt(cell);
    if (!event)
        return {};
    const core::EventStore &store = m_events.store();
    const core::ColumnId column = m_events.model().columnAt(cell.column());
    if (column == core::ColumnId::Details && store.details(*event).size() > kMostDetails)
        return {};
    return core::filterTextFor(store, *event, column, way == Way::Hide);
}

void CellActions::choose(Way way)
{
    if (const QString chosen = term(way); !chosen.isEmpty())
        Q_EMIT termChosen(chosen);
}

QString CellActions::eventAsText() const
{
    // In a folded run, the current event need not be the first.
    const auto event = m_table.currentIndex().isValid() ? m_events.currentEvent() : std::nullopt;
    const auto row = event ? m_events.order().rowOf(*event) : std::nullopt;
    const QHeaderView &header = *m_table.horizontalHeader();
    QStringList cells;
    for (int visual = 0; row && visual < header.count(); ++visual) {
        const int section = header.logicalIndex(visual);
        if (!header.isSectionHidden(section))
            cells += textAt(*row, section);
    }
    return cells.join(u'\t');
}

QString CellActions::cellAsText() const
{
    const QModelIndex cell = m_table.currentIndex();
    if (!cell.isValid())
        return {};
    return textAt(m_events.model().rows().orderRow(static_cast<quint32>(cell.row())), cell.column());
}

QString CellActions::textAt(quint32 orderRow, int section) const
{
    const core::EventOrder &order = m_events.order();
    return core::exportText(
        core::eventColumn(m_events.model().columnAt(section)),
        {m_events.store(), order.event(orderRow), order.sincePrevious(orderRow), m_events.zone()});
}

void CellActions::copyAsText() const
{
    const QString text = eventAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void CellActions::copyCellText() const
{
    if (m_table.currentIndex().isValid())
        QGuiApplication::clipboard()->setText(cellAsText());
}

// The bytes as sent for whoever takes JSON, and the same as text.
void CellActions::copyAsJson() const
{
    const auto event = m_events.currentEvent();
    if (!event || !m_table.currentIndex().isValid())
        return;
    const QByteArray json = m_events.store().eventJson(*event).toByteArray();
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(json));
    data->setData(u"application/json"_s, json);
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
