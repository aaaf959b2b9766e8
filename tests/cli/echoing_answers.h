// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/http_server.h"

namespace test_support {

// Whatever of a request signs in: the values of its headers. Empty where it does not.
[[nodiscard]] QByteArray saidBy(const HttpRequest &request);

// Repeats the credential wherever an answer has room for it, but for the data of a good one. The segment of
// the path behind "/client/v4" says what to play:
//   an HTTP status    an error with it
//   text, type        a 200 that is no JSON, or has a field of a wrong type
//   garbage           no HTTP
//   notes, status     a good answer with the credential in its messages, or as the token's status
//   good              a good answer with the credential in its headers only
[[nodiscard]] Answer answerTo(const HttpRequest &request);

} // namespace test_support
