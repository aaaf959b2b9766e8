// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/streams.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

void Streams::say(const QString &line) const
{
    if (progress)
        progress->clear();
    // There is nowhere left to tell that this failed.
    (void)err.write(u"%1: %2\n"_s.arg(QLatin1StringView(kProgramName), line).toUtf8());
}

void Streams::note(const QString &text) const
{
    if (!isQuiet)
        say(QCoreApplication::translate("Streams", "note: %1").arg(text));
}

std::unexpected<core::Error> outFailed(const QString &reason)
{
    return core::failure(
        core::ErrorKind::FileFailed,
        QCoreApplication::translate("Streams", "Standard output could not be written: %1.").arg(reason));
}

} // namespace cli
