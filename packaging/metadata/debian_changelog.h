// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "packaging/metadata/changelog.h"

namespace metadata {

// The releases in the form of Debian's changelogs. `maintainer`: "Name <address>"; `revision` follows each version:
// "-1", or nothing. All releases have dates; days begin in UTC.
[[nodiscard]] QString debianChangelog(const QList<Release> &releases, const QString &maintainer,
                                      const QString &revision);

} // namespace metadata
