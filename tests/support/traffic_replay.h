// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/http_server.h"

#include <optional>

namespace test_support {

// The answer that a line of a traffic log tells of, without the values that the log hides and without what
// says how the body was sent: it is logged decompressed. Nothing where the line holds no body.
[[nodiscard]] std::optional<Answer> replayOf(const QByteArray &logLine);

} // namespace test_support
