// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/pdf_format.h"
#include "tests/report/report_samples.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

namespace test_support {

// A PDF as an independent reader sees it. Programs of poppler-utils read it.
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &pdf)
    {
        if (m_file.open() && m_file.write(pdf) == pdf.size())
            m_file.flush();
    }

    // The text of each page.
    [[nodiscard]] QStringList pages() const
    {
        if (!m_pages) {
            m_pages =
                QString::fromUtf8(run(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-layout"), m_file.fileName(), QStringLiteral("-")}))
                    .split(QChar(u'\f'));
            m_pages->removeLast(); // behind the last page's end
        }
        return *m_pages;
    }

    // All text, without the blanks and line ends that come from laying it out.
    [[nodiscard]] QString solidText() const { return solid(pages().join(QString())); }
    [[nodiscard]] bool holds(const QString &text) const { return solidText().contains(solid(text)); }

    [[nodiscard]] static QString solid(QString text)
    {
        static const QRegularExpression blanks(QStringLiteral("\\s+"));
        return text.remove(blanks);
    }

    // "Pages" → "3"
    [[nodiscard]] QString info(const QString &field) const
    {
        const QString all = QString::fromUtf8(
            run(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), m_file.fileName()}));
        for (const QString &line : all.split(QChar(u'\n'))) {
            if (line.startsWith(field + QChar(u':')))
                return line.mid(field.size() + 1).trimmed();
        }
        return {};
    }
    [[nodiscard]] QByteArray metadata() const
    {
        return run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), m_file.fileName()});
    }

    // One line a font: name, type, encoding, emb, sub, uni, object.
    [[nodiscard]] QStringList fonts() const
    {
        QStringList lines =
            QString::fromUtf8(run(QStringLiteral("pdffonts"), {m_file.fileName()})).split(QChar(u'\n'));
        lines.removeAll(QString());
        return lines.mid(2);
    }
    // Pictures within.
    [[nodiscard]] qsizetype imageCount() const
    {
        return run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), m_file.fileName()})
                   .trimmed()
                   .split('\n')
                   .size() -
               2;
    }

private:
    [[nodiscard]] static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QTemporaryFile m_file;
    mutable std::optional<QStringList> m_pages; // once they were asked for
};

// Empty where it was not written.
[[nodiscard]] inline QByteArray pdfOf(const report::Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return report::writePdf(buffer, report) ? buffer.data() : QByteArray();
}

// With a time of writing, and details as this format has them at first.
[[nodiscard]] inline report::Report writtenReport(report::Report report = sampleReport())
{
    report.writtenAt = QDateTime(QDate(2026, 11, 21), QTime(10, 30), QTimeZone::utc());
    report.options.details = report::DetailsExtent::Preview;
    return report;
}

// Each on one line of the table.
[[nodiscard]] inline report::Report manyEvents(int count)
{
    std::vector<EventSample> samples;
    const QByteArray levels[] = {"high", "medium", "low"};
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(100'000 + i);
        samples.push_back({"Policy " + QByteArray::number(i % 7), levels[i % 3],
                           "2026-11-21T09:" + QByteArray::number(10 + i % 50) + ":00Z",
                           R"({"n": )" + number + '}', "id" + number});
    }
    return writtenReport(reportOf(samples));
}

} // namespace test_support
