// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/core/compose_events.h"

#include <QRandomGenerator>
#include <QString>

namespace core_test {

// Events whose texts are made of a few troublesome words in changing spellings, many alike and some without a
// readable time, so that random words and random sort columns meet every case.
[[nodiscard]] QList<EventTokens> randomEvents(QRandomGenerator &random, int count);

// A word that such events may contain; it may hold blanks, never quotes.
[[nodiscard]] QString randomWord(QRandomGenerator &random);

// A pointer that may lead to something in the details of such events.
[[nodiscard]] QString randomPointer(QRandomGenerator &random);

} // namespace core_test
