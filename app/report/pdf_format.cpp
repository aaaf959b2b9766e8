// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_format.h"

#include "app/core/visible_text.h"
#include "app/report/chunked_output.h"
#include "app/report/pdf_metadata.h"
#include "app/report/pdf_page_painter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace report {

using namespace Qt::StringLiterals;

namespace {

// QPdfWriter tells no failed write: what it writes goes through here, where the first one sticks.
class PdfOutput : public QIODevice
{
public:
    explicit PdfOutput(QIODevice &device)
        : m_out(device)
    {
        open(WriteOnly | Unbuffered);
    }

    [[nodiscard]] ChunkedOutput &out() { return m_out; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_out.append(QByteArrayView(data, size));
        return m_out.hasFailed() ? -1 : size;
    }

private:
    ChunkedOutput m_out;
};

void setUp(QPdfWriter &writer, const Report &report)
{
    const PdfMetadata metadata{
        .title = QCoreApplication::translate("PdfReport", "Risk report: %1").arg(shownUser(report)),
        .creator = toolName(),
        .language = u"en"_s, // see core::TextLanguage::OfFiles
        // Not report.writtenAt: PDF/A wants the time that QPdfWriter writes beside it, which is this one.
        .createdAt = QDateTime::currentDateTime()};
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kPaperResolution);
    writer.setPageSize(
        QPageSize(report.options.page == PageFormat::Letter ? QPageSize::Letter : QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(metadata.title);
    writer.setCreator(metadata.creator);
    writer.setDocumentXmpMetadata(xmpPacket(metadata));
}

} // namespace

core::Result<void> writePdf(QIODevice &device, const Report &report)
{
    PdfPagePainter pages(report, paperSize(report.options.page), answerHash(report));
    const std::optional<quint32> pageCount = pages.countPages();
    if (!pageCount)
        return core::failure(core::ErrorKind::Cancelled, {});
    PdfOutput output(device);
    {
        QPdfWriter writer(&output);
        setUp(writer, report);
        QPainter painter(&writer);
        const auto rowsDone = [&](quint32 rows) { return output.out().goesOn(report.watch, rows); };
        if (rowsDone(0))
            pages.paint(
                painter, pageCount, [&] { return !output.out().hasFailed() && writer.newPage(); }, rowsDone);
        (void)rowsDone(report.order.rowCount());
    }
    return output.out().finish();
}

} // namespace report
