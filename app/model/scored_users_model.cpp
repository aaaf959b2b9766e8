// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/model/scored_users_model.h"

#include "app/core/visible_text.h"

#include <QLocale>

#include <algorithm>

namespace model {

using namespace core;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostShown = 200; // characters of a name or an e-mail
constexpr qsizetype kMostInToolTip = 2000;

QString shownText(const QString &text, qsizetype most)
{
    return visibleText(cutTo(text, most));
}

} // namespace

ScoredUsersModel::ScoredUsersModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void ScoredUsersModel::setUsers(const SharedUserIndex &users)
{
    m_users = users;
    updateRows();
}

void ScoredUsersModel::setFilter(const UserFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    updateRows();
}

void ScoredUsersModel::setZone(const DisplayZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    const auto column = static_cast<int>(UserColumn::LastEvent);
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
}

void ScoredUsersModel::updateRows()
{
    beginResetModel();
    m_rows = m_users ? m_users->select(m_filter, m_sort) : std::vector<quint32>();
    endResetModel();
}

int ScoredUsersModel::totalCount() const
{
    return m_users ? static_cast<int>(m_users->users().size()) : 0;
}

const ScoredUser *ScoredUsersModel::userAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != this)
        return nullptr;
    return &m_users->users()[m_rows[static_cast<std::size_t>(index.row())]];
}

QModelIndex ScoredUsersModel::indexOf(quint32 user) const
{
    const auto found = std::ranges::find(m_rows, user);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int ScoredUsersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScoredUsersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kUserColumnCount);
}

QVariant ScoredUsersModel::data(const QModelIndex &index, int role) const
{
    const ScoredUser *user = userAt(index);
    if (!user)
        return {};
    const auto column = static_cast<UserColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*user, column);
    case Qt::ToolTipRole:
        return toolTip(*user, column);
    case Qt::AccessibleTextRole: {
        const QString said = text(*user, column);
        return tr("%1: %2", "column title, cell text")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), said.isEmpty() ? tr("none") : said);
    }
    case Qt::AccessibleDescriptionRole:
        return user->userId.isEmpty() ? toolTip(*user, column) : QString();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == UserColumn::Events ? Qt::AlignTrailing : Qt::AlignLeading) |
                                   Qt::AlignVCenter);
    case UserRole:
        return m_rows[static_cast<std::size_t>(index.row())];
    case LevelRole:
        return static_cast<int>(user->level.level);
    case CanLookUpRole:
        return !user->userId.isEmpty();
    default:
        return {};
    }
}

QString ScoredUsersModel::text(const ScoredUser &user, UserColumn column) const
{
    switch (column) {
    case UserColumn::Name:
        return shownText(user.name, kMostShown);
    case UserColumn::Email:
        return shownText(user.email, kMostShown);
    case UserColumn::Level:
        return shownText(levelName(user.level), kMostShown);
    case UserColumn::Events:
        return user.eventCount ? QLocale().toString(*user.eventCount) : QString();
    case UserColumn::LastEvent:
        return user.lastEvent ? formatDateTime(*user.lastEvent, m_zone).chopped(4) : QString(); // no ms
    }
    Q_UNREACHABLE();
}

QString ScoredUsersModel::toolTip(const ScoredUser &user, UserColumn column) const
{
    QString tip = text(user, column);
    if (column == UserColumn::Name)
        tip = shownText(user.name, kMostInToolTip);
    else if (column == UserColumn::Email)
        tip = shownText(user.email, kMostInToolTip);
    else if (column == UserColumn::LastEvent && user.lastEvent)
        tip = tr("%1 %2", "time, its zone").arg(formatDateTime(*user.lastEvent, m_zone), m_zone.name());
    if (!user.userId.isEmpty())
        return tip;
    const QString why = tr("Can't be looked up: the provider's list has no usable id for this user.");
    return tip.isEmpty() ? why : tr("%1\n%2", "what a cell holds, a sentence").arg(tip, why);
}

QVariant ScoredUsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<UserColumn>(section)) {
    case UserColumn::Name:
        return tr("Name");
    case UserColumn::Email:
        return tr("E-mail");
    case UserColumn::Level:
        return tr("Level");
    case UserColumn::Events:
        return tr("Events");
    case UserColumn::LastEvent:
        return tr("Last event (%1)", "zone of the times").arg(m_zone.name());
    }
    return {};
}

void ScoredUsersModel::sort(int section, Qt::SortOrder order)
{
    const UserSort wanted{static_cast<UserColumn>(section), order};
    if (section < 0 || section >= columnCount() || wanted == m_sort)
        return;
    m_sort = wanted;
    updateRows();
}

} // namespace model
