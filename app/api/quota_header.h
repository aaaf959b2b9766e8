// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QByteArrayView>

namespace api {

// What is left of the quota, from `Ratelimit: "default";r=50;t=30` and `Ratelimit-Policy:
// "burst";q=100;w=60`. Both are lists: the entry with the least remaining counts, with the policy of its
// name, else the first policy. Anything unreadable is left out.
[[nodiscard]] core::Quota parseQuota(QByteArrayView ratelimit, QByteArrayView policy);

} // namespace api
