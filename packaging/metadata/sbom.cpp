// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/sbom.h"

#include "ui/part_versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

// Where a library comes from, for whoever looks up what is known of it.
struct Origin
{
    const char *name; // as ui::programParts() has it
    const char *download;
    const char *packageUrl; // without its version
};

constexpr Origin kOrigins[] = {
    {"Qt", "https://download.qt.io/official_releases/qt/", "pkg:generic/qt"},
    {"simdjson", "https://github.com/simdjson/simdjson", "pkg:github/simdjson/simdjson"},
    {"libxlsxwriter", "https://github.com/jmcnamara/libxlsxwriter", "pkg:github/jmcnamara/libxlsxwriter"},
    {"minizip", "https://github.com/madler/zlib", "pkg:github/madler/zlib"},
    {"OpenSSL", "https://github.com/openssl/openssl", "pkg:github/openssl/openssl"},
    {"QtKeychain", "https://github.com/frankosterfeld/qtkeychain", "pkg:github/frankosterfeld/qtkeychain"},
};

QString idOf(const ui::Part &part)
{
    return "SPDXRef-Package-"_L1 + part.name;
}

QJsonObject packageOf(const ui::Part &part)
{
    const auto origin = std::ranges::find_if(
        kOrigins, [&](const Origin &row) { return part.name == QLatin1StringView(row.name); });
    const bool isOwn = origin == std::end(kOrigins);
    QJsonObject package{{u"SPDXID"_s, idOf(part)},
                        {u"name"_s, part.name},
                        {u"versionInfo"_s, part.version},
                        {u"filesAnalyzed"_s, false},
                        {u"licenseDeclared"_s, part.licence},
                        {u"licenseConcluded"_s, isOwn ? part.licence : u"NOASSERTION"_s},
                        {u"copyrightText"_s, isOwn ? u"2026 Riskscope contributors"_s : u"NOASSERTION"_s},
                        {u"primaryPackagePurpose"_s, isOwn ? u"APPLICATION"_s : u"LIBRARY"_s},
                        {u"downloadLocation"_s,
                         isOwn ? u"NOASSERTION"_s : QString::fromLatin1(origin->download)}};
    if (isOwn) {
        package.insert(u"supplier"_s, u"Organization: Riskscope contributors"_s);
        return package;
    }
    package.insert(u"externalRefs"_s,
                   QJsonArray{QJsonObject{{u"referenceCategory"_s, u"PACKAGE-MANAGER"_s},
                                          {u"referenceType"_s, u"purl"_s},
                                          {u"referenceLocator"_s, u"%1@%2"_s.arg(QLatin1StringView(origin->packageUrl),
                                                                                  part.version)}}});
    return package;
}

QJsonObject relation(const QString &from, const QString &kind, const QString &to)
{
    return {{u"spdxElementId"_s, from}, {u"relationshipType"_s, kind}, {u"relatedSpdxElement"_s, to}};
}

// Another one for each other content, and no chance in it.
QString namespaceOf(const QJsonArray &packages, const QString &created)
{
    const QUuid base = QUuid::createUuidV5(QUuid(), u"https://spdx.org/spdxdocs/riskscope"_s);
    const QByteArray content = QJsonDocument(packages).toJson(QJsonDocument::Compact) + created.toUtf8();
    return u"https://spdx.org/spdxdocs/riskscope-" RISKSCOPE_VERSION "-%1"_s.arg(
        QUuid::createUuidV5(base, content).toString(QUuid::WithoutBraces));
}

} // namespace

QByteArray softwareBill(const QDateTime &created)
{
    const QString when = created.toUTC().toString(Qt::ISODate);
    const QList<ui::Part> parts = ui::programParts();
    QJsonArray packages;
    QJsonArray relations{relation(u"SPDXRef-DOCUMENT"_s, u"DESCRIBES"_s, idOf(parts.constFirst()))};
    for (const ui::Part &part : parts) {
        packages += packageOf(part);
        if (&part != &parts.constFirst())
            relations += relation(idOf(parts.constFirst()), u"DYNAMIC_LINK"_s, idOf(part));
    }
    const QJsonObject document{
        {u"spdxVersion"_s, u"SPDX-2.3"_s},
        {u"dataLicense"_s, u"CC0-1.0"_s},
        {u"SPDXID"_s, u"SPDXRef-DOCUMENT"_s},
        {u"name"_s, u"riskscope-" RISKSCOPE_VERSION ""_s},
        {u"documentNamespace"_s, namespaceOf(packages, when)},
        {u"creationInfo"_s,
         QJsonObject{{u"created"_s, when},
                     {u"creators"_s, QJsonArray{u"Organization: Riskscope contributors"_s,
                                                u"Tool: riskscope-metadata-" RISKSCOPE_VERSION ""_s}}}},
        {u"documentDescribes"_s, QJsonArray{idOf(parts.constFirst())}},
        {u"packages"_s, packages},
        {u"relationships"_s, relations}};
    return QJsonDocument(document).toJson();
}

} // namespace metadata
