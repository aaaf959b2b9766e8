// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/streams.h"

using namespace Qt::StringLiterals;

namespace cli {

void Streams::say(const QString &line) const
{
    // There is nowhere left to tell that this failed.
    (void)err.write(u"%1: %2\n"_s.arg(QLatin1StringView(kProgramName), line).toUtf8());
}

} // namespace cli
