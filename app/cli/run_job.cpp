// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/run_job.h"

#include "app/core/display_zone.h"
#include "app/core/error_text.h"

#include <QCoreApplication>

namespace cli {

void tellWait(const Streams &streams, std::chrono::milliseconds wait, const core::Error &reason)
{
    if (!streams.errIsTerminal || streams.isQuiet)
        return;
    const QString duration = core::formatDuration(std::chrono::microseconds(wait).count());
    streams.say(QCoreApplication::translate("Lookup", "%1: trying again in %2.", "what happened, duration")
                    .arg(core::explain(reason).title, duration));
}

} // namespace cli
