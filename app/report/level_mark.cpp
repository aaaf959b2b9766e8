// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/level_mark.h"

using namespace Qt::StringLiterals;

namespace report {

namespace {

QChar shapeOf(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::High:
        return u'▲';
    case core::RiskLevel::Medium:
        return u'◆';
    case core::RiskLevel::Low:
        return u'○';
    case core::RiskLevel::Unscored:
        return u'◌';
    case core::RiskLevel::Unknown:
        return u'?';
    }
    Q_UNREACHABLE();
}

// Of the 256 that don't follow a terminal's theme, those next to the palette's, and white or black on them.
QLatin1StringView colorsOf(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::High:
        return "48;5;52;38;5;231"_L1;
    case core::RiskLevel::Medium:
        return "48;5;130;38;5;231"_L1;
    case core::RiskLevel::Low:
        return "48;5;68;38;5;16"_L1;
    case core::RiskLevel::Unscored:
    case core::RiskLevel::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString levelMark(core::RiskLevel level, const QString &word)
{
    return shapeOf(level) + u' ' + word;
}

QString coloredMark(core::RiskLevel level, const QString &mark)
{
    const QLatin1StringView colors = colorsOf(level);
    return colors.isEmpty() ? mark : u"\x1b[%1m%2\x1b[0m"_s.arg(colors, mark);
}

} // namespace report
