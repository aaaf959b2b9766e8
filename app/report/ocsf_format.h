// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QIODevice>

namespace report {

// The events as Detection Findings of the Open Cybersecurity Schema Framework 1.3, one a line; nothing for a
// user without events. What of it they hold:
//
// required      activity_id 1 (Create), category_uid 2 (Findings), class_uid 2004, type_uid 200401,
//               time (ms since 1970), severity_id (0 unknown, 2 low, 3 medium, 4 high, 99 another word),
//               metadata.version, metadata.product.vendor_name and .name, finding_info.uid and .title
// risk_level_id 1 low, 2 medium, 3 high, with risk_level; left out otherwise, since 0 means "Info"
// finding_info  uid: the event's id, or the SHA-256 of its bytes where it has none
// resources     the user: uid, name (e-mail), owner {uid, email_addr, full_name, risk_level, …}; email_addr
//               is left out where it is redacted
// raw_data      the event as appendEvent() writes it
// unmapped      what OCSF has no attribute for: event_details as sent, risk_level and timestamp where they
//               are no level and no time, time_is_of_fetch where `time` is when the answer was fetched
//               because the event has none that can be read, user (userObject()), report (provenanceObject())
[[nodiscard]] core::Result<void> writeOcsf(QIODevice &device, const Report &report);

} // namespace report
