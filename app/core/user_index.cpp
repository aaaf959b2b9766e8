// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/user_index.h"

#include "app/core/folded_text.h"
#include "app/core/key_sort.h"

#include <QStringMatcher>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

std::optional<LevelSet> levelsOf(QStringView term)
{
    constexpr auto kPrefix = "level:"_L1;
    if (!term.startsWith(kPrefix))
        return std::nullopt;
    LevelSet levels = LevelSet::none();
    for (const QStringView word : term.sliced(kPrefix.size()).split(u',', Qt::SkipEmptyParts)) {
        const auto level =
            std::ranges::find_if(kLevelsWorstFirst, [word](RiskLevel l) { return word == levelKey(l); });
        if (level == kLevelsWorstFirst.end())
            return std::nullopt;
        levels = levels.with(*level, true);
    }
    return levels == LevelSet::none() ? std::nullopt : std::optional(levels);
}

LevelSet bothOf(LevelSet a, LevelSet b)
{
    for (const RiskLevel level : kLevelsWorstFirst)
        a = a.with(level, a.contains(level) && b.contains(level));
    return a;
}

} // namespace

UserFilter parseUserFilter(const QString &typed)
{
    UserFilter filter;
    const QString text = foldedText(typed);
    for (const QString &term : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto levels = levelsOf(term))
            filter.levels = bothOf(filter.levels, *levels);
        else
            filter.words.append(term);
    }
    return filter;
}

UserIndex::UserIndex(SharedScoredUsers users, const StopCheck &stop)
    : m_users(std::move(users))
{
    m_start.reserve(FieldCount * this->users().size() + 1);
    m_places.reserve(static_cast<qsizetype>(this->users().size()));
    for (const ScoredUser &user : this->users()) {
        if (shouldStop(stop))
            return;
        for (const QString *text : {&user.name, &user.email, &user.userId}) {
            m_start.push_back(m_text.size());
            m_text += foldedText(text->left(kMostFolded)) + u'\n';
        }
    }
    m_start.push_back(m_text.size());
    for (quint32 place = 0; place < this->users().size(); ++place) {
        const QString &id = this->users()[place].userId;
        if (!id.isEmpty() && !m_places.contains(id))
            m_places.insert(id, place);
    }
    rankColumns();
}

template<class Value>
UserIndex::Ranks UserIndex::ranks(const std::vector<quint32> &withValue, Value value) const
{
    std::vector<quint32> sorted = withValue;
    std::ranges::sort(sorted, {}, value);
    Ranks ranks{.ofUser = std::vector<quint32>(users().size()), .count = 0};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && value(sorted[i - 1]) < value(sorted[i]))
            ++ranks.count;
        ranks.ofUser[sorted[i]] = ranks.count;
    }
    ranks.count += sorted.empty() ? 0 : 1;
    std::vector<bool> has(users().size());
    for (const quint32 user : sorted)
        has[user] = true;
    for (std::size_t user = 0; user < has.size(); ++user) {
        if (!has[user])
            ranks.ofUser[user] = ranks.count;
    }
    return ranks;
}

void UserIndex::rankColumns()
{
    const auto having = [this](auto has) {
        std::vector<quint32> places;
        for (quint32 user = 0; user < users().size(); ++user) {
            if (has(users()[user]))
                places.push_back(user);
        }
        return places;
    };
    const auto put = [this](UserColumn column, Ranks ranks) {
        m_ranks[static_cast<std::size_t>(column)] = std::move(ranks);
    };
    put(UserColumn::Name, ranks(having([](const ScoredUser &u) { return !u.name.isEmpty(); }),
                                [this](quint32 u) { return field(u, Name); }));
    put(UserColumn::Email, ranks(having([](const ScoredUser &u) { return !u.email.isEmpty(); }),
                                 [this](quint32 u) { return field(u, Email); }));
    put(UserColumn::Level,
        ranks(having([](const ScoredUser &u) { return u.level.level != RiskLevel::Unscored; }),
              [this](quint32 u) { return levelIndex(users()[u].level.level); }));
    put(UserColumn::Events, ranks(having([](const ScoredUser &u) { return u.eventCount.has_value(); }),
                                  [this](quint32 u) { return *users()[u].eventCount; }));
    put(UserColumn::LastEvent, ranks(having([](const ScoredUser &u) { return u.lastEvent.has_value(); }),
                                     [this](quint32 u) { return *users()[u].lastEvent; }));
}

QStringView UserIndex::field(quint32 user, Field field) const
{
    const std::size_t at = std::size_t(user) * FieldCount + field;
    return QStringView(m_text).sliced(m_start[at], m_start[at + 1] - m_start[at] - 1);
}

// No word holds a line feed, so none reaches from one field into the next.
bool UserIndex::holdsAll(quint32 user, const QStringList &words) const
{
    const std::size_t at = std::size_t(user) * FieldCount;
    const QStringView all = QStringView(m_text).sliced(m_start[at], m_start[at + FieldCount] - m_start[at]);
    return std::ranges::all_of(words, [all](const QString &word) { return all.contains(word); });
}

bool UserIndex::beginsWith(quint32 user, QStringView text) const
{
    return field(user, Name).startsWith(text) || field(user, Email).startsWith(text) ||
           field(user, Id).startsWith(text);
}

// The longest word is looked for through all users at once: most go by without being looked at.
template<class Visit>
void UserIndex::eachHolding(const QStringList &words, Visit visit) const
{
    const auto longest = std::ranges::max_element(words, {}, &QString::size);
    const QStringMatcher matcher(longest == words.end() ? QString() : *longest);
    for (quint32 user = 0; user < users().size(); ++user) {
        const qsizetype at = matcher.indexIn(m_text, m_start[std::size_t(user) * FieldCount]);
        if (at < 0)
            return;
        while (m_start[(std::size_t(user) + 1) * FieldCount] <= at)
            ++user;
        if (holdsAll(user, words) && !visit(user))
            return;
    }
}

std::vector<quint32> UserIndex::select(const UserFilter &filter, const UserSort &sort) const
{
    std::vector<quint32> places;
    places.reserve(users().size());
    eachHolding(filter.words, [&](quint32 user) {
        if (filter.levels.contains(users()[user].level.level))
            places.push_back(user);
        return true;
    });
    const Ranks &ranks = m_ranks[static_cast<std::size_t>(sort.column)];
    const bool descending = sort.order == Qt::DescendingOrder;
    const auto rankOf = [&ranks, descending](quint32 user) {
        const quint32 rank = ranks.ofUser[user];
        return descending && rank < ranks.count ? ranks.count - 1 - rank : rank;
    };
    (void)sortByRank(places, ranks.count + 1, rankOf, {});
    return places;
}

std::optional<quint32> UserIndex::placeOf(const QString &userId) const
{
    const auto found = m_places.constFind(userId);
    return found == m_places.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<quint32> UserIndex::suggest(const QString &typed, std::size_t most) const
{
    const QString text = foldedText(typed);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<quint32> first;
    std::vector<quint32> others;
    if (words.isEmpty() || most == 0)
        return {};
    eachHolding(words, [&](quint32 user) {
        if (users()[user].userId.isEmpty())
            return true;
        if (beginsWith(user, text))
            first.push_back(user);
        else if (others.size() < most)
            others.push_back(user);
        return first.size() < most;
    });
    others.resize(std::min(others.size(), most - first.size()));
    first.insert(first.end(), others.begin(), others.end());
    return first;
}

} // namespace core
