// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <QStringList>

#include <expected>
#include <vector>

namespace core {

enum class FilterField : quint8 { Anything, Name, Level, Id, After, Before, Details };

// One condition on an event; all terms of a filter must hold. Texts are compared in any case.
struct FilterTerm
{
    FilterField field = FilterField::Anything; // Anything: name, id or details
    bool isNegated = false;
    bool isWhole = false; // Name, Id: the text is all of it, not a part
    QString text = {};    // Anything, Name, Id: occurs in it. Details: is the value, see comparableText() in
                          // details_search.h
    Timestamp instant = {}; // After: not earlier; Before: earlier. Events without a readable time are neither
    QString pointer = {};   // Details: RFC 6901. Of double keys any may lead to the value
    bool hasValue = true;   // Details: false asks only whether the pointer leads to a value
    QStringList words = {}; // Level: it is any of these: high, medium, low, unscored, or a word as sent

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

// A piece of a filter text, in UTF-16 units, and what is wrong with it: a sentence for people.
struct FilterProblem
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString message;

    friend bool operator==(const FilterProblem &, const FilterProblem &) = default;
};

inline constexpr qsizetype kMaxFilterLength = 4096; // characters
inline constexpr std::size_t kMaxFilterTerms = 100;

// The terms of a filter text, separated by blanks:
//   travel   -blocked   name:travel   name:="Impossible travel"   level:high,medium   id:8ed5
//   after:2026-11-01   before:2026-11-02T10:30+01:00   details./locations/0/country=JP   details."/a b"
//   details.="whole value"
// "-" in front negates; "=" behind "name:" or "id:" asks for all of it, as does an empty text there. "…"
// keeps blanks, commas and = together; within, \" and \\ stand for " and \. Names of fields are known in any
// case; what begins with none of them is free text, also with a colon in it. Times without an offset are in
// `zone`, see parseTypedTime(). A text beyond the limits is a problem.
[[nodiscard]] std::expected<std::vector<FilterTerm>, FilterProblem> parseFilter(const QString &text,
                                                                                const DisplayZone &zone);

} // namespace core
