// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_search.h"

#include <QDeadlineTimer>
#include <QtConcurrentMap>

#include <algorithm>
#include <span>

namespace json {

inline constexpr qsizetype kPieceBytes = qsizetype(1024) * 1024; // that one core takes at once
// Pieces before it is asked whether to go on; what they found is kept meanwhile: up to a million spans each.
inline constexpr std::size_t kNodePiecesAtOnce = 64;
inline constexpr std::size_t kSpanPiecesAtOnce = 8;
inline constexpr int kSliceMs = 200; // likewise, where time is spent elsewhere

// Runs search(piece, deadline) for each of `pieces` on all cores, `most` at once, again for those that were
// not done by the deadline, and take(piece) for each that is done, in order, until that says no. False where
// it was stopped. A piece says itself whether it is done: `isDone`.
template<class Piece, class Search, class Take>
[[nodiscard]] bool sweep(std::span<Piece> pieces, std::size_t most, const Search &search, const Take &take,
                         const core::StopCheck &stop)
{
    while (!pieces.empty()) {
        if (core::shouldStop(stop))
            return false;
        const auto now = pieces.first(std::min(pieces.size(), most));
        const QDeadlineTimer deadline(kSliceMs);
        const auto run = [&](Piece &piece) {
            if (!piece.isDone && (&piece == &now.front() || !deadline.hasExpired()))
                search(piece, deadline);
        };
        if (now.size() == 1)
            run(now.front());
        else
            QtConcurrent::blockingMap(now.begin(), now.end(), run);
        for (; !pieces.empty() && pieces.front().isDone; pieces = pieces.subspan(1)) {
            if (!take(pieces.front()))
                return true;
        }
    }
    return true;
}

// Appends what a piece found, up to kMostPlaces. False where no more is wanted.
template<class Place>
[[nodiscard]] bool keep(const std::vector<Place> &places, Found<Place> &found)
{
    const std::size_t room = kMostPlaces - found.places.size();
    found.isCut = places.size() > room;
    found.places.insert(found.places.end(), places.begin(),
                        places.begin() + static_cast<std::ptrdiff_t>(std::min(room, places.size())));
    return !found.isCut;
}

} // namespace json
