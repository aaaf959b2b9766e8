// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>

namespace core {

// Shares a value that holds about `bytes` on the heap. Giving hundreds of megabytes back to the system takes
// tens of milliseconds, and the last reference mostly ends on the main thread, where a window would stand
// still meanwhile. So what is large is freed in the thread pool, wherever that reference ends.
template<class T>
[[nodiscard]] std::shared_ptr<const T> shareLarge(std::unique_ptr<T> value, qsizetype bytes)
{
    constexpr qsizetype kLarge = 4 * 1024 * 1024; // less takes well under a millisecond
    if (bytes < kLarge)
        return std::shared_ptr<const T>(std::move(value));
    return {value.release(), [](const T *last) {
                // What outlives the application, as a static does, must not ask for a pool that may be gone.
                if (QCoreApplication::instance())
                    QThreadPool::globalInstance()->start([last] { delete last; });
                else
                    delete last;
            }};
}

} // namespace core
