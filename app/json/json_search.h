// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/stop_check.h"
#include "app/json/byte_span.h"
#include "app/json/json_document.h"

#include <memory>

namespace json {

struct FindOptions
{
    bool isRegex = false;
    bool inKeys = true;
    bool inValues = true;

    friend bool operator==(const FindOptions &, const FindOptions &) = default;
};

inline constexpr std::size_t kMostPlaces = 10'000'000; // no search keeps more

template<class Place>
struct Found
{
    std::vector<Place> places; // ascending
    bool isCut = false;        // these are the first kMostPlaces; there are more
    bool isIncomplete = false; // somewhere a regular expression took too many steps, or would have had to see
                               // more of a long text
};
using FoundNodes = Found<NodeId>;
using FoundSpans = Found<ByteSpan>;

// What to find, made ready once. Upper and lower case are told apart only where it has an upper-case letter;
// in a regular expression those of escapes such as \S, of groups' names and of flags don't count. Regular
// expressions are those of PCRE, ^ and $ are the ends of lines, \w and \d know all scripts. In a text of more
// than 32,768 characters a match of more than 8,192 may be cut short or missed; where it depends on what does
// not follow, as with $ or (?!, it is never found wrongly, but the result may be incomplete. Nothing sought
// is found nowhere.
//
// Both searches use all cores where there is much to read. `stop` is asked after 64 MB at most, or about
// a fifth of a second; what was found is empty then.
class Finder
{
public:
    // InvalidInput for a regular expression that is none; `detail` says why and where.
    [[nodiscard]] static core::Result<Finder> make(const QString &sought, const FindOptions &options);

    // Every node whose key, or whose own value where it is no container, holds it: as read, a string's and
    // key's escapes decoded.
    [[nodiscard]] FoundNodes findNodes(const Document &document, const core::StopCheck &stop = {}) const;
    // Every place, none overlapping another, in `bytes` as shown: UTF-8, escapes as sent. Keys and values are
    // not told apart; matches of no length are left out.
    [[nodiscard]] FoundSpans findSpans(QByteArrayView bytes, const core::StopCheck &stop = {}) const;

private:
    struct Sought;
    explicit Finder(std::shared_ptr<const Sought> sought)
        : m_sought(std::move(sought))
    {}

    std::shared_ptr<const Sought> m_sought; // null: nothing
};

} // namespace json
