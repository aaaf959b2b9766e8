// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>

namespace test_support {

// Looks for either half of each secret: in any case, percent-encoded, as UTF-16 and in Base64.
class LeakSearch
{
public:
    explicit LeakSearch(const QByteArrayList &secrets)
    {
        for (const QByteArray &secret : secrets) {
            for (const QByteArray &half :
                 {secret.first(secret.size() / 2), secret.sliced(secret.size() / 2)}) {
                m_halves += half.toLower();
                addBase64(half);
            }
        }
    }

    // What was found of a secret; empty where there is nothing.
    [[nodiscard]] QByteArray findIn(const QByteArray &bytes) const
    {
        for (const QByteArray &encoded : m_base64) {
            if (bytes.contains(encoded))
                return encoded;
        }
        const QByteArray plain = bytes.toLower();
        const QByteArray decoded = QByteArray::fromPercentEncoding(bytes).toLower();
        const QByteArray narrow = QByteArray(plain).replace('\0', "");
        for (const QByteArray &half : m_halves) {
            if (plain.contains(half) || decoded.contains(half) || narrow.contains(half))
                return half;
        }
        return {};
    }

    // The files in a folder, at any depth, whose name or content holds a secret, and those that can't be
    // read.
    [[nodiscard]] QStringList findInFolder(const QString &folder) const
    {
        QStringList found;
        QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (!findIn(QFile::encodeName(entries.fileName())).isEmpty())
                found += file.fileName();
            else if (entries.fileInfo().isDir())
                continue;
            else if (!file.open(QIODevice::ReadOnly) || !findIn(file.readAll()).isEmpty())
                found += file.fileName();
        }
        return found;
    }

private:
    // Whatever stands before and behind it: three positions within Base64's groups, whole groups only.
    void addBase64(const QByteArray &text)
    {
        constexpr qsizetype kGroup = 3;
        for (qsizetype skipped = 0; skipped < kGroup; ++skipped) {
            const QByteArray rest = text.sliced(skipped);
            m_base64 += rest.first(rest.size() / kGroup * kGroup).toBase64();
        }
    }

    QByteArrayList m_halves; // in lower case
    QByteArrayList m_base64;
};

} // namespace test_support
