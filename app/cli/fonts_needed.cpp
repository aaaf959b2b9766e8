// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/fonts_needed.h"

#include "app/cli/option_table.h"
#include "app/report/formats.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {

bool needsFonts(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // A line that is wrong ends with an error, for which no fonts are needed.
    if (!parser.parse(arguments))
        return false;
    const report::Format *format =
        report::findFormat(parser.value(u"format"_s).trimmed(), report::FormatUse::Terminal);
    return format && format->traits.testFlag(report::FormatTrait::NeedsFonts);
}

NoDesktop::NoDesktop()
{
    for (const char *name : {"QT_QPA_PLATFORMTHEME", "QT_QPA_GENERIC_PLUGINS", "QT_IM_MODULE"})
        qunsetenv(name);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
}

} // namespace cli
