// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace json {

// `bytes` with one member or item a line, indented by two blanks a level; beyond level 64 no further, so that
// the result stays proportional. Every token stays as sent; a broken text is kept whole, its tokens too.
[[nodiscard]] QByteArray prettyJson(QByteArrayView bytes);

} // namespace json
