// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/ini_text.h"

#include "app/store/ini_file.h"

#include <QByteArrayView>

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kVersionLine = "version=";
constexpr qsizetype kMaxNameLength = 64;
constexpr int kMaxVersion = 999'999;

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '%';
}

bool isName(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= kMaxNameLength && std::ranges::all_of(text, isNameByte);
}

// No '@' and no '\\', which QSettings reads as something else, nor what would be lost at the ends.
bool isValue(QByteArrayView text)
{
    const auto fits = [](char c) { return c >= ' ' && c <= '~' && c != '@' && c != '\\' && c != '"'; };
    return std::ranges::all_of(text, fits) && text.trimmed().size() == text.size();
}

int versionFrom(QByteArrayView value)
{
    bool isNumber = false;
    const int version = value.toInt(&isNumber);
    const bool isPlain = isNumber && version > 0 && version <= kMaxVersion;
    return isPlain && QByteArray::number(version) == value ? version : 0;
}

// Calls `take` with each line that says something, without the blanks around it, until it returns false.
template<class Take>
bool forEachLine(QByteArrayView bytes, Take take)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = (end < 0 ? bytes : bytes.first(end)).trimmed();
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        const bool isComment = line.startsWith(';') || line.startsWith('#');
        if (!line.isEmpty() && !isComment && !take(line))
            return false;
    }
    return true;
}

QByteArrayView unquoted(QByteArrayView value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith('"') && value.endsWith('"');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

// Takes lines into a text.
struct IniReader
{
    IniText text = {};
    QByteArray group = {}; // with the slash behind it; empty in [General]

    bool take(QByteArrayView line) { return line.startsWith('[') ? takeGroup(line) : takeValue(line); }

    bool takeGroup(QByteArrayView line)
    {
        if (!line.endsWith(']') || !isName(line.sliced(1).chopped(1)))
            return false;
        const QByteArrayView name = line.sliced(1).chopped(1);
        group = name == "General" ? QByteArray() : name.toByteArray() + '/';
        return true;
    }

    bool takeValue(QByteArrayView line)
    {
        const qsizetype sign = line.indexOf('=');
        if (sign < 0)
            return false;
        const QByteArrayView key = line.first(sign).trimmed();
        const QByteArrayView value = unquoted(line.sliced(sign + 1).trimmed());
        if (!isName(key) || !isValue(value))
            return false;
        if (group.isEmpty())
            return key == "version" && (text.version = versionFrom(value)) != 0;
        text.values.insert(QString::fromLatin1(QByteArray(group).append(key)), QString::fromLatin1(value));
        return true;
    }
};

bool appendValue(QByteArray &bytes, QByteArray &group, const QString &key, const QString &value)
{
    const QByteArray name = key.toLatin1();
    const QByteArray text = value.toLatin1();
    const qsizetype slash = name.indexOf('/');
    if (slash < 0 || QString::fromLatin1(name) != key || QString::fromLatin1(text) != value ||
        !isName(name.first(slash)) || !isName(name.sliced(slash + 1)) || !isValue(text) ||
        name.startsWith("General/"))
        return false;
    if (group != name.first(slash)) {
        group = name.first(slash);
        bytes += "\n[" + group + "]\n";
    }
    bytes += name.sliced(slash + 1) + '=' + text + '\n';
    return bytes.size() <= kMaxIniBytes;
}

} // namespace

std::optional<QByteArray> printIni(const IniText &text)
{
    if (text.version <= 0 || text.version > kMaxVersion)
        return std::nullopt;
    QByteArray bytes = "[General]\n" + QByteArray(kVersionLine) + QByteArray::number(text.version) + '\n';
    QByteArray group;
    for (auto it = text.values.cbegin(); it != text.values.cend(); ++it) {
        if (!appendValue(bytes, group, it.key(), it.value()))
            return std::nullopt;
    }
    return bytes;
}

std::optional<IniText> readIniText(QByteArrayView bytes)
{
    if (bytes.size() > kMaxIniBytes)
        return std::nullopt;
    IniReader reader;
    if (!forEachLine(bytes, [&reader](QByteArrayView line) { return reader.take(line); }))
        return std::nullopt;
    if (reader.text.version == 0 && !reader.text.values.isEmpty())
        return std::nullopt;
    return reader.text;
}

int claimedVersion(QByteArrayView bytes)
{
    int version = 0;
    bool isGeneral = true;
    (void)forEachLine(bytes.first(std::min<qsizetype>(bytes.size(), kMaxIniBytes)), [&](QByteArrayView line) {
        if (line.startsWith('['))
            isGeneral = line == "[General]";
        else if (isGeneral && line.startsWith(kVersionLine))
            version = versionFrom(line.sliced(qstrlen(kVersionLine)));
        return version == 0;
    });
    return version;
}

} // namespace store
