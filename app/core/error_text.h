// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

namespace core {

// The words for one error: plain text, translated, without secrets.
struct ErrorText
{
    QString title; // a few words, for a heading
    QString what;  // what happened and the likely cause
    QString next;  // what the person can do: the error's own advice, else what fits its kind
};

[[nodiscard]] ErrorText explain(const Error &error);

// "what next" in one line, for a terminal.
[[nodiscard]] QString explainInOneLine(const Error &error);

// HTTP status, the provider's codes and messages, the credential's source, path, cf-ray, reason and the first
// bytes of the answer, one a line; what support asks for.
[[nodiscard]] QString technicalDetails(const Error &error);

} // namespace core
