// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/run.h"

#include <QCoreApplication>

#include <cstdio>

// Writes what packages say about the programs, from what the programs say of themselves; the build runs it.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const core::Result<void> done = metadata::run(QCoreApplication::arguments());
    if (done)
        return 0;
    std::fprintf(stderr, "riskscope-metadata: %s\n", qUtf8Printable(done.error().detail));
    return 1;
}
