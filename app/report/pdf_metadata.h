// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace report {

// What a PDF says of itself.
struct PdfMetadata
{
    QString title;
    QString creator;
    QString language; // as in xml:lang
    QDateTime createdAt;
};

// The metadata as PDF/A-1b wants it, in agreement with what QPdfWriter writes beside it: it knows no
// language, and must be told its own words again to add one.
[[nodiscard]] QByteArray xmpPacket(const PdfMetadata &metadata);

} // namespace report
