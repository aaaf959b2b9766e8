// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/support/traffic_replay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace test_support {

using namespace Qt::StringLiterals;

namespace {

bool isReplayed(const QByteArray &name, const QByteArray &value)
{
    static const QByteArrayList ofTheTransfer = {"connection", "content-encoding", "content-length",
                                                 "transfer-encoding"};
    return value != "***" && !ofTheTransfer.contains(name.toLower());
}

} // namespace

std::optional<Answer> replayOf(const QByteArray &logLine)
{
    const QJsonObject line = QJsonDocument::fromJson(logLine).object();
    const QJsonValue body = line["body"_L1];
    if (!body.isString())
        return std::nullopt;
    Headers headers;
    const QJsonArray logged = line["responseHeaders"_L1].toArray();
    for (const auto &header : logged) {
        const QByteArray name = header[0].toString().toUtf8();
        const QByteArray value = header[1].toString().toUtf8();
        if (isReplayed(name, value))
            headers.append({name, value});
    }
    return httpAnswer(line["status"_L1].toInt(), body.toString().toUtf8(), headers);
}

} // namespace test_support
