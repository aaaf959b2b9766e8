// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/event_header.h"

#include "app/model/event_model.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

struct Widths
{
    int least; // in digits of the font
    int most;
};

Widths widthsOf(core::ColumnId column)
{
    switch (column) {
    case core::ColumnId::Time:
        return {20, 36};
    case core::ColumnId::SincePrevious:
        return {9, 14};
    case core::ColumnId::Level:
        return {10, 20};
    case core::ColumnId::Event:
        return {14, 36};
    case core::ColumnId::Id:
        return {12, 42};
    default: // gives way to the others, and takes what they leave
        return {12, 12};
    }
}

} // namespace

EventHeader::EventHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setAccessibleName(tr("Columns of the events"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setStretchLastSection(true);
    setResizeContentsPrecision(0); // a double click fits what is on screen, not a million rows
    connect(this, &QHeaderView::sectionResized, this, [this] { m_isSized = m_isSized || m_isPressed; });
    connect(this, &QHeaderView::sectionHandleDoubleClicked, this, [this] { m_isSized = true; });
}

const model::EventModel &EventHeader::events() const
{
    return *qobject_cast<const model::EventModel *>(model());
}

bool EventHeader::isHiddenAtFirst(int section) const
{
    return core::eventColumn(events().columnAt(section)).uses.testFlag(core::ColumnUse::HiddenAtFirst);
}

void EventHeader::resetColumns()
{
    m_isSized = false;
    for (int section = 0; section < count(); ++section) {
        moveSection(visualIndex(section), section);
        setSectionHidden(section, isHiddenAtFirst(section));
        suggestWidth(section, 0);
    }
    Q_EMIT columnsReset();
}

void EventHeader::suggestWidth(int section, int width)
{
    if (m_isSized)
        return;
    const Widths bounds = widthsOf(events().columnAt(section));
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const int least = std::max(bounds.least * digit, sectionSizeHint(section));
    resizeSection(section, std::clamp(width, least, std::max(least, bounds.most * digit)));
}

bool EventHeader::isArrangedAsAtFirst() const
{
    for (int section = 0; section < count(); ++section) {
        if (visualIndex(section) != section || isSectionHidden(section) != isHiddenAtFirst(section))
            return false;
    }
    return true;
}

QByteArray EventHeader::columnState() const
{
    return !m_isSized && isArrangedAsAtFirst() ? QByteArray() : saveState();
}

void EventHeader::restoreColumnState(const QByteArray &state)
{
    if (!state.isEmpty() && restoreState(state))
        m_isSized = true;
    // A person can't explain a table without columns.
    if (hiddenSectionCount() == count())
        showSection(events().sectionOf(core::ColumnId::Time));
}

void EventHeader::addColumnActions(QMenu &menu)
{
    for (int section = 0; section < count(); ++section) {
        QAction *action = menu.addAction(model()->headerData(section, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(section));
        // One column stays, or there would be no header left to bring the others back.
        action->setEnabled(isSectionHidden(section) || hiddenSectionCount() < count() - 1);
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setSectionHidden(section, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Reset columns")), &QAction::triggered, this, &EventHeader::resetColumns);
}

void EventHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(*menu);
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void EventHeader::mousePressEvent(QMouseEvent *event)
{
    m_isPressed = true;
    QHeaderView::mousePressEvent(event);
}

void EventHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isPressed = false;
}

} // namespace ui
