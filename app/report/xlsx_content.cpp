// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/xlsx_content.h"

#include <QFile>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qsizetype kPiece = qsizetype(64) * 1024;
constexpr qint64 kMostOther = qint64(16) * 1024 * 1024; // the members beside the sheets are small

struct CloseZip
{
    void operator()(void *file) const { unzClose(file); }
};
using Zip = std::unique_ptr<void, CloseZip>;

// Counts what a sheet's XML holds. A tag may be cut anywhere between two pieces.
class SheetCounter
{
public:
    void read(QByteArrayView piece)
    {
        for (const char *at = piece.begin(); at != piece.end();) {
            const char *const next = std::find(at, piece.end(), m_isInTag ? '>' : '<');
            const QByteArrayView part(at, next);
            if (m_isInTag)
                m_tag += part.first(std::min(part.size(), kTagStart - std::min(kTagStart, m_tag.size())));
            else if (m_isInText)
                m_content.textBytes += part.size();
            at = next;
            if (at == piece.end())
                break;
            if (m_isInTag)
                endTag();
            m_isInTag = !m_isInTag;
            ++at;
        }
    }

    [[nodiscard]] const XlsxContent &content() const { return m_content; }
    [[nodiscard]] bool isWhole() const { return m_isWhole && !m_isInTag; }

private:
    static constexpr qsizetype kTagStart = 12; // bytes that tell tags apart

    void endTag()
    {
        const qsizetype blank = m_tag.indexOf(' ');
        const QByteArray name = blank < 0 ? m_tag : m_tag.first(blank);
        m_isInText = name == "t";
        m_isWhole = name == "/worksheet";
        m_content.rows += name == "row" ? 1 : 0;
        m_content.cells += name == "c" ? 1 : 0;
        m_tag.resize(0);
    }

    XlsxContent m_content;
    QByteArray m_tag;
    bool m_isInTag = false;
    bool m_isInText = false;
    bool m_isWhole = false;
};

// False where the member can't be read or its checksum doesn't fit.
bool readMember(const Zip &zip, const std::function<void(QByteArrayView)> &read)
{
    if (unzOpenCurrentFile(zip.get()) != UNZ_OK)
        return false;
    QByteArray piece(kPiece, Qt::Uninitialized);
    int count = 0;
    while ((count = unzReadCurrentFile(zip.get(), piece.data(), static_cast<unsigned>(piece.size()))) > 0)
        read(QByteArrayView(piece).first(count));
    return unzCloseCurrentFile(zip.get()) == UNZ_OK && count == 0;
}

bool isWellFormed(const Zip &zip)
{
    QByteArray xml;
    const bool isRead = readMember(zip, [&xml](QByteArrayView piece) {
        if (xml.size() < kMostOther)
            xml += piece;
    });
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return isRead && !reader.hasError();
}

bool holdsSheet(const Zip &zip, const XlsxContent &expected)
{
    SheetCounter counter;
    const bool isRead = readMember(zip, [&counter](QByteArrayView piece) { counter.read(piece); });
    return isRead && counter.isWhole() && counter.content() == expected;
}

} // namespace

bool holdsWhole(const QString &path, std::span<const XlsxContent> sheets)
{
    const Zip zip(unzOpen64(QFile::encodeName(path).constData()));
    if (!zip)
        return false;
    std::size_t found = 0;
    int at = unzGoToFirstFile(zip.get());
    for (; at == UNZ_OK; at = unzGoToNextFile(zip.get())) {
        char name[256] = {};
        if (unzGetCurrentFileInfo64(zip.get(), nullptr, name, sizeof name - 1, nullptr, 0, nullptr, 0) !=
            UNZ_OK)
            return false;
        const bool isSheet = QByteArrayView(name).startsWith("xl/worksheets/sheet");
        if (isSheet && found == sheets.size())
            return false;
        if (isSheet ? !holdsSheet(zip, sheets[found++]) : !isWellFormed(zip))
            return false;
    }
    return at == UNZ_END_OF_LIST_OF_FILE && found == sheets.size();
}

} // namespace report
