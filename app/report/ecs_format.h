// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The events as documents of the Elastic Common Schema 8, one a line; nothing for a user without events. What
// of it they hold:
//
// @timestamp    date, required: the event's time; where it can't be read, when the answer was fetched, and
//               `tags` holds "no_readable_time"
// event         kind "alert", category ["iam"], type ["info"], module, dataset, provider, id, created (when
//               the answer was fetched), severity (21 low, 47 medium, 73 high, as Elastic's rules count),
//               original (the event as appendEvent() writes it)
// rule.name     the event's name
// user          id, email, full_name, risk.static_level ("Low", "Medium", "High" or the word as sent). Of the
//               first three a redacted report holds those that were left, and `hash`, the marker of another,
//               where markers are made with a key
// related.user  the identities of `user`
// cloud         provider, account.id
// observer      vendor, product
// cloudflare    what ECS has no field for: zt_risk (timestamp in UTC or, if it is none, as sent; level;
//               details as JSON text), user (userObject() without the identity), user_marker (a numbered
//               marker, which holds in this export alone), report (provenanceObject())
[[nodiscard]] core::Result<void> writeEcs(QIODevice &device, const Report &report);

} // namespace report
