// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace metadata {

// What the programs are made of, as SPDX 2.3 in JSON: Riskscope, and each library that they are linked with, in the
// version that they were built with. The same for the same versions and `created`.
[[nodiscard]] QByteArray softwareBill(const QDateTime &created);

} // namespace metadata
