// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
// safe_writer PATH BYTES FIRST LAST
// Writes files of so many bytes to PATH, one over the other, and tells each step as it is done. A file begins
// with its number, from FIRST to LAST, and ends with the SHA-256 of all before, so that it is known to be
// whole. torn_files.py runs it.
#include "app/core/error_text.h"
#include "app/report/safe_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr qsizetype kPiece = qsizetype(64) * 1024;
constexpr qsizetype kHashDigits = 64;

void tell(const char *step, int number)
{
    std::printf("%s %d\n", step, number);
    std::fflush(stdout);
}

core::Result<void> fill(QIODevice &file, int number, qsizetype size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece = QByteArray::number(number) + '\n';
    qsizetype left = std::max(size - kHashDigits, piece.size());
    while (left > 0) {
        hash.addData(piece);
        if (file.write(piece) != piece.size())
            return core::failure(core::ErrorKind::FileFailed, file.errorString());
        tell("piece", number);
        left -= piece.size();
        piece.fill(static_cast<char>('a' + left % 26), std::min(left, kPiece));
    }
    if (file.write(hash.result().toHex()) != kHashDigits)
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    tell("filled", number);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 5)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const qsizetype size = std::atol(argv[2]);
    for (int number = std::atoi(argv[3]); number <= std::atoi(argv[4]); ++number) {
        tell("begin", number);
        const auto written = report::writeSafely(path, report::Overwrite::Replace,
                                                 [&](QIODevice &file) { return fill(file, number, size); });
        if (!written) {
            const core::ErrorText text = core::explain(written.error());
            std::printf("failed %d\n%s %s\n", number, qPrintable(text.what), qPrintable(text.next));
            return 1;
        }
        tell("written", number);
    }
    return 0;
}
