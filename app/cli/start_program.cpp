// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/start_program.h"

#include "app/cli/run.h"
#include "app/core/translations.h"

#include <QCoreApplication>

namespace cli {

void startProgram(QCoreApplication &application)
{
    QCoreApplication::setApplicationName(QString::fromLatin1(kProgramName));
    QCoreApplication::setApplicationVersion(QStringLiteral(RISKSCOPE_VERSION));
    core::installTranslations(application);
}

} // namespace cli
