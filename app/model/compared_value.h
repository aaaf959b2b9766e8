// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_compare.h"

#include <utility>

namespace model {

// Where two values first differ, in bytes; at most 64 KiB are looked at.
[[nodiscard]] qsizetype firstDifference(QByteArrayView left, QByteArrayView right);

// One line that shows a value, safe to paint, of about `most` characters. A string that differs from another
// one only far behind its start begins with … shortly before `differsAt`, its byte as sent, so that the
// difference can be seen.
[[nodiscard]] QString comparedValue(const json::Document &document, json::NodeId node, qsizetype differsAt,
                                    int most);
// Whether two texts can hardly be told apart: by kinds of blanks, widths, or how accents are composed.
[[nodiscard]] bool looksAlike(const QString &one, const QString &other);
// About `most` bytes of both values from where they differ, as sent but for what is not ASCII: \u00a0.
[[nodiscard]] std::pair<QString, QString>
escapedValues(const json::Document &left, const json::Document &right, const json::Pair &pair, int most);

} // namespace model
