// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/report/xlsx_text.h"

#include <QDateTime>
#include <QIODevice>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace report {

enum class XlsxStyle : quint8 { Plain, Bold, Wrapped, Time };

// What was put into a sheet, by which a finished file is known to be whole.
struct XlsxContent
{
    qint64 rows = 0; // with a cell
    qint64 cells = 0;
    qint64 textBytes = 0; // of all cells, as XML

    friend bool operator==(const XlsxContent &, const XlsxContent &) = default;
};

// A workbook that is written row by row and holds one row in memory, by the thread that made it. Cells are
// text or times, never formulas or links. The first error sticks: finish() tells it.
class XlsxWorkbook
{
public:
    // `created` stands in the file, which is otherwise the same for the same content. `mayBeHuge`: where a
    // sheet may go beyond 4 GiB of XML.
    XlsxWorkbook(const QString &title, const QDateTime &created, bool mayBeHuge);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    // Behind those there are; what is written goes there from then on. Widths are in characters.
    void addSheet(const QString &name, const QList<double> &widths);
    // The first row stays in sight and filters the `rows` below it.
    void freezeHeader(quint32 rows);

    void writeText(quint16 column, const XlsxText &text, XlsxStyle style = XlsxStyle::Plain);
    void writeDate(quint16 column, double days);
    void nextRow();
    [[nodiscard]] bool hasFailed() const { return !m_result; }

    // Puts the file together in the temporary folder, makes sure that it holds every cell, and copies it.
    // FileFailed where any of this or what was written before failed; `advice` says what to do about it.
    [[nodiscard]] core::Result<void> finish(QIODevice &device);

private:
    [[nodiscard]] lxw_format *formatOf(XlsxStyle style) const;
    [[nodiscard]] QString path() const;
    void check(int error);
    void checkContent();

    class PlainNumbers;
    std::unique_ptr<PlainNumbers> m_plainNumbers;
    std::unique_ptr<QTemporaryDir> m_folder;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr; // the one written to
    std::vector<XlsxContent> m_contents;
    std::vector<lxw_format *> m_formats;
    qint64 m_cellsBefore = 0; // in the rows above
    quint32 m_row = 0;
    quint16 m_columns = 0;
    core::Result<void> m_result;
};

} // namespace report
