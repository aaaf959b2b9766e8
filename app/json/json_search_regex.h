// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/json/byte_span.h"

#include <QByteArrayView>
#include <QRegularExpression>

#include <optional>
#include <vector>

namespace json {

// Whether a regular expression has an upper-case letter that stands for itself.
[[nodiscard]] bool hasUpperCaseLetter(const QString &pattern);

// InvalidInput where it is none; `detail` says why and where.
enum class EmptyMatches : bool { LeftOut, Found };
[[nodiscard]] core::Result<QRegularExpression> compileRegex(const QString &pattern, EmptyMatches empty);

// Texts longer than a window are matched window by window, so that no expression runs for long.
inline constexpr qsizetype kRegexWindow = 32 * 1024; // UTF-16 units or bytes from where a match may begin
inline constexpr qsizetype kRegexAhead = 8 * 1024;   // of them so many only for matches that begin before
inline constexpr qsizetype kRegexBehind = 1024; // what is seen before the place that a match may begin at

// How to match a window that isn't the last. Most of what matches there matches in the whole text too. But $,
// (?! and the like may do so only since the window ends: these tell by a partial match that they met its end.
[[nodiscard]] QRegularExpression::MatchType matchTypeWithin(const QRegularExpression &regex);

// One text, matched step by step. No lone surrogates are in it.
class RegexInText
{
public:
    // Unknown: it took too many steps, or would have had to see more than a window.
    enum class Answer { Found, Absent, Unknown, Unfinished };

    explicit RegexInText(const QString &text)
        : m_text(text)
    {}
    // Matches the next window.
    [[nodiscard]] Answer step(const QRegularExpression &regex);

private:
    QString m_text;
    qsizetype m_at = 0;
    bool m_isUnsure = false; // in windows so far
};

// The places of a regular expression in one part of bytes, as shown for UTF-8.
class RegexPlaces
{
public:
    // One that leaves out empty matches. Expression and bytes outlive it.
    RegexPlaces(const QRegularExpression &regex, QByteArrayView bytes, ByteSpan part);

    // Looks for the first place that begins at `from`, in the part, or behind it, as far as one window goes.
    // `next` is where to go on, which is behind the place, or behind the part.
    struct Step
    {
        std::optional<ByteSpan> place;
        qsizetype next;
    };
    [[nodiscard]] Step step(qsizetype from);
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }

private:
    void load(qsizetype from);
    [[nodiscard]] qsizetype byteOf(qsizetype unit) const;
    [[nodiscard]] qsizetype unitOf(qsizetype byte) const;

    const QRegularExpression &m_regex;
    QByteArrayView m_bytes;
    qsizetype m_end;
    QString m_window;               // what is shown for the bytes from m_windowAt on
    std::vector<quint32> m_bytesOf; // of each unit in the window; empty where every unit is one byte
    qsizetype m_windowAt = 0;
    qsizetype m_behind = 0; // matches of the window begin before
    QRegularExpression::MatchType m_matchType = QRegularExpression::NormalMatch; // of the window
    bool m_isIncomplete = false;
};

} // namespace json
