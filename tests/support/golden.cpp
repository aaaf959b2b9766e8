// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/golden.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineDifference(const QByteArray &expected, const QByteArray &actual)
{
    const QList<QByteArray> was = expected.split('\n');
    const QList<QByteArray> is = actual.split('\n');
    QByteArray text;
    for (qsizetype i = 0; i < std::max(was.size(), is.size()); ++i) {
        if (i < was.size() && i < is.size() && was[i] == is[i])
            continue;
        const QByteArray number = QByteArray::number(i + 1);
        if (i < was.size())
            text += number + " - " + was[i] + '\n';
        if (i < is.size())
            text += number + " + " + is[i] + '\n';
    }
    return text;
}

} // namespace

QString goldenDifference(const QString &goldenPath, const QByteArray &actual)
{
    QFile golden(goldenPath);
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (golden.isOpen() && expected == actual)
        return {};
    const QString failPath =
        u"%1/%2.fail"_s.arg(QCoreApplication::applicationDirPath(), QFileInfo(goldenPath).fileName());
    QFile fail(failPath);
    if (!fail.open(QIODevice::WriteOnly) || fail.write(actual) != actual.size())
        return u"cannot write %1"_s.arg(failPath);
    return u"differs from %1 (now in %2):\n%3"_s.arg(goldenPath, failPath,
                                                     QString::fromUtf8(lineDifference(expected, actual)));
}

} // namespace test_support
