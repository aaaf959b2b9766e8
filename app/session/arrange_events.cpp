// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/arrange_events.h"

namespace session {

using namespace core;

namespace {

constexpr quint32 kManyEvents = 50'000;
constexpr qsizetype kManyBytes = 2 * 1024 * 1024; // text with escapes is searched at 50 MB a second
constexpr quint32 kEventsPerCheck = 1024;         // each may be large

using Part = QByteArrayView (EventStore::*)(quint32) const;

enum class Twins : quint8 { TakeFirst, TakeNone };

// The event whose `part` is `bytes`.
std::optional<quint32> findBytes(const EventStore &store, Part part, QByteArrayView bytes, Twins twins,
                                 const StopCheck &stop)
{
    std::optional<quint32> found;
    for (quint32 event = 0; event < store.size(); ++event) {
        if (event % kEventsPerCheck == 0 && shouldStop(stop))
            return std::nullopt;
        if ((store.*part)(event) != bytes)
            continue;
        if (twins == Twins::TakeFirst)
            return event;
        if (found)
            return std::nullopt;
        found = event;
    }
    return found;
}

} // namespace

Arrangement arrange(const ArrangeTask &task, const StopCheck &stop)
{
    Arrangement arrangement;
    if (task.sought)
        arrangement.found = findSame(*task.sought, task.store, stop);
    arrangement.order = task.order ? *task.order : selectEvents(task.store, task.filter, task.sort, stop);
    if (shouldStop(stop))
        return {};
    arrangement.rows = task.isGrouped ? EventRows::grouped(task.store, arrangement.order, stop)
                                      : EventRows::each(arrangement.order);
    return arrangement;
}

std::optional<quint32> findSame(const SoughtEvent &sought, const EventStore &store, const StopCheck &stop)
{
    const QByteArrayView id = sought.store.idToken(sought.event);
    if (id.isEmpty()) {
        return findBytes(store, &EventStore::eventJson, sought.store.eventJson(sought.event), Twins::TakeNone,
                         stop);
    }
    // Where nothing is new, the event stands where it was.
    if (sought.event < store.size() && store.idToken(sought.event) == id)
        return sought.event;
    return findBytes(store, &EventStore::idToken, id, Twins::TakeFirst, stop);
}

bool isLarge(const EventStore &store)
{
    if (store.isEmpty())
        return false;
    const char *first = store.eventJson(0).begin();
    const char *last = store.eventJson(store.size() - 1).end();
    return store.size() > kManyEvents || last - first > kManyBytes;
}

} // namespace session
