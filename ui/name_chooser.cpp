// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/name_chooser.h"

#include "app/core/event_columns.h"
#include "app/core/filter_text_for.h"
#include "ui/menu_text.h"

#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

struct NamedEvents
{
    quint32 first = 0; // the number of the first event of the name
    quint32 count = 0;
};

// One pass over the events. The most frequent name comes first, among equals the one sent first; at most
// `most` of them.
std::vector<NamedEvents> frequentNames(const core::EventStore &store, std::size_t most)
{
    std::vector<NamedEvents> names(static_cast<std::size_t>(store.names().size()));
    quint32 event = 0;
    for (const quint32 id : store.nameIds()) {
        if (names[id].count++ == 0)
            names[id].first = event;
        ++event;
    }
    const auto isBefore = [](const NamedEvents &a, const NamedEvents &b) {
        return a.count != b.count ? a.count > b.count : a.first < b.first;
    };
    const auto end = names.begin() + static_cast<std::ptrdiff_t>(std::min(most, names.size()));
    std::partial_sort(names.begin(), end, names.end(), isBefore);
    names.erase(end, names.end());
    return names;
}

} // namespace

NameChooser::NameChooser(QWidget *parent)
    : PillButton(parent)
{
    setCheckable(false);
    setText(tr("Event ▾"));
    setAccessibleName(tr("Choose events by name"));
    setToolTip(tr("Show only events of one name"));
    setEnabled(false);
    connect(this, &QAbstractButton::clicked, this, &NameChooser::showMenu);
}

void NameChooser::setStore(const core::EventStore &store)
{
    m_store = store;
    setEnabled(!store.isEmpty());
}

void NameChooser::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addNames(*menu);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - menu->sizeHint().width() : 0;
    menu->popup(mapToGlobal(QPoint(x, height())));
}

void NameChooser::addNames(QMenu &menu)
{
    constexpr std::size_t kMostNames = 30;
    const core::EventColumn &column = core::eventColumn(core::ColumnId::Event);
    const core::DisplayZone zone; // a name has no time in it
    const QLocale locale;
    for (const NamedEvents &name : frequentNames(m_store, kMostNames)) {
        const QString text = menuText(column.text({m_store, name.first, std::nullopt, zone}), menu);
        // What stands behind a tab is aligned at the menu's other side.
        QAction *action = menu.addAction(text + u'\t' + locale.toString(name.count));
        const QString term = core::filterTextFor(m_store, name.first, core::ColumnId::Event, false);
        action->setEnabled(!term.isEmpty());
        connect(action, &QAction::triggered, this, [this, term] { Q_EMIT termChosen(term); });
    }
    const auto more = m_store.names().size() - static_cast<qsizetype>(kMostNames);
    if (more <= 0)
        return;
    menu.addSeparator();
    menu.addAction(tr("%L1 more: type name:…").arg(more))->setEnabled(false);
}

} // namespace ui
