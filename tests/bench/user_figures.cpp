// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/user_figures.h"

#include "app/api/scored_users_endpoint.h"
#include "app/core/person_search.h"
#include "app/core/user_index.h"

#include <algorithm>
#include <functional>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

// People of a few names, as in any company: "Ana Costa 4711".
QByteArray listOf(qint64 count)
{
    constexpr std::array kFirst = {"Ana", "Bruno", "Chloé", "Daisuke", "Émile", "Fatma", "Goran", "Hân"};
    constexpr std::array kLast = {"Costa", "Sousa", "Müller", "Öztürk", "Nguyễn", "O’Brien", "Łukasz"};
    constexpr std::array kLevels = {"low", "medium", "high"};
    QByteArray list = R"({"success":true,"errors":[],"messages":[],"result":{"users":[)";
    for (qint64 i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QByteArray number = QByteArray::number(i);
        list += QByteArray(i > 0 ? "," : "") + R"({"user_id":"00000000-0000-4000-8000-)" +
                number.rightJustified(12, '0') + R"(","name":")" + kFirst[at % kFirst.size()] + ' ' +
                kLast[at / 3 % kLast.size()] + ' ' + number + R"(","email":"user.)" + number +
                R"(@example.com","max_risk_level":")" + kLevels[at * 7 / 5 % kLevels.size()] +
                R"(","event_count":)" + QByteArray::number(i * 7919 % 1000) + R"(,"last_event":"2026-11-)" +
                QByteArray::number(1 + i % 28).rightJustified(2, '0') + R"(T09:00:00Z"})";
    }
    return list + "]}}";
}

double medianOf(int runs, const std::function<std::size_t()> &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run)
        times += millisecondsOf(work);
    return median(times);
}

QList<Figure> indexFigures(const core::UserIndex &index, const QByteArray &size, int runs)
{
    const core::UserSort byName{core::UserColumn::Name, Qt::AscendingOrder};
    const auto selected = [&index](const QString &typed, const core::UserSort &sort) {
        return [&index, filter = core::parseUserFilter(typed), sort] {
            return index.select(filter, sort).size();
        };
    };
    return {
        {"users_sort_" + size, medianOf(runs, selected({}, byName)), "ms"},
        {"users_filter_" + size, medianOf(runs, selected(u"ana level:high"_s, {})), "ms"},
        {"users_suggest_" + size, medianOf(runs, [&] { return index.suggest(u"an"_s, 12).size(); }), "ms"},
        {"users_suggest_nobody_" + size,
         medianOf(runs, [&] { return index.suggest(u"nowhere"_s, 12).size(); }), "ms"}};
}

} // namespace

core::Result<QList<Figure>> userFigures(std::optional<qint64> mostUsers, int runs)
{
    const qint64 count = std::min<qint64>(mostUsers.value_or(100'000), 100'000);
    const QByteArray size = sizeName(count);
    const QByteArray answer = listOf(count);
    auto decoded = api::decodeScoredUsers(answer);
    if (!decoded)
        return std::unexpected(decoded.error());
    const auto users = std::make_shared<const core::ScoredUsers>(*std::move(decoded));
    const QString email = u"user.%1@example.com"_s.arg(count - 1);
    if (core::peopleWithEmail(*users, email).size() != 1)
        return core::failure(core::ErrorKind::NotUnderstood, u"nobody has the last address"_s);
    QList<Figure> figures = {
        {"users_decode_" + size, medianOf(runs, [&] { return api::decodeScoredUsers(answer)->users.size(); }),
         "ms"},
        {"users_find_email_" + size,
         medianOf(runs, [&] { return std::size_t(core::peopleWithEmail(*users, email).size()); }), "ms"},
        {"users_find_name_" + size,
         medianOf(runs, [&] { return std::size_t(core::peopleNamed(*users, u"nguyen"_s, 100).size()); }),
         "ms"},
        {"users_index_" + size, medianOf(runs, [&] { return core::UserIndex(users).users().size(); }), "ms"}};
    return figures + indexFigures(core::UserIndex(users), size, runs);
}

} // namespace bench
