// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/earlier_run.h"

#include "app/report/facts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

class EarlierRun
{
    Q_DECLARE_TR_FUNCTIONS(EarlierRun)

public:
    [[nodiscard]] static std::unexpected<core::Error> cannotGoOn(const QString &path, const QString &why)
    {
        return std::unexpected(core::Error{
            .kind = core::ErrorKind::FileFailed,
            .detail = tr("“%1” can't be continued: %2.", "file, reason").arg(path, why),
            .advice = tr("Name another file, or write it anew with --force instead of --resume.")});
    }
    [[nodiscard]] static QString isTaken() { return tr("another run has written to it meanwhile"); }
    [[nodiscard]] static QString namesSomeone() { return tr("its earlier part names someone found since"); }
    [[nodiscard]] static QString isUnknown() { return tr("the manifest beside it does not know it"); }
    [[nodiscard]] static QString hasChanged() { return tr("it is not as its manifest says"); }
    [[nodiscard]] static QString isOther()
    {
        return tr("it was written with another format, filter, order, zone, columns, details or redaction");
    }
    [[nodiscard]] static QString isElsewhere() { return tr("it is about another account or base URL"); }
};

// What reports must have in common to stand beside each other.
QJsonObject settingsOf(const QJsonObject &provenance)
{
    QJsonObject settings;
    for (const QLatin1StringView key : {"filter"_L1, "sort"_L1, "zone"_L1, "details"_L1, "scope"_L1})
        settings.insert(key, provenance[key]);
    settings.insert("is_redacted"_L1, provenance.contains("redaction"_L1));
    for (const QLatin1StringView key : {"key_id"_L1, "kinds"_L1})
        settings.insert(key, provenance["redaction"_L1].toObject()[key]);
    return settings;
}

// Whom a report's account was asked of: the same user id says something else elsewhere.
QJsonObject placeOf(const QJsonObject &provenance)
{
    const QString endpoint = provenance["endpoint"_L1].toString();
    return {{"account_id"_L1, provenance["account_id"_L1]},
            {"base_url"_L1, endpoint.left(endpoint.indexOf("/accounts/"_L1))}};
}

bool isOfSamePlace(const report::ManifestFile &file, const report::Report &empty)
{
    const QJsonObject place = placeOf(report::provenanceObject(empty, {}));
    return std::ranges::all_of(file.reports, [&place](const report::ManifestReport &report) {
        return placeOf(report.provenance) == place;
    });
}

bool isAlike(const report::ManifestFile &file, const report::Format &format, const report::Report &empty)
{
    const QJsonObject settings = settingsOf(report::provenanceObject(empty, {}));
    return file.format == QLatin1StringView(format.key) &&
           std::ranges::all_of(file.reports, [&](const report::ManifestReport &report) {
               return settingsOf(report.provenance) == settings;
           });
}

// A table goes on only under the same heading.
bool hasSameHead(const QString &path, const report::Format &format, const report::Report &empty)
{
    if (!format.traits.testFlag(report::FormatTrait::HasColumns))
        return true;
    QBuffer head;
    QFile file(path);
    return head.open(QIODevice::WriteOnly) && format.write(head, empty) && file.open(QIODevice::ReadOnly) &&
           file.read(head.data().size()) == head.data();
}

core::Result<report::Manifest> manifestBeside(const QString &path)
{
    const QString manifest = report::manifestPathFor(path);
    return QFileInfo::exists(manifest) ? report::readManifest(manifest) : report::Manifest();
}

} // namespace

core::Result<std::optional<report::ManifestFile>> findContinued(const QString &path,
                                                                const report::Format &format,
                                                                const report::Report &empty,
                                                                const core::StopCheck &stop)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    const core::Result<report::Manifest> manifest = manifestBeside(path);
    if (!manifest)
        return std::unexpected(manifest.error());
    const report::ManifestFile *file = manifest->find(QFileInfo(path).fileName());
    if (!file)
        return EarlierRun::cannotGoOn(path, EarlierRun::isUnknown());
    const auto findings = report::checkFiles({.files = {*file}}, QFileInfo(path).absolutePath(), stop);
    if (!findings)
        return std::unexpected(findings.error());
    if (findings->constFirst().state != report::FileState::Same)
        return EarlierRun::cannotGoOn(path, EarlierRun::hasChanged());
    if (!isAlike(*file, format, empty) || !hasSameHead(path, format, empty))
        return EarlierRun::cannotGoOn(path, EarlierRun::isOther());
    if (!isOfSamePlace(*file, empty))
        return EarlierRun::cannotGoOn(path, EarlierRun::isElsewhere());
    return *file;
}

core::Result<void> checkUntouched(const QString &path, const report::ManifestFile &file)
{
    const auto findings = report::checkFiles({.files = {file}}, QFileInfo(path).absolutePath());
    if (!findings)
        return std::unexpected(findings.error());
    return findings->constFirst().state == report::FileState::Same
               ? core::Result<void>()
               : EarlierRun::cannotGoOn(path, EarlierRun::isTaken());
}

core::Result<void> checkEarlier(const QString &path, const report::WrittenCheck &isAbsent)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::FileFailed, file.errorString());
    const core::Result<void> passed = isAbsent(file);
    if (passed || passed.error().kind != core::ErrorKind::FileFailed)
        return passed;
    return EarlierRun::cannotGoOn(path, EarlierRun::namesSomeone());
}

core::Result<QSet<QString>> findUnchanged(const QString &folder, const QSet<QString> &names,
                                          const report::Format &format, const report::Report &empty,
                                          const core::StopCheck &stop)
{
    const core::Result<report::Manifest> manifest = manifestBeside(folder + "/x"_L1);
    if (!manifest)
        return std::unexpected(manifest.error());
    QSet<QString> there;
    for (const QString &name : names) {
        if (QFileInfo::exists(folder + u'/' + name))
            there += name;
    }
    report::Manifest known;
    for (const report::ManifestFile &file : manifest->files) {
        if (there.contains(file.name))
            known.files += file;
    }
    const auto findings = report::checkFiles(known, folder, stop);
    if (!findings)
        return std::unexpected(findings.error());
    QSet<QString> unchanged;
    for (qsizetype i = 0; i < findings->size(); ++i) {
        const report::ManifestFile &file = known.files[i];
        const QString path = folder + u'/' + file.name;
        if (findings->at(i).state != report::FileState::Same)
            return EarlierRun::cannotGoOn(path, EarlierRun::hasChanged());
        if (!isAlike(file, format, empty) || !hasSameHead(path, format, empty))
            return EarlierRun::cannotGoOn(path, EarlierRun::isOther());
        if (!isOfSamePlace(file, empty))
            return EarlierRun::cannotGoOn(path, EarlierRun::isElsewhere());
        unchanged += file.name;
    }
    for (const QString &name : std::as_const(there)) {
        if (!unchanged.contains(name))
            return EarlierRun::cannotGoOn(folder + u'/' + name, EarlierRun::isUnknown());
    }
    return unchanged;
}

} // namespace cli
