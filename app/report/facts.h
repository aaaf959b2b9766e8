// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QJsonObject>
#include <QStringList>

namespace report {

// One statement about a report for people. Plain text, the same in every locale but for its language: what is
// not ours in it is made visible, and cut with … where it is long.
struct Fact
{
    QString title;                             // in the language of core::textLanguage()
    QStringList lines;                         // one or more
    std::optional<core::RiskLevel> level = {}; // that the first line names
};

// Who was looked up and what came of it, in the order to be read.
[[nodiscard]] QList<Fact> resultFacts(const Report &report);
// How the report was made: what it holds, of what, when and by what. `answerHash` is answerHash() of the
// report.
[[nodiscard]] QList<Fact> originFacts(const Report &report, const QByteArray &answerHash);

// The same for programs, the same in every language: text as sent but cut with … at 1,000 characters, times
// in UTC as RFC 3339. What is not known is left out.
[[nodiscard]] QJsonObject userObject(const Report &report);
[[nodiscard]] QJsonObject provenanceObject(const Report &report, const QByteArray &answerHash);

// SHA-256 of the answer's bytes, or of what redaction made of them, in hexadecimal digits. Takes seconds for
// hundreds of MB, but no time for a report withAnswerHash() made.
[[nodiscard]] QByteArray answerHash(const Report &report);
// The report, remembering the hash of its answer.
[[nodiscard]] Report withAnswerHash(Report report);

// "-time": a column and, turned round, a “-” in front; as --sort takes it.
[[nodiscard]] QString sortText(const core::EventSort &sort);
// "all", "filtered", "selected"; "none", "preview", "full": stable words for options and files.
[[nodiscard]] QLatin1StringView scopeKey(Scope scope);
[[nodiscard]] QLatin1StringView detailsKey(DetailsExtent extent);

// "riskscope 0.1.0"
[[nodiscard]] QString toolName();

} // namespace report
