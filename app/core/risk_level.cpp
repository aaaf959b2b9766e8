// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/risk_level.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

RiskLevel riskLevelFromWord(QByteArrayView word)
{
    const auto is = [word](QByteArrayView known) { // in lower case; the bit makes it of upper case
        return std::ranges::equal(word, known, {}, [](char letter) { return letter | 0x20; });
    };
    if (word.isEmpty())
        return RiskLevel::Unscored;
    if (is("high"))
        return RiskLevel::High;
    if (is("medium"))
        return RiskLevel::Medium;
    if (is("low"))
        return RiskLevel::Low;
    return RiskLevel::Unknown;
}

ReportedLevel reportedLevelFromWord(const QString &word)
{
    const RiskLevel level = riskLevelFromWord(word.toUtf8());
    return {level, level == RiskLevel::Unknown ? word : QString()};
}

QString levelName(RiskLevel level)
{
    switch (level) {
    case RiskLevel::High:
        return QCoreApplication::translate("RiskLevel", "High");
    case RiskLevel::Medium:
        return QCoreApplication::translate("RiskLevel", "Medium");
    case RiskLevel::Low:
        return QCoreApplication::translate("RiskLevel", "Low");
    case RiskLevel::Unscored:
        return QCoreApplication::translate("RiskLevel", "Unscored");
    case RiskLevel::Unknown:
        return QCoreApplication::translate("RiskLevel", "Unknown");
    }
    Q_UNREACHABLE();
}

QString levelName(const ReportedLevel &reported)
{
    return reported.level == RiskLevel::Unknown && !reported.word.isEmpty() ? reported.word
                                                                            : levelName(reported.level);
}

QLatin1StringView levelKey(RiskLevel level)
{
    switch (level) {
    case RiskLevel::High:
        return "high"_L1;
    case RiskLevel::Medium:
        return "medium"_L1;
    case RiskLevel::Low:
        return "low"_L1;
    case RiskLevel::Unscored:
        return "unscored"_L1;
    case RiskLevel::Unknown:
        return "unknown"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace core
