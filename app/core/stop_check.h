// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>

namespace core {

// A long pure function asks it now and then. Once it says true nobody wants the result any more, and the
// function returns early with an empty one. An empty check never stops. It is asked from the thread that does
// the work.
using StopCheck = std::function<bool()>;

[[nodiscard]] inline bool shouldStop(const StopCheck &stop)
{
    return stop && stop();
}

// Does work(begin, end) for all of 0 to `count`, 65,536 at a time, and asks between. Says false once it was
// stopped.
template<class Work>
[[nodiscard]] bool inBlocks(std::size_t count, const StopCheck &stop, const Work &work)
{
    constexpr std::size_t kBlock = 65'536;
    for (std::size_t begin = 0; begin < count; begin += kBlock) {
        if (shouldStop(stop))
            return false;
        work(begin, std::min(count, begin + kBlock));
    }
    return true;
}

} // namespace core
