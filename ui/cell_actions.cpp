// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/cell_actions.h"

#include "app/core/filter_text_for.h"
#include "app/session/event_list.h"
#include "ui/event_table.h"
#include "ui/menu_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
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
{
    m_showOnly->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_F);
    m_hide->setShortcut(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_F);
    m_copyEvent->setShortcut(QKeySequence::Copy);
    for (QAction *action : {m_showOnly, m_hide, m_copyEvent, m_copyCell, m_copyJson}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        table.addAction(action);
    }
    connectActions();
    followCell();
}

void CellActions::connectActions()
{
    connect(m_showOnly, &QAction::triggered, this, [this] { choose(Way::ShowOnly); });
    connect(m_hide, &QAction::triggered, this, [this] { choose(Way::Hide); });
    connect(m_copyEvent, &QAction::triggered, this, &CellActions::copyAsText);
    connect(m_copyCell, &QAction::triggered, this, &CellActions::copyCellText);
    connect(m_copyJson, &QAction::triggered, this, &CellActions::copyAsJson);
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

void CellActions::copyAsText() const
{
    const QString text = m_table.selectionAsText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void CellActions::copyCellText() const
{
    if (m_table.currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_table.cellAsText());
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
