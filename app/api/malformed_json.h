// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace api {

// Why bytes that should be a JSON object are none, in words for people: empty, a web page, plain text, cut
// short, followed by something else, not UTF-8. Only asked once reading has failed.
[[nodiscard]] QString describeMalformed(QByteArrayView answer);

} // namespace api
