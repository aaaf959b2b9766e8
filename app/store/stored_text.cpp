// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_text.h"

#include <QFileInfo>

#include <algorithm>

namespace store {

namespace {

constexpr qsizetype kMaxPathLength = 4096;
constexpr qsizetype kMaxWordLength = 32;
constexpr qsizetype kMaxWords = 64;

bool isWord(const QString &text)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !text.isEmpty() && text.size() <= kMaxWordLength && std::ranges::all_of(text, fits);
}

} // namespace

bool isAbsolutePath(const QString &path)
{
    return path.size() <= kMaxPathLength && !path.contains(QChar::Null) && QFileInfo(path).isAbsolute();
}

QString storedPath(const QString &path)
{
    return QString::fromLatin1(path.toUtf8().toPercentEncoding("/"));
}

QString pathFrom(const QString &stored)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(stored.toLatin1()));
    return isAbsolutePath(path) && storedPath(path) == stored ? path : QString();
}

QString storedWords(const QStringList &words)
{
    QStringList kept;
    for (const QString &word : words) {
        if (isWord(word) && kept.size() < kMaxWords)
            kept += word;
    }
    return kept.join(u' ');
}

QStringList wordsFrom(const QString &stored)
{
    if (stored.size() > kMaxWords * (kMaxWordLength + 1))
        return {};
    const QStringList words = stored.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= kMaxWords && std::ranges::all_of(words, isWord) ? words : QStringList();
}

} // namespace store
