// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connection.h"
#include "app/core/profile.h"

#include <QProcessEnvironment>

#include <optional>

namespace session {

// The profile that variables and the command line make; nothing where they name neither a credential nor an
// account nor a base URL.
[[nodiscard]] std::optional<core::Profile> environmentProfile(const api::ConnectionChoice &choice,
                                                              const QProcessEnvironment &environment);

// Whether the variables say whom to ask, be it wrongly.
[[nodiscard]] bool namesAccount(const QProcessEnvironment &environment);
// Whether they say as whom as well.
[[nodiscard]] bool isComplete(const QProcessEnvironment &environment);

// The base URL that the variables name; empty where there is none or it can't be used.
[[nodiscard]] QString baseUrlIn(const QProcessEnvironment &environment);

[[nodiscard]] core::Profile demoProfile();

} // namespace session
