// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/json/conformance_rows.h"

namespace conformance {

namespace {

// Left to the reader. The grammar takes them, and nothing is converted: a number is shown as sent whatever
// its size, a lone surrogate as U+FFFD with the bytes at hand. Refusing them would hide what was sent.
QList<Row> leftOpenAndAccepted()
{
    return {
        {"lone high surrogate", "\"\\ud800\""},
        {"lone low surrogate", "\"\\udc00\""},
        {"surrogates in the wrong order", "\"\\udc00\\ud800\""},
        {"two high surrogates", "\"\\ud800\\ud800\""},
        {"high surrogate before text", "\"\\ud800abc\""},
        {"high surrogate before an escape", "\"\\ud800\\n\""},
        {"lone surrogate in a key", "{\"\\udfaa\":0}"},
        {"greater than any double", "1e999"},
        {"less than any double", "-1e999"},
        {"smaller than any double", "1e-999"},
        {"exponent of many digits", "0.4e00669999999999999999999999999999999999"},
        {"integer beyond 64 bits", "123456789012345678901234567890"},
        {"negative integer beyond 64 bits", "-123456789012345678901234567890"},
        {"noncharacter", "\"\xef\xbf\xbf\""},
        {"noncharacter of the last plane", "\"\xf4\x8f\xbf\xbf\""},
        {"noncharacter escape", "\"\\uFDD0\""},
    };
}

// A reader may pass over a byte order mark. Details are a part of an answer, where none can stand; it is an
// error with a place, not something hidden.
QList<Row> leftOpenAndRejected()
{
    return {
        {"byte order mark", "\xef\xbb\xbf[]"},
        {"byte order mark before an object", "\xef\xbb\xbf{}"},
    };
}

} // namespace

QList<Group> groups()
{
    return acceptedGroups() + rejectedGrammarGroups() + rejectedTextGroups() +
           QList<Group>{{"may accept and does", leftOpenAndAccepted(), true},
                        {"may accept and does not", leftOpenAndRejected(), false}};
}

} // namespace conformance
