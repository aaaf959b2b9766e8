// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/report_writing.h"

#include "app/report/facts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace report {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriting)

public:
    [[nodiscard]] static std::unexpected<core::Error> isManifest()
    {
        return std::unexpected(core::Error{.kind = core::ErrorKind::FileFailed,
                                           .detail = tr("“%1” is what the list of the written files is "
                                                        "called.")
                                                         .arg(QLatin1StringView(kManifestName)),
                                           .advice = tr("Choose another name.")});
    }
    [[nodiscard]] static std::unexpected<core::Error> onlyReport(const QString &path, core::Error error)
    {
        error.detail = tr("“%1” is written, but not its manifest. %2").arg(path, error.detail);
        return std::unexpected(error);
    }
};

} // namespace

core::Result<ManifestFile> writeReport(const Format &format, const Report &wanted, const Target &target,
                                       const WrittenCheck &check)
{
    const QString name = QFileInfo(target.path).fileName();
    if (target.hasManifest && name == QLatin1StringView(kManifestName))
        return Words::isManifest();
    const Report report = withAnswerHash(wanted); // for the format and for the manifest
    const core::Result<WrittenFile> written = writeCheckedFile(
        target.path, target.overwrite, [&](QIODevice &device) { return format.write(device, report); },
        check);
    if (!written)
        return std::unexpected(written.error());
    const ManifestFile file{.name = name,
                            .format = QString::fromLatin1(format.key),
                            .size = written->size,
                            .sha256 = written->sha256,
                            .reports = {manifestReport(report, format.traits)}};
    if (!target.hasManifest)
        return file;
    if (const core::Result<void> added = addToManifest(manifestPathFor(target.path), {file}); !added)
        return Words::onlyReport(target.path, added.error());
    return file;
}

ManifestReport manifestReport(const Report &report, FormatTraits traits)
{
    ManifestReport said{userObject(report), provenanceObject(report, answerHash(report))};
    if (traits.testFlag(FormatTrait::Verbatim)) {
        for (const QString &choice : {u"filter"_s, u"sort"_s, u"zone"_s, u"details"_s})
            said.provenance.remove(choice);
        said.provenance.insert("scope"_L1, scopeKey(Scope::All));
        said.provenance.insert("exported_events"_L1, said.provenance["total_events"_L1]);
    }
    return said;
}

} // namespace report
