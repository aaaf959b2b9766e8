// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/view_steps.h"

#include "ui/filter_bar.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QScopedValueRollback>

namespace ui {

ViewSteps::ViewSteps(TimelineView &timeline, FilterBar &filterBar)
    : QObject(&timeline)
    , m_timeline(timeline)
    , m_filterBar(filterBar)
    , m_undo(new QAction(tr("&Undo zoom or scope"), this))
    , m_redo(new QAction(tr("&Redo zoom or scope"), this))
{
    // Not the desktop's own keys, of which there may be several: those of the help.
    m_undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    for (QAction *action : {m_undo, m_redo})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_clock.start();
    connect(m_undo, &QAction::triggered, this, [this] { show(m_history.undo()); });
    connect(m_redo, &QAction::triggered, this, [this] { show(m_history.redo()); });
    connect(&timeline, &TimelineView::visibleRangeChanged, this, &ViewSteps::addStep);
    connect(&filterBar, &FilterBar::filterChanged, this, &ViewSteps::addScope);
    forget();
}

ViewState ViewSteps::shownNow() const
{
    return {m_timeline.visibleRange(), m_filterBar.scope()};
}

void ViewSteps::forget()
{
    m_history.start(shownNow());
    updateActions();
}

void ViewSteps::addStep(const Gesture &gesture)
{
    if (m_isShowing)
        return;
    if (gesture.kind == Gesture::Kind::None)
        m_history.replace(shownNow());
    else
        m_history.add(shownNow(), gesture, std::chrono::milliseconds(m_clock.elapsed()));
    updateActions();
}

void ViewSteps::addScope()
{
    if (m_filterBar.scope() != m_history.current().scope)
        addStep({});
}

void ViewSteps::show(const ViewState &state)
{
    const ViewState wanted = state; // the history's own may change meanwhile
    {
        const QScopedValueRollback showing(m_isShowing, true);
        m_timeline.showRange(wanted.visible, {Gesture::Kind::None});
        m_filterBar.setScope(wanted.scope);
    }
    updateActions();
}

void ViewSteps::updateActions()
{
    m_undo->setEnabled(m_history.canUndo());
    m_redo->setEnabled(m_history.canRedo());
}

} // namespace ui
