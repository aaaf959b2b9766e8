// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"

namespace core {

// The filter term that shows only events like `event` in `column`, or with `out` hides them: of times those
// from this one on, or before it. parseFilter() reads it back in any zone. Empty where no term can say it:
// for gaps, unreadable times, details of more than 200 bytes.
[[nodiscard]] QString filterTextFor(const EventStore &store, quint32 event, ColumnId column, bool out);

// The term that shows only events in whose details `pointer` leads to `value`, or with `out` hides them.
// `value` are the bytes as sent of a string, number or word in `details`. Like every details term it compares
// in any case of letters and without a string's quotes, so "Ab" finds "aB", and 1 finds "1", too. Empty where
// no term of a length worth typing finds it.
[[nodiscard]] QString filterTextForDetail(QByteArrayView details, const QString &pointer,
                                          QByteArrayView value, bool out);

} // namespace core
