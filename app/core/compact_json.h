// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

// Well-formed JSON without the blanks between its tokens, so on one line: no number, string or escape is
// written anew.
[[nodiscard]] QByteArray compactJson(QByteArrayView json);

} // namespace core
