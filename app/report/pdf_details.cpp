// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_details.h"

#include "app/core/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qsizetype kPiece = 4096;      // bytes decoded at once
constexpr qsizetype kEnoughText = 1000; // characters: more than any line holds

} // namespace

PdfDetails::PdfDetails(QByteArrayView details, double width, PaperFont &font)
    : m_rest(details)
    , m_width(width)
    , m_font(font)
    , m_decoder(QStringDecoder::Utf8)
{}

void PdfDetails::fill()
{
    if (m_text.size() - m_at >= kEnoughText)
        return;
    m_text.remove(0, m_at);
    m_at = 0;
    while (m_text.size() < kEnoughText && !m_rest.isEmpty()) {
        const QByteArrayView piece = m_rest.first(std::min(kPiece, m_rest.size()));
        m_rest = m_rest.sliced(piece.size());
        QString text = core::visibleText(m_decoder.decode(piece), core::LineBreaks::Keep);
        m_text += text.replace(u'\t', u"    "_s);
    }
}

std::optional<QString> PdfDetails::nextLine()
{
    fill();
    if (m_at >= m_text.size())
        return std::nullopt;
    const QStringView text = QStringView(m_text).sliced(m_at, std::min(kEnoughText, m_text.size() - m_at));
    const qsizetype end = text.indexOf(u'\n');
    const QStringView line = end < 0 ? text : text.first(end);
    const qsizetype length = firstLineLength(line, m_width, m_font);
    // The line's own end goes with its last part.
    m_at += length + (length == line.size() && end >= 0 ? 1 : 0);
    return line.first(length).toString();
}

quint32 detailLineCount(QByteArrayView details, double width, PaperFont &font)
{
    PdfDetails lines(details, width, font);
    quint32 count = 0;
    while (lines.nextLine())
        ++count;
    return count;
}

} // namespace report
