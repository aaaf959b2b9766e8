// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace report {

// Keeps other processes, and other locks of this one, from changing a folder's manifest while it lives. The
// system lifts it when the process ends.
class FolderLock
{
public:
    // Waits for the lock, but no longer than this.
    explicit FolderLock(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(10));
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;
    ~FolderLock();

    // False also where folders can't be locked.
    [[nodiscard]] bool isHeldByAnother() const { return m_isHeldByAnother; }

private:
    int m_fd;
    bool m_isHeldByAnother = false;
};

} // namespace report
