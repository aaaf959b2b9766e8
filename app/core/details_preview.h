// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// One line that shows what a JSON value holds: `{ locations: [2], device: {…}, distance_km: 8732.1 }`.
// Nested arrays show their length, nested objects `{…}`; stops with `…` after `limit` characters and never
// reads more than a few KiB of the value. Malformed JSON is shown as far as it goes. Empty bytes give "".
[[nodiscard]] QString previewJson(QByteArrayView json, int limit = 160);

} // namespace core
