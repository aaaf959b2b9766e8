// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/xlsx_workbook.h"

#include "app/core/text_language.h"
#include "app/report/xlsx_content.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

#include <locale.h>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace report {

namespace {

using core::Error;

constexpr qint64 kPiece = qint64(64) * 1024;

qint64 xmlSize(QByteArrayView text)
{
    const auto sizeOf = [](char c) { return c == '&' ? 5 : c == '<' || c == '>' ? 4 : 1; };
    qint64 size = 0;
    for (const char c : text)
        size += sizeOf(c);
    return size;
}

// Says what became of an error of the library, and what to do about it.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWorkbook)

public:
    [[nodiscard]] static Error of(int error)
    {
        switch (error) {
        case LXW_ERROR_MEMORY_MALLOC_FAILED:
            return failed(tr("there is not enough memory"), tr("Close other programs, or export less."));
        case LXW_ERROR_CREATING_XLSX_FILE:
        case LXW_ERROR_CREATING_TMPFILE:
        case LXW_ERROR_READING_TMPFILE:
        case LXW_ERROR_ZIP_FILE_OPERATION:
        case LXW_ERROR_ZIP_BAD_ZIP_FILE:
        case LXW_ERROR_ZIP_INTERNAL_ERROR:
        case LXW_ERROR_ZIP_FILE_ADD:
        case LXW_ERROR_ZIP_CLOSE:
            return failed(tr("the temporary folder “%1” can't hold it")
                              .arg(qEnvironmentVariable("TMPDIR", QDir::tempPath())),
                          tr("Make room in it, or set TMPDIR to a folder with more."));
        default:
            return failed(tr("a workbook can't hold it (error %1)").arg(error),
                          tr("Export less, or choose another format."));
        }
    }

private:
    [[nodiscard]] static Error failed(const QString &reason, const QString &advice)
    {
        return {.kind = core::ErrorKind::FileFailed, .detail = reason, .advice = advice};
    }
};

core::Result<void> copy(QFile &file, QIODevice &device)
{
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    for (;;) {
        const QByteArray piece = file.read(kPiece);
        if (piece.isEmpty())
            break;
        if (device.write(piece) != piece.size())
            return core::failure(core::ErrorKind::FileFailed, device.errorString());
    }
    if (file.error() != QFileDevice::NoError)
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    return {};
}

} // namespace

// Numbers in XML have a dot in every locale. Holds for the thread that it lives in.
class XlsxWorkbook::PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {}
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

XlsxWorkbook::XlsxWorkbook(const QString &title, const QDateTime &created, bool mayBeHuge)
    : m_plainNumbers(std::make_unique<PlainNumbers>())
{
    // Qt gives no path where the one of the environment does not exist.
    if (const QString temporary = QDir::tempPath(); !temporary.isEmpty())
        m_folder = std::make_unique<QTemporaryDir>(temporary + "/riskscope-XXXXXX"_L1);
    if (!m_folder || !m_folder->isValid()) {
        check(LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    QByteArray folder = QFile::encodeName(m_folder->path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    options.use_zip64 = mayBeHuge ? LXW_TRUE : LXW_FALSE;
    m_workbook = workbook_new_opt(QFile::encodeName(path()).constData(), &options);
    if (!m_workbook) {
        check(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    QByteArray name = title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    // 0 would be the time of writing.
    properties.created = std::max<time_t>(1, created.isValid() ? created.toSecsSinceEpoch() : 1);
    check(workbook_set_properties(m_workbook, &properties));
    for (int style = 0; style < 4; ++style)
        m_formats.push_back(workbook_add_format(m_workbook));
    format_set_bold(formatOf(XlsxStyle::Bold));
    format_set_align(formatOf(XlsxStyle::Bold), LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(formatOf(XlsxStyle::Wrapped));
    format_set_num_format(formatOf(XlsxStyle::Time), "yyyy-mm-dd hh:mm:ss.000");
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

void XlsxWorkbook::addSheet(const QString &name, const QList<double> &widths)
{
    if (hasFailed())
        return;
    m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (!m_sheet) { // of a bad name, say: the library doesn't tell
        check(LXW_ERROR_PARAMETER_VALIDATION);
        return;
    }
    m_contents.emplace_back();
    m_cellsBefore = 0;
    m_row = 0;
    m_columns = static_cast<quint16>(widths.size());
    for (quint16 column = 0; column < m_columns; ++column)
        check(worksheet_set_column(m_sheet, column, column, widths[column], nullptr));
}

void XlsxWorkbook::freezeHeader(quint32 rows)
{
    if (hasFailed() || m_columns == 0)
        return;
    worksheet_freeze_panes(m_sheet, 1, 0);
    check(worksheet_autofilter(m_sheet, 0, 0, rows, static_cast<quint16>(m_columns - 1)));
}

void XlsxWorkbook::writeText(quint16 column, const XlsxText &text, XlsxStyle style)
{
    if (hasFailed() || text.utf8.isEmpty())
        return;
    check(worksheet_write_string(m_sheet, m_row, column, text.utf8.constData(), formatOf(style)));
    XlsxContent &content = m_contents.back();
    ++content.cells;
    content.textBytes += xmlSize(text.utf8);
}

void XlsxWorkbook::writeDate(quint16 column, double days)
{
    if (hasFailed())
        return;
    check(worksheet_write_number(m_sheet, m_row, column, days, formatOf(XlsxStyle::Time)));
    ++m_contents.back().cells;
}

void XlsxWorkbook::nextRow()
{
    ++m_row;
    if (hasFailed() || m_contents.back().cells == m_cellsBefore)
        return;
    m_cellsBefore = m_contents.back().cells;
    ++m_contents.back().rows;
}

core::Result<void> XlsxWorkbook::finish(QIODevice &device)
{
    if (hasFailed())
        return m_result;
    const lxw_error error = workbook_close(m_workbook); // frees it, whatever comes of it
    m_workbook = nullptr;
    check(error);
    QFile file(path());
    if (!hasFailed())
        checkContent();
    if (!hasFailed())
        m_result = copy(file, device);
    return m_result;
}

lxw_format *XlsxWorkbook::formatOf(XlsxStyle style) const
{
    return style == XlsxStyle::Plain ? nullptr : m_formats[static_cast<std::size_t>(style)];
}

QString XlsxWorkbook::path() const
{
    return m_folder->filePath(u"report.xlsx"_s);
}

void XlsxWorkbook::check(int error)
{
    const core::TextLanguageScope language(core::TextLanguage::OfPerson); // the workbook's is another
    if (error != LXW_NO_ERROR && m_result)
        m_result = std::unexpected(Words::of(error));
}

// The library does not notice a temporary folder that is full: what is missing then is missing in the file.
void XlsxWorkbook::checkContent()
{
    if (!holdsWhole(path(), m_contents))
        check(LXW_ERROR_CREATING_TMPFILE);
}

} // namespace report
