// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/check_command.h"

#include "app/core/visible_text.h"
#include "app/report/manifest.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cli {

namespace {

class CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    [[nodiscard]] static QString line(const report::FileFinding &finding)
    {
        const QString name = core::visibleText(finding.name);
        switch (finding.state) {
        case report::FileState::Same:
            return {};
        case report::FileState::Changed:
            return tr("%1: changed", "file").arg(name);
        case report::FileState::Missing:
            return tr("%1: missing", "file").arg(name);
        case report::FileState::Unreadable:
            return tr("%1: unreadable (%2)", "file, reason").arg(name, core::visibleText(finding.detail));
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString sum(qsizetype same, qsizetype all)
    {
        return tr("%1 of %2 files are as the manifest says.").arg(same).arg(all);
    }

    [[nodiscard]] static std::unexpected<core::Error> isMissing(const QString &path)
    {
        return core::failure(core::ErrorKind::FileFailed,
                             tr("There is no manifest “%1”. Name the manifest.json that stands beside the "
                                "exported files.")
                                 .arg(path));
    }

    [[nodiscard]] static std::unexpected<core::Error> isEmpty(const QString &path)
    {
        return core::failure(
            core::ErrorKind::FileFailed,
            tr("The manifest “%1” names no file, so there is nothing to compare.").arg(path));
    }

    [[nodiscard]] static std::unexpected<core::Error> differs(const QString &path)
    {
        return std::unexpected(core::Error{
            .kind = core::ErrorKind::FileFailed,
            .detail = tr("The files do not match “%1”.").arg(path),
            .advice = tr("Do not rely on them: get them again from where they came, or export them anew.")});
    }
};

} // namespace

core::Result<void> checkManifest(const QString &path, const Streams &streams, const Interrupt &interrupt)
{
    const QString file =
        QFileInfo(path).isDir() ? path + u'/' + QLatin1StringView(report::kManifestName) : path;
    if (!QFileInfo::exists(file))
        return CheckWords::isMissing(file);
    const core::Result<report::Manifest> manifest = report::readManifest(file);
    if (!manifest)
        return std::unexpected(manifest.error());
    if (manifest->files.isEmpty())
        return CheckWords::isEmpty(file);
    const auto findings = report::checkFiles(*manifest, QFileInfo(file).absolutePath(),
                                             [&interrupt] { return interrupt.isRequested(); });
    if (!findings)
        return std::unexpected(findings.error());
    QString text;
    qsizetype same = 0;
    for (const report::FileFinding &finding : *findings) {
        if (finding.state == report::FileState::Same)
            ++same;
        else
            text += CheckWords::line(finding) + u'\n';
    }
    text += CheckWords::sum(same, findings->size()) + u'\n';
    const QByteArray bytes = text.toUtf8();
    if (streams.out.write(bytes) != bytes.size())
        return outFailed(streams.out.errorString());
    if (same != findings->size())
        return CheckWords::differs(file);
    return {};
}

} // namespace cli
