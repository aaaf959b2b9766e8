// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryFile>
#include <QXmlStreamReader>

#include <minizip/unzip.h>

#include <map>

namespace test_support {

// The members of a zip file by name; nothing where it can't be read to its end.
[[nodiscard]] inline std::map<QString, QByteArray> membersOfZip(const QByteArray &zip)
{
    QTemporaryFile file;
    if (!file.open() || file.write(zip) != zip.size() || !file.flush())
        return {};
    unzFile reader = unzOpen64(QFile::encodeName(file.fileName()).constData());
    std::map<QString, QByteArray> members;
    for (int at = reader ? unzGoToFirstFile(reader) : UNZ_ERRNO; at == UNZ_OK; at = unzGoToNextFile(reader)) {
        char name[256] = {};
        unz_file_info64 info;
        unzGetCurrentFileInfo64(reader, &info, name, sizeof name - 1, nullptr, 0, nullptr, 0);
        QByteArray content(qsizetype(info.uncompressed_size), Qt::Uninitialized);
        unzOpenCurrentFile(reader);
        const int count = unzReadCurrentFile(reader, content.data(), static_cast<unsigned>(content.size()));
        if (unzCloseCurrentFile(reader) == UNZ_OK && count == content.size())
            members[QString::fromUtf8(name)] = content;
    }
    if (reader)
        unzClose(reader);
    return members;
}

// The cells of each row, text decoded, numbers as they stand there, each behind its kind: "s:text", "n:1.5".
[[nodiscard]] inline QList<QStringList> rowsOfSheet(const QByteArray &sheet)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QList<QStringList> rows;
    QXmlStreamReader xml(sheet);
    QString kind;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("row"))
            rows.append(QStringList());
        else if (xml.name() == QLatin1StringView("c"))
            kind = xml.attributes().value(QLatin1StringView("t")).toString();
        else if (xml.name() == QLatin1StringView("v"))
            rows.last() += QStringLiteral("n:") + xml.readElementText();
        else if (xml.name() == QLatin1StringView("f"))
            rows.last() += QStringLiteral("formula");
        else if (xml.name() == QLatin1StringView("t")) {
            QString text = xml.readElementText();
            for (qsizetype at = 0;;) {
                const QRegularExpressionMatch match = escape.match(text, at);
                if (!match.hasMatch())
                    break;
                const QChar decoded(match.captured(1).toUShort(nullptr, 16));
                text.replace(match.capturedStart(), match.capturedLength(), decoded);
                at = match.capturedStart() + 1;
            }
            rows.last() +=
                (kind == QLatin1StringView("inlineStr") ? QStringLiteral("s:") : QStringLiteral("odd:")) +
                text;
        }
    }
    return xml.hasError() ? QList<QStringList>() : rows;
}

} // namespace test_support
