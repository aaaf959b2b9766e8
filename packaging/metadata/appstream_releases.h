// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "packaging/metadata/changelog.h"

namespace metadata {

// The metainfo file `base` with the releases in the place of its empty <releases/>. All releases have dates.
// NotUnderstood where it has none or several, or is no XML then.
[[nodiscard]] core::Result<QByteArray> withReleases(const QByteArray &base, const QList<Release> &releases);

} // namespace metadata
