// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"

#include <QList>

namespace core_test {

// One event as an answer spells it. Strings are what stands between the quotes; a null array leaves the field
// out.
struct EventTokens
{
    QByteArray id;
    QByteArray name;
    QByteArray level;
    QByteArray timestamp;
    QByteArray details; // any JSON value
};

// The answer that holds `events`, and the store over it. Its bytes are kept by the store alone.
[[nodiscard]] core::EventStore composeStore(const QList<EventTokens> &events);

// `count` events at whole-second steps from 2026-11-21T00:00:00Z, levels and a few names in turn, no odd
// texts.
[[nodiscard]] QList<EventTokens> plainEvents(int count);

} // namespace core_test
