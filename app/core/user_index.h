// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_filter.h"
#include "app/core/scored_users.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace core {

enum class UserColumn : quint8 { Name, Email, Level, Events, LastEvent };
inline constexpr std::size_t kUserColumnCount = 5;

struct UserSort
{
    UserColumn column = UserColumn::Level;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const UserSort &, const UserSort &) = default;
};

// Which users are shown: those of these levels in whose name, e-mail or id stands every word.
struct UserFilter
{
    QStringList words = {}; // folded
    LevelSet levels = LevelSet::all();

    friend bool operator==(const UserFilter &, const UserFilter &) = default;
};

// Words with blanks between them; "level:high" or "level:high,medium" is one of levels, unless no level is
// called so.
[[nodiscard]] UserFilter parseUserFilter(const QString &typed);

// Everything that makes sorting and searching a list of users quick: 100,000 take a few milliseconds each,
// once the index is made, which takes some tenths of a second. Immutable. Of a name and an e-mail, the first
// thousand characters count.
class UserIndex
{
public:
    // `users` are not null. Where it was stopped, it is good for nothing.
    explicit UserIndex(SharedScoredUsers users, const StopCheck &stop = {});

    [[nodiscard]] const std::vector<ScoredUser> &users() const { return m_users->users; }
    [[nodiscard]] const SharedScoredUsers &source() const { return m_users; }

    // The places of the users that pass, sorted: case and accents aside, levels by severity. Those without a
    // value come last, whichever way, and equal ones in the order sent.
    [[nodiscard]] std::vector<quint32> select(const UserFilter &filter, const UserSort &sort) const;

    // Where the user with this id is, if listed.
    [[nodiscard]] std::optional<quint32> placeOf(const QString &userId) const;

    // The places of at most `most` users who can be looked up and have every word of what was typed in their
    // name, e-mail or id. Those where one of these begins with it come first, then in the order sent.
    [[nodiscard]] std::vector<quint32> suggest(const QString &typed, std::size_t most) const;

private:
    enum Field : std::size_t { Name, Email, Id, FieldCount };
    struct Ranks
    {
        std::vector<quint32> ofUser; // equal values have the same; `count` stands for none
        quint32 count = 0;
    };

    [[nodiscard]] QStringView field(quint32 user, Field field) const;
    [[nodiscard]] bool holdsAll(quint32 user, const QStringList &words) const;
    // Calls visit(user) for each user who has every word, until it says false.
    template<class Visit>
    void eachHolding(const QStringList &words, Visit visit) const;
    [[nodiscard]] bool beginsWith(quint32 user, QStringView text) const;
    template<class Value>
    [[nodiscard]] Ranks ranks(const std::vector<quint32> &withValue, Value value) const;
    void rankColumns();

    SharedScoredUsers m_users;
    QString m_text;                 // folded, all fields of all users with a line feed behind each
    std::vector<qsizetype> m_start; // of each field, and behind them the end
    std::array<Ranks, kUserColumnCount> m_ranks;
    QHash<QString, quint32> m_places; // by id; of several with one id, the first
};

using SharedUserIndex = std::shared_ptr<const UserIndex>;

} // namespace core
