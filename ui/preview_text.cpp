// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/preview_text.h"

#include "app/core/text_language.h"
#include "app/core/visible_text.h"
#include "app/report/facts.h"
#include "app/report/report_cells.h"
#include "app/report/text_width.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxBytes = 64 * 1024;
constexpr qsizetype kMaxLines = 60;
constexpr qsizetype kMaxLineLength = 4000;
constexpr quint32 kMaxRows = 30;
constexpr int kMaxCell = 60;

// Takes the beginning of what is written and fails once it has enough, which ends the writing.
class BeginningOnly : public QIODevice
{
public:
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool isFull() const { return m_bytes.size() >= kMaxBytes; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 length) override
    {
        if (isFull())
            return -1;
        m_bytes.append(data, std::min<qint64>(length, kMaxBytes - m_bytes.size()));
        return length;
    }

private:
    QByteArray m_bytes;
};

QString shownLine(const QString &line)
{
    return core::cutTo(core::visibleText(line.left(kMaxLineLength)), kMaxLineLength);
}

// Some dozens of lines; "…" stands for the rest.
QString shownLines(const QString &text, bool isWhole)
{
    QStringList lines = text.split(u'\n');
    const bool hasMore = !isWhole || lines.size() > kMaxLines;
    lines = lines.first(std::min(lines.size(), kMaxLines));
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        const bool isCut = line.size() > kMaxLineLength;
        line = shownLine(line) + (isCut ? u"…"_s : QString());
    }
    if (hasMore)
        lines += u"…"_s;
    return lines.join(u'\n');
}

core::Result<QString> firstLines(const report::Format &format, const report::Report &report)
{
    BeginningOnly device;
    device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    report::Report watched = report;
    watched.watch.stop = [&device, stop = report.watch.stop] {
        return device.isFull() || core::shouldStop(stop);
    };
    const core::Result<void> written = format.write(device, watched);
    if (!written && !device.isFull())
        return std::unexpected(written.error());
    QString text = QString::fromUtf8(device.bytes());
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return shownLines(text, !device.isFull());
}

// Of a file's pages the first one has what the report found, the last one where it is from.
QStringList factLines(const report::Report &report, PreviewKind kind)
{
    QList<report::Fact> facts = report::resultFacts(report);
    if (kind != PreviewKind::Page)
        facts += report::originFacts(report, report::answerHash(report));
    QStringList lines;
    for (const report::Fact &fact : std::as_const(facts)) {
        lines += QCoreApplication::translate("PreviewText", "%1: %2", "a fact's title, its text")
                     .arg(fact.title, fact.lines.join(u"; "_s));
    }
    return lines;
}

// The first events below their titles, in columns as wide as they need.
QStringList tableLines(const report::Report &report)
{
    const QList<core::ColumnId> columns = report::reportColumns(report);
    const quint32 rows = std::min(report.order.rowCount(), kMaxRows);
    QStringList lines(static_cast<qsizetype>(rows) + 1);
    for (const core::ColumnId id : columns) {
        const core::EventColumn &column = core::eventColumn(id);
        QStringList cells = {core::columnTitle(column, report.zone)};
        for (quint32 row = 0; row < rows; ++row)
            cells += report::elided(report::shownCell(column, report::eventRow(report, row)), kMaxCell);
        int width = 0;
        for (const QString &cell : std::as_const(cells))
            width = std::max(width, report::textWidth(cell));
        for (qsizetype line = 0; line < lines.size(); ++line)
            lines[line] += report::padded(cells.at(line), width + 2);
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    if (rows < report.order.rowCount())
        lines += u"…"_s;
    return lines;
}

} // namespace

PreviewKind previewKind(const report::Format &format)
{
    switch (format.text) {
    case report::FileText::Pdf:
        return PreviewKind::Page;
    case report::FileText::Xlsx:
        return PreviewKind::Content;
    case report::FileText::Utf8:
        break;
    }
    // What tags and scripts hold says nothing to people.
    return QLatin1StringView(format.extension) == "html"_L1 ? PreviewKind::Content : PreviewKind::Lines;
}

core::Result<QString> previewText(const report::Format &format, const report::Report &report)
{
    const PreviewKind kind = previewKind(format);
    if (kind == PreviewKind::Lines)
        return firstLines(format, report);
    const core::TextLanguageScope language(core::TextLanguage::OfFiles); // as in the file
    return (factLines(report, kind) + QStringList{QString()} + tableLines(report)).join(u'\n');
}

} // namespace ui
