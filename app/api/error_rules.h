// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

namespace api {

// What an answer means, by its HTTP status (200 for `success: false` in a good answer) and its errors[]: one
// table. `detail` is a hint where the codes say more than the kind does.
struct Meaning
{
    core::ErrorKind kind = core::ErrorKind::RequestRefused;
    QString detail;
};

[[nodiscard]] Meaning meaningOf(int httpStatus, const QList<core::ProviderMessage> &errors);

// meaningOf() as an error with messages and answer, but a 404 whose body is not the provider's says nothing
// of a user: it is RequestRefused. httpStatus is left 0 for 200, as a saved answer has none.
[[nodiscard]] core::Error refusal(int httpStatus, const QList<core::ProviderMessage> &errors,
                                  const QByteArray &answer);

// The same error of a request that is about no user: a 404 is RequestRefused.
[[nodiscard]] core::Error aboutNoUser(core::Error error);

} // namespace api
