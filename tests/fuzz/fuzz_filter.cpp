// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// The input is a filter text and, on further lines, the id, name, level, time and details of an event as
// sent.
#include "app/core/event_order.h"
#include "app/core/filter_text_for.h"
#include "app/json/json_document.h"
#include "tests/core/compose_events.h"
#include "tests/core/naive_filter.h"
#include "tests/fuzz/expect.h"

#include <algorithm>

namespace {

using core::EventFilter;
using core::EventStore;
using core::FilterField;
using core::FilterTerm;
using fuzz::expect;
using namespace Qt::StringLiterals;

const core::DisplayZone &zone()
{
    static const core::DisplayZone kZone = core::DisplayZone::named(u"Australia/Lord_Howe"_s).value();
    return kZone;
}

EventStore storeFrom(const QList<QByteArray> &lines)
{
    const QByteArray details = lines.mid(5).join('\n');
    core_test::EventTokens event = {lines.value(1), lines.value(2), lines.value(3), lines.value(4), {}};
    if (lines.size() > 5)
        event.details = details;
    auto events = core_test::plainEvents(3);
    events.insert(1, event);
    events.append(event);
    return core_test::composeStore(events);
}

bool isWellFormed(QByteArrayView details)
{
    return details.isEmpty() || !json::parse(details.toByteArray()).error;
}

void expectSameAsNaive(const EventStore &store, const EventFilter &filter)
{
    const std::vector<quint32> found = core::matchingEvents(store, filter);
    const bool followsDetails = std::ranges::any_of(
        filter.terms, [](const FilterTerm &term) { return term.field == FilterField::Details; });
    for (quint32 event = 0; event < store.size(); ++event) {
        if (followsDetails && !isWellFormed(store.details(event)))
            continue;
        expect(std::ranges::binary_search(found, event) == core_test::passesNaively(store, event, filter));
    }
}

void expectSoundProblem(const QString &text, const core::FilterProblem &problem)
{
    expect(problem.offset >= 0 && problem.length > 0 && problem.offset + problem.length <= text.size());
    expect(!problem.message.isEmpty());
}

// A cell's own terms show the event and hide it.
void expectTermsOfCell(const EventStore &store, quint32 event, core::ColumnId column)
{
    for (const bool out : {false, true}) {
        const QString text = core::filterTextFor(store, event, column, out);
        const auto terms = core::parseFilter(text, zone());
        expect(terms && terms->size() == (text.isEmpty() ? 0 : 1));
        const std::vector<quint32> found = core::matchingEvents(store, {.terms = *terms});
        expect(text.isEmpty() || std::ranges::binary_search(found, event) != out);
    }
}

void expectSoundOrder(const EventStore &store, const EventFilter &filter, core::ColumnId column)
{
    const auto count = static_cast<quint32>(core::matchingEvents(store, filter).size());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        expect(core::selectEvents(store, filter, {column, order}).rowCount() == count);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> lines = fuzz::borrow(data, size).split('\n');
    const QString text = QString::fromUtf8(lines.first());
    const EventStore store = storeFrom(lines);
    const auto terms = core::parseFilter(text, zone());
    if (!terms)
        expectSoundProblem(text, terms.error());
    const EventFilter filter = {.terms = terms.value_or(std::vector<FilterTerm>())};
    expectSameAsNaive(store, filter);
    const core::ColumnId column = core::eventColumns()[size % core::eventColumns().size()].id;
    expectSoundOrder(store, filter, column);
    expectTermsOfCell(store, 1, column);
    return 0;
}
