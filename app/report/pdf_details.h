// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_text.h"

#include <QByteArrayView>
#include <QStringDecoder>

#include <optional>

namespace report {

// An event's details as sent, line by line and every character visible. Reads a few KB at a time: they may be
// 100 MB.
class PdfDetails
{
public:
    // `details` and `font` outlive it.
    PdfDetails(QByteArrayView details, double width, PaperFont &font);

    // None behind the last one.
    [[nodiscard]] std::optional<QString> nextLine();

private:
    void fill();

    QByteArrayView m_rest;
    double m_width;
    PaperFont &m_font;
    QStringDecoder m_decoder;
    QString m_text;     // decoded
    qsizetype m_at = 0; // of it that is given out
};

// How many lines they take.
[[nodiscard]] quint32 detailLineCount(QByteArrayView details, double width, PaperFont &font);

} // namespace report
