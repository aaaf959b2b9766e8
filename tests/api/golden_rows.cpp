// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/api/golden_rows.h"

#include "app/core/error_text.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

void addGoldenRows(const QString &folder, qsizetype atLeast)
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("golden");
    const QDir pairs(QStringLiteral(RISKSCOPE_TEST_DATA "/api/") + folder);
    const QStringList inputs = pairs.entryList({u"*.in.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(inputs.size() >= atLeast);
    for (const QString &input : inputs) {
        const QString name = input.chopped(QLatin1StringView(".in.json").size());
        QTest::newRow(qPrintable(name)) << pairs.filePath(input) << pairs.filePath(name + ".out.json"_L1);
    }
}

void compareWithGolden(const std::function<QByteArray(const QByteArray &answer)> &print)
{
    QFETCH(const QString, input);
    QFETCH(const QString, golden);
    QFile file(input);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray answer = file.readAll();
    const QString difference = test_support::goldenDifference(golden, print(answer));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QJsonObject printedLevel(const core::ReportedLevel &level)
{
    return {{u"level"_s, QString(core::levelKey(level.level))}, {u"word"_s, level.word}};
}

QJsonObject printedError(const core::Error &error)
{
    QJsonArray codes;
    for (const core::ProviderMessage &message : error.providerMessages)
        codes.append(message.code);
    return {{u"error"_s, core::explain(error).title}, {u"detail"_s, error.detail}, {u"codes"_s, codes}};
}

QByteArray printedJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}
