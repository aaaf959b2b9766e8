// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/order_figures.h"

#include "app/api/risk_score_endpoint.h"
#include "app/core/event_order.h"
#include "tests/bench/proxy_rows.h"
#include "tests/support/answer_generator.h"

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

struct Contest
{
    QByteArray name;
    QByteArray rival;
    std::function<core::EventOrder()> ours;
    std::function<void()> prepareProxy; // not timed
    std::function<void()> proxy;
    bool isSlow; // one run of the proxy is enough
};

// Both sides' times and their ratio.
core::Result<QList<Figure>> measure(const Contest &contest, const TextProxy &proxy, int runs)
{
    QList<double> ours;
    QList<double> theirs;
    for (int run = 0; run < runs; ++run) {
        ours += millisecondsOf(contest.ours);
        if (run > 0 && contest.isSlow)
            continue;
        contest.prepareProxy();
        theirs += millisecondsOf([&contest] {
            contest.proxy();
            return true;
        });
        if (run == 0 && !std::ranges::equal(contest.ours().events(), proxy.shown()))
            return core::failure(core::ErrorKind::NotUnderstood,
                                 u"the proxy shows other rows for "_s + QString::fromLatin1(contest.name));
    }
    return QList<Figure>{{contest.name, median(ours), "ms"},
                         {contest.rival + '_' + contest.name, median(theirs), "ms"},
                         {contest.name + "_vs_" + contest.rival, median(theirs) / median(ours), "x_faster"}};
}

core::Result<core::EventStore> storeOf(qint64 events)
{
    const auto decoded = api::decodeRiskScore(test_support::generateAnswer(events));
    if (!decoded)
        return std::unexpected(decoded.error());
    return decoded->events;
}

core::EventFilter filterFor(const QString &text)
{
    core::EventFilter filter;
    if (!text.isEmpty())
        filter.terms = core::parseFilter(text, core::DisplayZone::utc()).value();
    return filter;
}

struct FilterCase
{
    const char *name;
    QString before;
    QString text;
    bool hasManyRuns; // of rows that come or go: the proxy then needs minutes for a million
};

core::Result<QList<Figure>> measureFilter(const FilterCase &filterCase, const core::EventStore &store,
                                          TextProxy &proxy, void (TextProxy::*way)(const QString &), int runs)
{
    const core::EventFilter filter = filterFor(filterCase.text);
    const Contest contest{QByteArray("filter_") + filterCase.name + '_' + sizeName(store.size()),
                          way == &TextProxy::filter ? "proxy" : "rebuilt_proxy",
                          [&] { return core::selectEvents(store, filter, {}); },
                          [&] { proxy.filterAnew(filterCase.before); },
                          [&] { (proxy.*way)(filterCase.text); },
                          store.size() >= kSlowFrom};
    return measure(contest, proxy, runs);
}

} // namespace

core::Result<QList<Figure>> filterFigures(qint64 events, int runs)
{
    const auto store = storeOf(events);
    if (!store)
        return std::unexpected(store.error());
    PlainRows rows(*store, DetailsText::Decoded);
    TextProxy proxy(rows);
    const QString oneId = store->id(store->size() / 2).right(12);
    const FilterCase cases[] = {{"rare", {}, oneId, false},
                                {"common", {}, u"blocked"_s, true},
                                {"name", {}, u"impossible"_s, true},
                                {"absent", {}, u"nowhere"_s, false},
                                {"nonascii", {}, u"s\u00e3o"_s, true},
                                {"cleared", oneId, {}, false}};
    QList<Figure> figures;
    for (const FilterCase &filterCase : cases) {
        for (const auto way : {&TextProxy::filter, &TextProxy::filterAnew}) {
            if (way == &TextProxy::filter && filterCase.hasManyRuns && events >= kSlowFrom)
                continue;
            const auto measured = measureFilter(filterCase, *store, proxy, way, runs);
            if (!measured)
                return std::unexpected(measured.error());
            figures += *measured;
        }
    }
    return figures;
}

core::Result<QList<Figure>> sortFigures(qint64 events, int runs)
{
    const auto store = storeOf(events);
    if (!store)
        return std::unexpected(store.error());
    PlainRows rows(*store, DetailsText::AsSent);
    TextProxy proxy(rows);
    QList<Figure> figures;
    for (const core::ColumnId column : core::columnsFor(core::ColumnUse::Table)) {
        const int section = PlainRows::sectionOf(column);
        // Names sort in any case.
        proxy.setSortCaseSensitivity(column == core::ColumnId::Event ? Qt::CaseInsensitive
                                                                     : Qt::CaseSensitive);
        const core::EventSort sort{column, Qt::AscendingOrder};
        const auto measured =
            measure({QByteArray("sort_") + core::eventColumn(column).key + '_' + sizeName(events), "proxy",
                     [&] { return core::selectEvents(*store, {}, sort); }, [&] { proxy.sort(-1); },
                     [&] { proxy.sort(section, Qt::AscendingOrder); }, events >= kSlowFrom},
                    proxy, runs);
        if (!measured)
            return std::unexpected(measured.error());
        figures += *measured;
    }
    return figures;
}

} // namespace bench
