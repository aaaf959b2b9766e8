// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/tool_tip.h"

namespace ui {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span style='white-space:pre-wrap'>%1</span>"_s.arg(text.toHtmlEscaped());
}

} // namespace ui
