// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"
#include "app/cli/streams.h"
#include "app/core/error.h"

#include <QEventLoop>

namespace cli {

// "No connection: trying again in 2 s." on a terminal, unless it is quiet; nothing elsewhere.
void tellWait(const Streams &streams, std::chrono::milliseconds wait, const core::Error &reason);

// Starts a job of app/api and runs an event loop until it ends; an interrupt cancels it.
template<class Value, class Job>
[[nodiscard]] core::Result<Value> runToEnd(Job &job, const Streams &streams, const Interrupt &interrupt)
{
    core::Result<Value> result = core::failure(core::ErrorKind::Cancelled, {});
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, [&](const core::Result<Value> &finished) {
        result = finished;
        loop.quit();
    });
    QObject::connect(
        &job, &Job::waiting, &loop,
        [&](std::chrono::milliseconds wait, const core::Error &reason) { tellWait(streams, wait, reason); });
    QObject::connect(&interrupt, &Interrupt::requested, &job, &Job::cancel);
    job.start();
    loop.exec();
    return result;
}

} // namespace cli
