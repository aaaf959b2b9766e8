// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/core_files.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace core {

// Not PR_SET_DUMPABLE, which would do both: a process that is not dumpable gets no file dialog from a portal.
void disableCoreFiles()
{
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none); // lowering it never fails
    const int filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return;
    [[maybe_unused]] const ssize_t written = write(filter, "0", 1); // no kind of memory
    close(filter);
}

} // namespace core
