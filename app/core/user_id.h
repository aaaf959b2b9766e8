// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QString>

#include <optional>

namespace core {

// A UUID in its dashed form and any case, nothing around it: in lower case.
[[nodiscard]] std::optional<QString> uuidOf(QStringView text);

// A person's way of giving one: blanks, braces, brackets and upper case forgiven. InvalidInput says what is
// expected.
[[nodiscard]] Result<QString> parseUserId(QStringView text);

} // namespace core
