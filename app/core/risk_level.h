// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>

namespace core {

// In order of severity: an unknown word ranks below every level that the provider documents.
enum class RiskLevel : quint8 { Unscored, Unknown, Low, Medium, High };

inline constexpr std::size_t kRiskLevelCount = 5;
inline constexpr std::array<RiskLevel, kRiskLevelCount> kLevelsWorstFirst = {
    RiskLevel::High, RiskLevel::Medium, RiskLevel::Low, RiskLevel::Unknown, RiskLevel::Unscored};

// Number of events by level, indexed with levelIndex().
using LevelCounts = std::array<quint32, kRiskLevelCount>;

[[nodiscard]] constexpr std::size_t levelIndex(RiskLevel level)
{
    return static_cast<std::size_t>(level);
}

// A level as the provider reported it. `word` is kept as sent where the word is not a documented one.
struct ReportedLevel
{
    RiskLevel level = RiskLevel::Unscored;
    QString word;

    friend bool operator==(const ReportedLevel &, const ReportedLevel &) = default;
};

// "low", "medium" and "high" in any case; an empty word is Unscored, any other Unknown.
[[nodiscard]] RiskLevel riskLevelFromWord(QByteArrayView word);
[[nodiscard]] ReportedLevel reportedLevelFromWord(const QString &word);

// "High", "Medium", "Low", "Unscored", "Unknown", translated.
[[nodiscard]] QString levelName(RiskLevel level);

// As levelName(), but an unknown level is shown by the word that was sent.
[[nodiscard]] QString levelName(const ReportedLevel &reported);

// The stable English word of a level for files and options: "high", "medium", "low", "unscored", "unknown".
[[nodiscard]] QLatin1StringView levelKey(RiskLevel level);

} // namespace core
