// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/users_panel.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"
#include "app/session/people.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/indexed_people.h"
#include "ui/outcome.h"
#include "ui/tool_tip.h"
#include "ui_users_panel.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using session::People;

UsersPanel::UsersPanel(IndexedPeople &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_ui(std::make_unique<Ui::UsersPanel>())
{
    m_ui->setupUi(this);
    m_ui->filter->setTextMargins(6, 0, 6, 0);
    m_ui->filter->setToolTip(
        plainToolTip(tr("Every word must stand in the name, e-mail or id; case and "
                        "accents don't count\nlevel:high,medium   one of these levels")));
    m_ui->filter->installEventFilter(this);
    for (QWidget *label : {static_cast<QWidget *>(m_ui->count), static_cast<QWidget *>(m_ui->fetched)})
        label->setForegroundRole(QPalette::PlaceholderText);
    People &users = people.people();
    connect(&people, &IndexedPeople::changed, this, &UsersPanel::follow);
    connect(&users, &People::changed, this, &UsersPanel::follow);
    connect(&users, &People::progressed, this, &UsersPanel::showProgress);
    connect(&users, &People::waiting, this, &UsersPanel::showWait);
    connect(m_ui->refresh, &QAbstractButton::clicked, &users, &People::refresh);
    connect(m_ui->again, &QAbstractButton::clicked, &users, &People::refresh);
    connect(m_ui->cancel, &QAbstractButton::clicked, &users, &People::cancel);
    connect(m_ui->table, &UsersTable::userOpened, this, &UsersPanel::open);
    connect(m_ui->table, &UsersTable::leftUpwards, this, &UsersPanel::focusFilter);
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->table->users().setFilter(core::parseUserFilter(text));
        updateCount();
    });
    setFocusProxy(m_ui->filter);
    updateLooks();
    follow();
}

UsersPanel::~UsersPanel() = default;

void UsersPanel::setZone(const core::DisplayZone &zone)
{
    m_zone = zone;
    m_ui->table->users().setZone(zone);
    updateFetched();
}

void UsersPanel::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void UsersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    loadIfWanted();
}

void UsersPanel::loadIfWanted()
{
    People &users = m_people.people();
    if (isVisible() && !users.users() && !users.isLoading() && !users.problem())
        users.load();
}

void UsersPanel::follow()
{
    const People &users = m_people.people();
    const bool isBusy = users.isLoading() || m_people.isIndexing();
    m_refusal.clear();
    m_ui->table->setUsers(m_people.index());
    m_ui->activity->setVisible(isBusy);
    m_ui->cancel->setVisible(users.isLoading());
    m_ui->progress->setFullText(users.isLoading() ? tr("Loading the account's scored users…")
                                                  : tr("Preparing the list…"));
    m_ui->refresh->setEnabled(!isBusy);
    const bool hasUsers = m_people.index() && m_ui->table->users().totalCount() > 0;
    m_ui->refresh->setVisible(m_people.index() != nullptr);
    m_ui->pages->setVisible(hasUsers || !isBusy);
    m_ui->pages->setCurrentWidget(hasUsers ? static_cast<QWidget *>(m_ui->table) : m_ui->message);
    m_ui->again->setVisible(users.problem() && offersRetry(*users.problem()));
    if (users.problem()) {
        const core::ErrorText text = core::explain(*users.problem());
        showMessage(outcomeIcon(users.problem()->kind), text.title, text.what, text.next);
    } else if (m_people.index()) {
        showMessage(u"info"_s, tr("Nobody is scored"),
                    tr("The provider reports no user of this account with a risk score now."),
                    tr("A user appears here once the provider has seen a risk event of theirs."));
    } else {
        showMessage(u"search"_s, tr("No users yet"), tr("The account's scored users were not asked for."),
                    {});
    }
    updateCount();
    updateNote();
    updateFetched();
    loadIfWanted();
}

void UsersPanel::updateCount()
{
    const int shown = m_ui->table->users().rowCount();
    const int total = m_ui->table->users().totalCount();
    m_ui->count->setVisible(m_people.index() != nullptr);
    const QString text = total == 1 ? tr("%L1 of 1 user").arg(shown)
                                    : tr("%L1 of %L2 users", nullptr, total).arg(shown).arg(total);
    if (text != m_ui->count->text()) {
        m_ui->count->setText(text);
        QAccessibleEvent alert(m_ui->count, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    m_ui->table->setEmptyText(tr("No user fits the filter."));
}

// What the rows don't tell: a refresh that failed, users who are missing, one who can't be looked up.
void UsersPanel::updateNote()
{
    const People &users = m_people.people();
    QStringList notes;
    if (!m_refusal.isEmpty())
        notes += m_refusal;
    if (m_people.index() && users.problem()) {
        const core::ErrorText text = core::explain(*users.problem());
        notes +=
            tr("These are the users as of before. %1: %2 %3", "title of a problem; what happened; advice")
                .arg(text.title, text.what, text.next);
    }
    if (m_people.index() && m_people.index()->source()->total) {
        notes += tr("The provider has %L1 scored users and sent %L2 of them.")
                     .arg(*m_people.index()->source()->total)
                     .arg(m_ui->table->users().totalCount());
    } else if (m_people.index() && m_people.index()->source()->isPartial) {
        notes += tr("The provider has more scored users than it sent.");
    }
    m_ui->note->setText(notes.join(u'\n'));
    m_ui->note->setVisible(!notes.isEmpty());
}

void UsersPanel::updateFetched()
{
    const QDateTime at = m_people.index() ? m_people.index()->source()->fetchedAt : QDateTime();
    m_ui->fetched->setVisible(at.isValid());
    if (!at.isValid())
        return;
    const core::Timestamp time{at.toMSecsSinceEpoch() * 1000};
    m_ui->fetched->setFullText(
        tr("Fetched %1 %2", "time, its zone").arg(core::formatShort(time, m_zone), m_zone.name()));
}

void UsersPanel::showMessage(const QString &iconName, const QString &title, const QString &what,
                             const QString &next)
{
    m_iconName = iconName;
    m_ui->title->setText(title);
    m_ui->what->setText(what);
    m_ui->next->setText(next);
    m_ui->next->setVisible(!next.isEmpty());
    updateLooks();
}

void UsersPanel::showProgress(qint64 receivedBytes, std::optional<qint64> totalBytes)
{
    const QString received = QLocale().formattedDataSize(receivedBytes);
    m_ui->progress->setFullText(totalBytes ? tr("Loading the account's scored users: %1 of %2")
                                                 .arg(received, QLocale().formattedDataSize(*totalBytes))
                                           : tr("Loading the account's scored users: %1").arg(received));
}

void UsersPanel::showWait(std::chrono::milliseconds wait, const core::Error &reason)
{
    const core::Timestamp end{(QDateTime::currentMSecsSinceEpoch() + wait.count()) * 1000};
    m_ui->progress->setFullText(
        tr("%1: asking again at %2 %3", "reason; a time; its zone")
            .arg(core::explain(reason).title, core::formatClock(end, m_zone), m_zone.name()));
}

void UsersPanel::open(const core::ScoredUser &user)
{
    m_refusal.clear();
    if (user.userId.isEmpty()) {
        const QString name = user.name.isEmpty() ? user.email : user.name;
        m_refusal = tr("%1 can't be looked up: the provider's list has no usable id for this user.")
                        .arg(name.isEmpty() ? tr("This user") : core::isolatedText(core::cutTo(name, 100)));
    }
    updateNote();
    if (m_refusal.isEmpty()) {
        Q_EMIT personChosen({user.userId, {}, user.name, user.email, core::Person::Origin::ScoredUsers});
        return;
    }
    QAccessibleEvent alert(m_ui->note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool UsersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->filter && event->type() == QEvent::KeyPress)
        return moveByKey(static_cast<QKeyEvent *>(event)->key()) || QWidget::eventFilter(watched, event);
    return QWidget::eventFilter(watched, event);
}

// From the filter into the rows. Enter opens the only one there is.
bool UsersPanel::moveByKey(int key)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_ui->filter->text().isEmpty()) {
        m_ui->filter->clear();
        return true;
    }
    const int rows = m_ui->table->users().rowCount();
    if ((!isEnter && key != Qt::Key_Down && key != Qt::Key_PageDown) || rows == 0)
        return false;
    if (!m_ui->table->currentIndex().isValid() || rows == 1)
        m_ui->table->selectFirst();
    m_ui->table->setFocus(Qt::TabFocusReason);
    if (isEnter && rows == 1)
        open(*m_ui->table->users().userAt(m_ui->table->currentIndex()));
    return true;
}

void UsersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void UsersPanel::updateLooks()
{
    constexpr int kPicture = 32;
    m_ui->picture->setPixmap(
        icon(m_iconName, palette()).pixmap(QSize(kPicture, kPicture), devicePixelRatioF()));
    m_ui->title->setFont(boldFont(scaledFont(font(), 1.2)));
    m_ui->refresh->setIcon(icon(u"refresh"_s, palette()));
}

} // namespace ui
