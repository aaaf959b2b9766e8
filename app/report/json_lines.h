// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/report.h"

#include <QJsonObject>

namespace report {

// Appends an event on one line, every token as it was sent; the blanks between them go where it was sent over
// several. Its details are there as far as the report holds them: whole, as the text of their preview in
// `event_details_preview`, or not at all.
void appendEvent(QByteArray &out, const Report &report, quint32 event);

// Appends any JSON value on one line, as appendEvent() does.
void appendOnOneLine(QByteArray &out, QByteArrayView json);

// Appends UTF-8 bytes as a JSON string with its quotes, every control character as its number.
void appendQuoted(QByteArray &out, QByteArrayView utf8);

[[nodiscard]] QByteArray compactBytes(const QJsonObject &object);

// The same as the beginning of a larger object: `"a":1,"b":2,`, without braces.
[[nodiscard]] QByteArray membersOf(const QJsonObject &object);
// Appends `"key":"text",`, or nothing where there is no text.
void appendMember(QByteArray &out, QByteArrayView key, const QString &text);

// "high", or the word as sent where it is no level that we know.
[[nodiscard]] QString levelWord(const core::ReportedLevel &level);
// "High" in English, the word as sent; empty where there is no level.
[[nodiscard]] QString levelLabel(const core::ReportedLevel &level);
// Whether redaction put a marker into `text`: it may have left this kind of text as sent.
[[nodiscard]] bool isMarked(const Report &report, const QString &text);
// When the answer came; 1970 where that isn't known.
[[nodiscard]] core::Timestamp fetchedTime(const Report &report);

} // namespace report
