// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/manifest.h"

#include "app/report/facts.h"
#include "app/report/folder_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kType = "riskscope-manifest"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kMaxContainers = 2'000'000; // 170 bytes of memory each; a report has 13 at most

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Manifest)

public:
    [[nodiscard]] static std::unexpected<core::Error> failed(const QString &detail)
    {
        return core::failure(core::ErrorKind::FileFailed, detail);
    }
    [[nodiscard]] static QString noJson(const QString &reason) { return tr("it is no JSON: %1").arg(reason); }
    [[nodiscard]] static QString notOurs() { return tr("it is no manifest of Riskscope"); }
    [[nodiscard]] static QString newer() { return tr("it was written by a newer version"); }
    [[nodiscard]] static QString badFile(qsizetype number)
    {
        return tr("its file number %1 has no plain name, size or SHA-256").arg(number);
    }
    [[nodiscard]] static QString repeatedFile(qsizetype number)
    {
        return tr("its file number %1 has the name of another").arg(number);
    }
    [[nodiscard]] static std::unexpected<core::Error> unreadable(const QString &path, const QString &reason)
    {
        return std::unexpected(
            core::Error{.kind = core::ErrorKind::FileFailed,
                        .detail = tr("The manifest “%1” could not be read: %2.").arg(path, reason),
                        .advice = tr("Move it away or choose another folder.")});
    }
    [[nodiscard]] static QString noFile() { return tr("it is not a regular file"); }
    [[nodiscard]] static QString tooLarge() { return tr("it is too large"); }
    [[nodiscard]] static std::unexpected<core::Error> wouldBeTooLarge(const QString &path)
    {
        return std::unexpected(core::Error{
            .kind = core::ErrorKind::FileFailed,
            .detail = tr("The manifest “%1” would become larger than can be read again.").arg(path),
            .advice = tr("Choose another folder for further files.")});
    }
    [[nodiscard]] static std::unexpected<core::Error> isBusy(const QString &path)
    {
        return std::unexpected(
            core::Error{.kind = core::ErrorKind::FileFailed,
                        .detail = tr("Another program keeps the manifest “%1” from being changed.").arg(path),
                        .advice = tr("Wait until it is done, or choose another folder.")});
    }
};

QJsonObject fileObject(const ManifestFile &file)
{
    QJsonArray reports;
    for (const ManifestReport &report : file.reports)
        reports += QJsonObject{{u"user"_s, report.user}, {u"provenance"_s, report.provenance}};
    return {{u"name"_s, file.name},
            {u"format"_s, file.format},
            {u"size"_s, file.size},
            {u"sha256"_s, QString::fromLatin1(file.sha256)},
            {u"reports"_s, reports}};
}

bool isHash(const QByteArray &text)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 64 && std::ranges::all_of(text, isDigit);
}

// A manifest may come from anywhere: it must not make us read outside of its folder.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && !name.contains(u'/') &&
           !name.contains(QChar::Null);
}

std::optional<ManifestFile> readFile(const QJsonObject &object)
{
    ManifestFile file{.name = object["name"_L1].toString(),
                      .format = object["format"_L1].toString(),
                      .size = object["size"_L1].toInteger(-1),
                      .sha256 = object["sha256"_L1].toString().toUtf8(),
                      .reports = {}};
    if (!isPlainName(file.name) || file.size < 0 || !isHash(file.sha256) || !object["reports"_L1].isArray())
        return std::nullopt;
    const QJsonArray reports = object["reports"_L1].toArray();
    for (const QJsonValue &report : reports)
        file.reports += {report["user"_L1].toObject(), report["provenance"_L1].toObject()};
    return file;
}

core::Result<void> checkHead(const QJsonObject &manifest)
{
    const qint64 version = manifest["version"_L1].toInteger(0);
    if (manifest["type"_L1] != kType || version < 1 || !manifest["files"_L1].isArray())
        return Words::failed(Words::notOurs());
    if (version > kVersion)
        return Words::failed(Words::newer());
    return {};
}

} // namespace

const ManifestFile *Manifest::find(const QString &name) const
{
    const auto at = std::ranges::find(files, name, &ManifestFile::name);
    return at == files.end() ? nullptr : &*at;
}

void Manifest::put(const QList<ManifestFile> &added)
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < files.size(); ++place)
        places.insert(files.at(place).name, place);
    for (const ManifestFile &file : added) {
        const auto at = places.constFind(file.name);
        if (at != places.cend()) {
            files[*at] = file;
        } else {
            places.insert(file.name, files.size());
            files += file;
        }
    }
}

QByteArray manifestBytes(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files += fileObject(file);
    const QJsonObject object{
        {u"type"_s, kType}, {u"version"_s, kVersion}, {u"tool"_s, toolName()}, {u"files"_s, files}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

core::Result<Manifest> parseManifest(const QByteArray &bytes)
{
    const auto opens = [](char c) { return c == '{' || c == '['; };
    if (std::ranges::count_if(bytes, opens) > kMaxContainers)
        return Words::failed(Words::tooLarge());
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Words::failed(Words::noJson(error.errorString()));
    if (const core::Result<void> head = checkHead(object); !head)
        return std::unexpected(head.error());
    Manifest manifest;
    QSet<QString> names;
    const QJsonArray files = object["files"_L1].toArray();
    for (const QJsonValue &value : files) {
        const qsizetype number = manifest.files.size() + 1;
        std::optional<ManifestFile> file = readFile(value.toObject());
        if (!file)
            return Words::failed(Words::badFile(number));
        names.insert(file->name);
        if (names.size() < number)
            return Words::failed(Words::repeatedFile(number));
        manifest.files += *std::move(file);
    }
    return manifest;
}

core::Result<Manifest> readManifest(const QString &path)
{
    QFile file(path);
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile()) // a pipe would never end
        return Words::unreadable(path, Words::noFile());
    if (!file.open(QIODevice::ReadOnly))
        return Words::unreadable(path, file.errorString());
    const QByteArray bytes = file.read(kMaxManifestBytes + 1);
    if (bytes.size() > kMaxManifestBytes)
        return Words::unreadable(path, Words::tooLarge());
    if (file.error() != QFileDevice::NoError)
        return Words::unreadable(path, file.errorString());
    core::Result<Manifest> manifest = parseManifest(bytes);
    if (!manifest)
        return Words::unreadable(path, manifest.error().detail);
    return manifest;
}

core::Result<void> addToManifest(const QString &path, const QList<ManifestFile> &files)
{
    const FolderLock lock(QFileInfo(path).absolutePath());
    if (lock.isHeldByAnother())
        return Words::isBusy(path);
    Manifest manifest;
    if (QFileInfo::exists(path)) {
        core::Result<Manifest> present = readManifest(path);
        if (!present)
            return std::unexpected(present.error());
        manifest = *std::move(present);
    }
    manifest.put(files);
    const QByteArray bytes = manifestBytes(manifest);
    if (bytes.size() > kMaxManifestBytes)
        return Words::wouldBeTooLarge(path);
    return writeSafely(path, Overwrite::Replace, [&bytes](QIODevice &device) -> core::Result<void> {
        return device.write(bytes) == bytes.size() ? core::Result<void>()
                                                   : Words::failed(device.errorString());
    });
}

QString manifestPathFor(const QString &filePath)
{
    return QFileInfo(filePath).absolutePath() + u'/' + QLatin1StringView(kManifestName);
}

} // namespace report
