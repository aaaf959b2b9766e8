// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/part_versions.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PartVersions)
};

QString qtVersion()
{
    const QString running = QString::fromLatin1(qVersion());
    const QString built = QStringLiteral(QT_VERSION_STR);
    return running == built ? running : Words::tr("%1, built with %2").arg(running, built);
}

} // namespace

// The libraries' headers belong to other rooms: their versions are those that the build found.
QList<Part> programParts()
{
    return {{Words::tr("Riskscope"), QStringLiteral(RISKSCOPE_VERSION), u"MIT"_s},
            {u"Qt"_s, qtVersion(), u"LGPL-3.0-only"_s},
            {u"simdjson"_s, QStringLiteral(RISKSCOPE_SIMDJSON_VERSION), u"Apache-2.0"_s},
            {u"libxlsxwriter"_s, QStringLiteral(RISKSCOPE_XLSXWRITER_VERSION), u"BSD-2-Clause"_s},
            {u"minizip"_s, QStringLiteral(RISKSCOPE_MINIZIP_VERSION), u"Zlib"_s},
            {u"OpenSSL"_s, QStringLiteral(RISKSCOPE_OPENSSL_VERSION), u"Apache-2.0"_s},
            {u"QtKeychain"_s, QStringLiteral(RISKSCOPE_KEYCHAIN_VERSION), u"BSD-3-Clause"_s}};
}

QString versionsAsText()
{
    QStringList lines;
    const QList<Part> parts = programParts();
    for (const Part &part : parts)
        lines += u"%1 %2"_s.arg(part.name, part.version);
    lines += u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(),
                                 QGuiApplication::platformName());
    return lines.join(u'\n');
}

} // namespace ui
