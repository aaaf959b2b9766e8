// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace bench {

struct ReadEvent
{
    QString id;
    QString name;
    QString level;
    QString timestamp;
    QJsonValue details;
};

struct ReadRecord
{
    QString name;
    QString email;
    QString level;
    QString lastReset;
    QList<ReadEvent> events;
    QJsonDocument document; // kept, so that freeing it is nobody's time
};

// Reads by QJsonDocument the same fields as decodeRiskScore(). Times and levels stay texts, which favours
// this side.
[[nodiscard]] ReadRecord readByQJsonDocument(const QByteArray &answer);

} // namespace bench
