// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/ini_file.h"

#include "app/store/ini_text.h"
#include "app/store/private_file.h"
#include "app/store/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace store {

using namespace Qt::StringLiterals;

namespace {

using core::Error;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(IniFile)

public:
    [[nodiscard]] static Error unreadable(const QString &path, const QString &aside)
    {
        return failed(aside.isEmpty()
                          ? tr("The file %1 could not be read; the defaults apply.").arg(path)
                          : tr("The file %1 could not be read. It was set aside as %2; the defaults apply.")
                                .arg(path, aside));
    }
    [[nodiscard]] static Error unreadableInPart(const QString &path, const QString &aside)
    {
        return failed(
            aside.isEmpty()
                ? tr("A part of the file %1 could not be read and was left out.").arg(path)
                : tr("A part of the file %1 could not be read and was left out. The file was copied "
                     "to %2.")
                      .arg(path, aside));
    }
    [[nodiscard]] static Error isNewer(const QString &path)
    {
        return failed(tr("The file %1 comes from a newer version of Riskscope. It is read, but not changed: "
                         "what is set now is forgotten when the program ends.")
                          .arg(path));
    }
    [[nodiscard]] static Error unwritable(const QString &path)
    {
        return failed(tr("The file %1 can't hold what was to be saved in it.").arg(path));
    }

private:
    [[nodiscard]] static Error failed(const QString &detail)
    {
        return {.kind = core::ErrorKind::FileFailed, .detail = detail};
    }
};

constexpr int kAsideNames = 9; // a folder may be in the way of one

QString asideName(const QString &path, int number)
{
    return path + (number == 1 ? u".damaged"_s : u".damaged-%1"_s.arg(number));
}

// The name that the file has now; empty where it had to stay.
QString setAside(const QString &path)
{
    for (int i = 1; i <= kAsideNames; ++i) {
        const QString aside = asideName(path, i);
        if (std::rename(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) == 0)
            return aside;
    }
    return {};
}

// The name of the copy; empty where there is none.
QString copyAside(const QString &path)
{
    const core::Result<QByteArray> bytes = readWhole(path, kMaxIniBytes);
    for (int i = 1; bytes && i <= kAsideNames; ++i) {
        const QString aside = asideName(path, i);
        const QFileInfo file(aside);
        const bool isFree = !file.exists() && !file.isSymLink();
        if (isFree ? replaceWhole(aside, *bytes).has_value() : readWhole(aside, kMaxIniBytes) == bytes)
            return aside;
    }
    return {};
}

bool isNewer(const core::Result<QByteArray> &bytes, int version)
{
    return bytes && claimedVersion(*bytes) > version;
}

core::Result<void> replace(const QString &path, int version, const QMap<QString, QString> &values)
{
    const std::optional<QByteArray> bytes = printIni({.version = version, .values = values});
    if (!bytes)
        return std::unexpected(Words::unwritable(path));
    return replaceWhole(path, *bytes);
}

} // namespace

IniContent readIni(const QString &path, int version)
{
    if (const QFileInfo file(path); !file.exists() && !file.isSymLink())
        return {};
    const core::Result<QByteArray> bytes = readWhole(path, kMaxIniBytes);
    std::optional<IniText> text = bytes ? readIniText(*bytes) : std::nullopt;
    if (isNewer(bytes, version)) {
        return {.values = text ? std::move(text->values) : QMap<QString, QString>(),
                .problem = Words::isNewer(path)};
    }
    if (text && (text->version == version || text->values.isEmpty()))
        return {.values = std::move(text->values)};
    return {.problem = Words::unreadable(path, setAside(path))};
}

core::Result<void> writeIni(const QString &path, int version, const QMap<QString, QString> &values)
{
    if (const auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    const FolderHold hold(QFileInfo(path).absolutePath());
    if (isNewer(readWhole(path, kMaxIniBytes), version))
        return std::unexpected(Words::isNewer(path));
    return replace(path, version, values);
}

core::Result<void> changeIni(const QString &path, int version, const IniChange &change)
{
    if (const auto folder = makePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    const FolderHold hold(QFileInfo(path).absolutePath());
    if (isNewer(readWhole(path, kMaxIniBytes), version))
        return std::unexpected(Words::isNewer(path));
    QMap<QString, QString> values = readIni(path, version).values;
    if (core::Result<void> changed = change(values); !changed)
        return changed;
    return replace(path, version, values);
}

core::Error copyDamaged(const QString &path)
{
    return Words::unreadableInPart(path, copyAside(path));
}

} // namespace store
