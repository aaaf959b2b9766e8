// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"
#include "tests/cli/program_run.h"

namespace test_support {

// What is asked for and what comes of it.
struct Step
{
    QStringList arguments;
    QString scene; // what the server plays, see answerTo()
    int code = 0;
};

[[nodiscard]] inline QList<Step> lookups()
{
    using namespace Qt::StringLiterals;
    QList<Step> steps;
    const auto add = [&](const QString &scene, int code, const QStringList &more = {}) {
        steps.append({QStringList{u"lookup"_s, kUser, u"--max-retries"_s, u"1"_s} + more, scene, code});
    };
    for (const QString &format : report::formatKeys(report::FormatUse::Terminal)) {
        add(u"good"_s, 0, {u"--format"_s, format});
        add(u"good"_s, 0, {u"--format"_s, format, u"--output"_s, u"report."_s + format});
    }
    for (const auto &[code, scenes] : {std::pair(0, "notes"),
                                       {3, "400 401 403 secure"},
                                       {4, "404"},
                                       {5, "429"},
                                       {6, "500 302 308 refused garbage"},
                                       {7, "text type"}}) {
        for (const QByteArray &scene : QByteArray(scenes).split(' '))
            add(QString::fromLatin1(scene), code);
    }
    return steps;
}

[[nodiscard]] inline QList<Step> wholeSession(bool isToken)
{
    using namespace Qt::StringLiterals;
    QList<Step> steps = lookups();
    const QStringList verify{u"verify"_s, u"--max-retries"_s, u"0"_s};
    steps.append({verify, u"good"_s, 0});
    steps.append({verify, u"notes"_s, 0});
    steps.append({verify, u"status"_s, isToken ? 3 : 0});
    steps.append({verify, u"401"_s, 3});
    steps.append({verify, u"500"_s, 6});
    return steps;
}

} // namespace test_support
