// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/report_maker.h"
#include "app/report/manifest.h"

#include <QSet>

namespace cli {

// The file that an earlier run left under this name in the folder of `path`, to be continued by reports like
// `empty`, a report of no events. None where there is no such file yet. FileFailed where it can't be
// continued, with what to do: it is not in the manifest, not as the manifest says, or was made with other
// options.
[[nodiscard]] core::Result<std::optional<report::ManifestFile>> findContinued(const QString &path,
                                                                              const report::Format &format,
                                                                              const report::Report &empty,
                                                                              const core::StopCheck &stop);

// Whether a file that findContinued() found is as it was then: another run may write there, too. FileFailed
// where it is not.
[[nodiscard]] core::Result<void> checkUntouched(const QString &path, const report::ManifestFile &file);

// Whether a redacted file of an earlier run passes the check of all that is known now.
[[nodiscard]] core::Result<void> checkEarlier(const QString &path, const report::WrittenCheck &isAbsent);

// Those of the named files in a folder that an earlier run left there. FileFailed as of findContinued() where
// one is there that can't stay as it is.
[[nodiscard]] core::Result<QSet<QString>> findUnchanged(const QString &folder, const QSet<QString> &names,
                                                        const report::Format &format,
                                                        const report::Report &empty,
                                                        const core::StopCheck &stop);

} // namespace cli
