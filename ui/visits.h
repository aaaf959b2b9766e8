// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/visit_history.h"

#include <QObject>

class QAction;

namespace session {
class LookupSession;
}

namespace ui {

class RecordView;

// Back and forward through the users looked at, as in a browser: each is shown as it was left, without a
// request. A refresh replaces the present one. Another account has no past.
class Visits : public QObject
{
    Q_OBJECT

public:
    Visits(session::LookupSession &session, RecordView &record, QObject *parent);

    [[nodiscard]] QAction &backAction() const { return *m_back; }
    [[nodiscard]] QAction &forwardAction() const { return *m_forward; }
    // A mouse's buttons for back and forward count anywhere in the window.
    void watchMouse(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const session::LookupState &state);
    void go(int steps);
    void keepView();
    void restoreWhenArranged();
    void updateActions();

    session::LookupSession &m_session;
    RecordView &m_record;
    QAction *m_back;
    QAction *m_forward;
    QWidget *m_window = nullptr;
    VisitHistory m_history;
    bool m_isGoing = false;
    bool m_isRestoring = false; // the present visit's events are still being sorted
};

} // namespace ui
