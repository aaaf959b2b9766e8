// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/written_text.h"

#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>

#include <minizip/unzip.h>

#include <memory>

namespace report {

namespace {

constexpr qsizetype kPiece = qsizetype(1024) * 1024;

core::Result<void> unreadable(const QString &reason)
{
    return core::failure(
        core::ErrorKind::FileFailed,
        QCoreApplication::translate("WrittenText", "What was written can't be read again. %1").arg(reason));
}

// `read` fills a piece of memory and says how much of it; 0 at the end, less where it failed.
core::Result<void> readPieces(const std::function<qint64(char *, qsizetype)> &read, const TakeWritten &take)
{
    QByteArray bytes;
    qsizetype kept = 0;
    bool isFirst = true;
    while (true) {
        bytes.resize(kept + kPiece);
        qsizetype size = kept;
        while (size < bytes.size()) {
            const qint64 count = read(bytes.data() + size, bytes.size() - size);
            if (count < 0)
                return unreadable({});
            if (count == 0)
                break;
            size += count;
        }
        const bool isLast = size < bytes.size();
        const QByteArrayView text = QByteArrayView(bytes).first(size);
        if (core::Result<void> taken = take({.text = text, .isFirst = isFirst, .isLast = isLast});
            !taken || isLast)
            return taken;
        isFirst = false;
        kept = kWrittenOverlap;
        bytes.remove(0, size - kept);
    }
}

void *openDevice(void *device, const void *, int)
{
    return device;
}

uLong readDevice(void *, void *stream, void *to, uLong size)
{
    const qint64 count =
        static_cast<QIODevice *>(stream)->read(static_cast<char *>(to), static_cast<qint64>(size));
    return count < 0 ? 0 : static_cast<uLong>(count);
}

uLong writeDevice(void *, void *, const void *, uLong)
{
    return 0;
}

ZPOS64_T tellDevice(void *, void *stream)
{
    return static_cast<ZPOS64_T>(static_cast<QIODevice *>(stream)->pos());
}

long seekDevice(void *, void *stream, ZPOS64_T offset, int origin)
{
    auto &device = *static_cast<QIODevice *>(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? device.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? device.size()
                                                           : 0;
    return device.seek(from + static_cast<qint64>(offset)) ? 0 : -1;
}

int closeDevice(void *, void *)
{
    return 0;
}

struct CloseArchive
{
    void operator()(void *archive) const { unzClose(archive); }
};

core::Result<void> readMembers(QIODevice &file, const TakeWritten &take)
{
    zlib_filefunc64_def functions{openDevice, readDevice,  writeDevice, tellDevice,
                                  seekDevice, closeDevice, closeDevice, &file};
    const std::unique_ptr<void, CloseArchive> archive(unzOpen2_64("", &functions));
    if (!archive)
        return unreadable({});
    int found = unzGoToFirstFile(archive.get());
    for (; found == UNZ_OK; found = unzGoToNextFile(archive.get())) {
        if (unzOpenCurrentFile(archive.get()) != UNZ_OK)
            return unreadable({});
        const auto read = [&archive](char *to, qsizetype size) -> qint64 {
            return unzReadCurrentFile(archive.get(), to, static_cast<unsigned>(size));
        };
        core::Result<void> taken = readPieces(read, take);
        // Only the end of a member tells of a wrong checksum.
        const bool isWhole = unzCloseCurrentFile(archive.get()) == UNZ_OK;
        if (!taken)
            return taken;
        if (!isWhole)
            return unreadable({});
    }
    return found == UNZ_END_OF_LIST_OF_FILE ? core::Result<void>() : unreadable({});
}

core::Result<void> readPages(QIODevice &file, const TakeWritten &take)
{
    QPdfDocument document;
    document.load(&file);
    if (document.status() != QPdfDocument::Status::Ready)
        return unreadable({});
    using enum QPdfDocument::MetaDataField;
    for (const auto field : {Title, Subject, Author, Keywords, Producer, Creator}) {
        if (core::Result<void> taken = take({.text = document.metaData(field).toString().toUtf8()}); !taken)
            return taken;
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        const QByteArray text = document.getAllText(page).text().toUtf8();
        if (core::Result<void> taken = take({.text = text, .isLaidOut = true}); !taken)
            return taken;
    }
    return {};
}

} // namespace

core::Result<void> readWrittenText(QIODevice &file, FileText text, const TakeWritten &take)
{
    if (!file.seek(0))
        return unreadable(file.errorString());
    switch (text) {
    case FileText::Utf8:
        return readPieces([&file](char *to, qsizetype size) { return file.read(to, size); }, take);
    case FileText::Xlsx:
        return readMembers(file, take);
    case FileText::Pdf:
        return readPages(file, take);
    }
    Q_UNREACHABLE();
}

} // namespace report
