// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace test_support {

// A whole answer of `events` realistic events, newest first, about 300 bytes each. The same bytes for the
// same arguments everywhere. It has capacity to spare behind its end, for readers that look beyond it.
[[nodiscard]] QByteArray generateAnswer(qint64 events, quint32 seed = 1);

} // namespace test_support
