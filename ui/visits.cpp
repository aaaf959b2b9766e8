// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/visits.h"

#include "app/core/visible_text.h"
#include "app/session/lookup_session.h"
#include "ui/event_table.h"
#include "ui/record_view.h"
#include "ui/timeline_view.h"
#include "ui/tool_tip.h"
#include "ui/view_steps.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Visit &visit)
{
    const core::RiskRecord &record = visit.user->record;
    for (const QString &name : {record.name, record.email}) {
        if (!name.isEmpty())
            return core::visibleText(core::cutTo(name, 60));
    }
    return visit.user->provenance.userId;
}

} // namespace

Visits::Visits(session::LookupSession &session, RecordView &record, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_record(record)
    , m_back(new QAction(tr("&Back"), this))
    , m_forward(new QAction(tr("&Forward"), this))
{
    m_back->setObjectName(u"back"_s);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward->setObjectName(u"forward"_s);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    connect(m_back, &QAction::triggered, this, [this] { go(-1); });
    connect(m_forward, &QAction::triggered, this, [this] { go(1); });
    connect(&session, &session::LookupSession::userLeft, this, &Visits::keepView);
    connect(&session, &session::LookupSession::stateChanged, this, &Visits::follow);
    connect(&session, &session::LookupSession::connectionChanged, this, [this] {
        m_history.clear();
        updateActions();
    });
    connect(&session.events(), &session::EventList::orderChanged, this, &Visits::restoreWhenArranged);
    for (const QAction *action : {m_back, m_forward}) // their keys may change
        connect(action, &QAction::changed, this, &Visits::updateActions);
    updateActions();
}

void Visits::watchMouse(QWidget &window)
{
    m_window = &window;
    qApp->installEventFilter(this);
}

bool Visits::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    (button == Qt::BackButton ? m_back : m_forward)->trigger();
    return true;
}

void Visits::keepView()
{
    if (m_isRestoring) // what is on screen is not yet what was left
        return;
    const session::EventList &events = m_session.events();
    m_history.keepView(
        {m_record.filterBar().choice(),
         events.sort(),
         m_record.timeline().visibleRange(),
         events.currentEvent(),
         {m_record.table().horizontalScrollBar()->value(), m_record.table().verticalScrollBar()->value()}});
}

void Visits::follow(const session::LookupState &state)
{
    const auto *ready = std::get_if<session::Ready>(&state);
    if (!ready || m_isGoing)
        return;
    const Visit *present = m_history.current();
    if (present && present->user == ready->shown)
        return;
    m_isRestoring = false;
    const Visit visit{ready->shown, ready->person, {}, ready->user};
    const QString &userId = ready->shown->provenance.userId;
    if (present && !userId.isEmpty() && present->user->provenance.userId == userId)
        m_history.replaceUser(visit);
    else
        m_history.add(visit);
    updateActions();
}

void Visits::go(int steps)
{
    if (!m_history.at(steps))
        return;
    keepView();
    m_history.step(steps);
    const Visit visit = *m_history.current();
    {
        const QScopedValueRollback going(m_isGoing, true);
        m_isRestoring = true; // so that nothing is kept of what is shown meanwhile
        m_session.show(visit.user, visit.person, visit.typed);
        m_record.filterBar().choose(visit.view.filter);
        const auto &[column, order] = visit.view.sort;
        m_record.table().horizontalHeader()->setSortIndicator(m_session.events().model().sectionOf(column),
                                                              order);
    }
    restoreWhenArranged();
    updateActions();
}

void Visits::restoreWhenArranged()
{
    if (!m_isRestoring || m_isGoing || m_session.events().isOrdering() || !m_history.current())
        return;
    m_isRestoring = false;
    const VisitedView view = m_history.current()->view;
    if (view.event)
        m_record.timeline().select(*view.event);
    m_record.timeline().showRange(view.visible, {Gesture::Kind::None});
    m_record.viewSteps().forget();
    m_record.table().doItemsLayout(); // or the scroll bars are still those of other rows
    m_record.table().horizontalScrollBar()->setValue(view.scrolled.x());
    m_record.table().verticalScrollBar()->setValue(view.scrolled.y());
}

void Visits::updateActions()
{
    const auto update = [this](QAction &action, int steps, const QString &plain, const QString &named) {
        const Visit *visit = m_history.at(steps);
        action.setEnabled(visit != nullptr);
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        const QString text = visit ? named.arg(nameOf(*visit)) : plain;
        action.setToolTip(plainToolTip(key.isEmpty() ? text : tr("%1 (%2)", "action, key").arg(text, key)));
    };
    update(*m_back, -1, tr("Back"), tr("Back to %1", "a user"));
    update(*m_forward, 1, tr("Forward"), tr("Forward to %1", "a user"));
}

} // namespace ui
