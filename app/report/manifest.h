// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/stop_check.h"
#include "app/report/delivery.h"

#include <QJsonObject>

namespace report {

inline constexpr auto kManifestName = "manifest.json";
inline constexpr qint64 kMaxManifestBytes = qint64(64) * 1024 * 1024;

// One report within a file.
struct ManifestReport
{
    QJsonObject user;       // userObject()
    QJsonObject provenance; // provenanceObject()

    friend bool operator==(const ManifestReport &, const ManifestReport &) = default;
};

// One written file.
struct ManifestFile
{
    QString name; // without a folder
    QString format;
    qint64 size = 0;
    QByteArray sha256; // hexadecimal digits
    QList<ManifestReport> reports;

    friend bool operator==(const ManifestFile &, const ManifestFile &) = default;
};

// What stands beside exported files: which they are, what each holds and how to know that it is unchanged.
struct Manifest
{
    QList<ManifestFile> files; // no two of one name

    [[nodiscard]] const ManifestFile *find(const QString &name) const;
    // Each in the place of the file of its name, else at the end. Many at once cost no more than one.
    void put(const QList<ManifestFile> &added);
    void put(const ManifestFile &file) { put(QList<ManifestFile>{file}); }
};

[[nodiscard]] QByteArray manifestBytes(const Manifest &manifest);
// FileFailed where `bytes` are no manifest of ours: another form or version, a name that leads out of the
// folder, two files of one name. `detail` says why.
[[nodiscard]] core::Result<Manifest> parseManifest(const QByteArray &bytes);

// FileFailed where the file can't be read, is larger than kMaxManifestBytes or no manifest of ours.
[[nodiscard]] core::Result<Manifest> readManifest(const QString &path);
// Adds the files to the manifest at `path`, which is made where there is none. One that can't be read is left
// as it is: FileFailed. Processes that add to one manifest wait for each other, 10 s at most;
// where folders can't be locked, as on some network disks, they don't, and one may undo what another added.
// Writes the whole manifest anew: many files are better added at once.
[[nodiscard]] core::Result<void> addToManifest(const QString &path, const QList<ManifestFile> &files);
// The path of the manifest that belongs to a file.
[[nodiscard]] QString manifestPathFor(const QString &filePath);

enum class FileState : quint8 { Same, Changed, Missing, Unreadable };

struct FileFinding
{
    QString name;
    FileState state;
    QString detail = {}; // why it is unreadable
};

// Compares the files beside the manifest with what it says, in its order. Links are not followed. Cancelled
// where `stop` said so.
[[nodiscard]] core::Result<QList<FileFinding>> checkFiles(const Manifest &manifest, const QString &folder,
                                                          const core::StopCheck &stop = {});

} // namespace report
