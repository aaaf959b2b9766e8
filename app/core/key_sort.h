// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"

#include <QByteArrayView>

#include <vector>

namespace core {

// Sorts that extract what they compare once, in time that grows with the bytes that tell things apart. Equal
// ones keep their order, both ways. Each says false where it was stopped, at the latest after a pass over
// what it sorts; the order is any then.

struct KeyedEvent
{
    quint64 key;
    quint32 event;
};

[[nodiscard]] bool sortByKey(std::vector<KeyedEvent> &items, const StopCheck &stop);

// By rankOf(event), which is below `rankCount`.
using RankOf = std::function<quint32(quint32 event)>;
[[nodiscard]] bool sortByRank(std::vector<quint32> &events, quint32 rankCount, const RankOf &rankOf,
                              const StopCheck &stop);

// By bytesOf(event) as memcmp() compares, what ends first before what goes on. Ascending numbers are the
// order that equal ones keep.
using BytesOf = std::function<QByteArrayView(quint32 event)>;
[[nodiscard]] bool sortByBytes(std::vector<quint32> &events, Qt::SortOrder order, const BytesOf &bytesOf,
                               const StopCheck &stop);

} // namespace core
