// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/sbom.h"

#include "ui/part_versions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

class SbomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachPart();
    void saysHowTheyBelongTogether();
    void dependsOnWhatItIsGivenAlone();

private:
    [[nodiscard]] static QJsonObject bill(qint64 seconds = 1'700'000'000)
    {
        return QJsonDocument::fromJson(
                   metadata::softwareBill(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc())))
            .object();
    }
};

void SbomTest::namesEachPart()
{
    const QJsonArray packages = bill()[u"packages"_s].toArray();
    const QList<ui::Part> parts = ui::programParts();
    QCOMPARE(packages.size(), parts.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QJsonObject package = packages[i].toObject();
        QCOMPARE(package[u"name"_s].toString(), parts[i].name);
        QCOMPARE(package[u"versionInfo"_s].toString(), parts[i].version);
        QCOMPARE(package[u"licenseDeclared"_s].toString(), parts[i].licence);
        // Only of the program itself it is not known where it will be.
        QCOMPARE(package[u"downloadLocation"_s].toString().startsWith(u"https://"_s), i > 0);
        QCOMPARE(package.contains(u"externalRefs"_s), i > 0);
    }
}

void SbomTest::saysHowTheyBelongTogether()
{
    const QJsonArray relations = bill()[u"relationships"_s].toArray();
    QCOMPARE(relations.size(), ui::programParts().size());
    QCOMPARE(relations[0].toObject()[u"relationshipType"_s].toString(), u"DESCRIBES"_s);
    for (qsizetype i = 1; i < relations.size(); ++i) {
        QCOMPARE(relations[i].toObject()[u"relationshipType"_s].toString(), u"DYNAMIC_LINK"_s);
        QCOMPARE(relations[i].toObject()[u"spdxElementId"_s].toString(), u"SPDXRef-Package-Riskscope"_s);
    }
}

void SbomTest::dependsOnWhatItIsGivenAlone()
{
    QCOMPARE(bill(), bill());
    QCOMPARE(bill()[u"creationInfo"_s][u"created"_s].toString(), u"2023-11-14T22:13:20Z"_s);
    QVERIFY(bill()[u"documentNamespace"_s] != bill(1)[u"documentNamespace"_s]);
    // In whatever zone the day is told.
    const QDateTime there(QDate(2023, 11, 15), QTime(7, 13, 20), QTimeZone(9 * 3600));
    QCOMPARE(QJsonDocument::fromJson(metadata::softwareBill(there)).object(), bill());
}

QTEST_APPLESS_MAIN(SbomTest)
#include "tst_sbom.moc"
