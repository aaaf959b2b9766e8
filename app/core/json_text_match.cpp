// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/json_text_match.h"

#include "app/core/json_scan.h"
#include "app/core/json_string.h"

namespace core {

QString comparableText(QByteArrayView value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return decodeJsonString(value.sliced(1).chopped(1));
    return QString::fromUtf8(compactJson(value));
}

bool matchesJsonText(QByteArrayView value, const QString &text)
{
    return comparableText(value).compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace core
