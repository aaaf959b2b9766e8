// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view_history.h"

#include <QElapsedTimer>
#include <QObject>

class QAction;

namespace ui {

class FilterBar;
class TimelineView;

// Undo and redo of what a person looked at: the timeline's visible range and the filter bar's scope.
class ViewSteps : public QObject
{
    Q_OBJECT

public:
    ViewSteps(TimelineView &timeline, FilterBar &filterBar);

    // Their keys count only in the widgets that they are added to. They are enabled while there is something
    // to undo or redo.
    [[nodiscard]] QAction &undoAction() const { return *m_undo; }
    [[nodiscard]] QAction &redoAction() const { return *m_redo; }

    void forget(); // what another user's record is looked at begins here

private:
    [[nodiscard]] ViewState shownNow() const;
    void addStep(const Gesture &gesture);
    void addScope();
    void show(const ViewState &state);
    void updateActions();

    TimelineView &m_timeline;
    FilterBar &m_filterBar;
    QAction *m_undo;
    QAction *m_redo;
    ViewHistory m_history;
    QElapsedTimer m_clock;
    bool m_isShowing = false;
};

} // namespace ui
