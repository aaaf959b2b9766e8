// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"

#include <QtGlobal>

namespace api {

// Who looks on while a large answer is decoded. Both are called from the thread that does so, every 128 KiB;
// what is empty is not called.
struct DecodeWatch
{
    std::function<void(qint64 bytes)> progressed = {}; // of the answer, so far
    core::StopCheck stop = {};                         // ends decoding with ErrorKind::Cancelled
};

} // namespace api
