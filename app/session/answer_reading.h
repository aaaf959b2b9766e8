// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_record.h"

#include <QFutureWatcher>
#include <QObject>

namespace session {

// Reads saved answers off the main thread, one at a time. Destroying it is giving up.
class AnswerReading : public QObject
{
    Q_OBJECT

public:
    explicit AnswerReading(QObject *parent = nullptr);
    ~AnswerReading() override;

    // Each ends with finished(), and gives up what is being read. `name` says where the answer is from.
    void read(const QByteArray &answer, const QString &name);
    void readFile(const QString &path); // FileFailed, TooLarge
    void stop();

Q_SIGNALS:
    void decoding(qint64 bytes, qint64 total);
    void finished(const core::Result<core::UserRisk> &result);

private:
    void run(const QByteArray &answer, const QString &name, bool isFile);

    QFutureWatcher<core::Result<core::UserRisk>> m_working;
};

} // namespace session
