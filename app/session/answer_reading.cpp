// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/session/answer_reading.h"

#include "app/api/request_limits.h"
#include "app/api/saved_answer.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace session {

using core::ErrorKind;
using core::Result;

namespace {

// A promise counts progress in int, which bytes may be beyond.
constexpr int kProgressUnit = 1024;

class FileBytes
{
    Q_DECLARE_TR_FUNCTIONS(SavedAnswer)

public:
    // A pipe or a device might never end.
    [[nodiscard]] static Result<QByteArray> read(const QString &path)
    {
        const qint64 most = api::RequestLimits().maxBytes;
        if (!QFileInfo(path).isFile())
            return failed(path, QFileInfo::exists(path) ? tr("it is no file") : tr("it is not there"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return failed(path, file.errorString());
        if (file.size() > most)
            return core::failure(ErrorKind::TooLarge, QLocale::c().formattedDataSize(most, 0));
        QByteArray bytes = file.read(most);
        if (file.error() != QFileDevice::NoError)
            return failed(path, file.errorString());
        return bytes;
    }

private:
    [[nodiscard]] static std::unexpected<core::Error> failed(const QString &path, const QString &reason)
    {
        return core::failure(ErrorKind::FileFailed, tr("“%1” could not be read: %2.").arg(path, reason));
    }
};

void readAnswer(QPromise<Result<core::UserRisk>> &promise, const QByteArray &answer, const QString &name,
                bool isFile)
{
    const Result<QByteArray> bytes = isFile ? FileBytes::read(name) : answer;
    if (!bytes) {
        promise.addResult(std::unexpected(bytes.error()));
        return;
    }
    promise.setProgressRange(0, static_cast<int>(bytes->size() / kProgressUnit) + 1);
    const api::DecodeWatch watch{
        .progressed =
            [&promise](qint64 read) { promise.setProgressValue(static_cast<int>(read / kProgressUnit)); },
        .stop = [&promise] { return promise.isCanceled(); }};
    promise.addResult(api::decodeSavedAnswer(*bytes, name, watch));
}

} // namespace

AnswerReading::AnswerReading(QObject *parent)
    : QObject(parent)
{
    connect(&m_working, &QFutureWatcherBase::progressValueChanged, this, [this](int progress) {
        Q_EMIT decoding(qint64(progress) * kProgressUnit,
                        qint64(m_working.progressMaximum()) * kProgressUnit);
    });
    connect(&m_working, &QFutureWatcherBase::finished, this, [this] {
        if (m_working.future().resultCount() == 0 || m_working.isCanceled())
            return;
        const Result<core::UserRisk> result = m_working.result();
        m_working.setFuture({}); // the answer may be large
        Q_EMIT finished(result);
    });
}

AnswerReading::~AnswerReading()
{
    m_working.cancel(); // nobody waits for it
}

void AnswerReading::read(const QByteArray &answer, const QString &name)
{
    run(answer, name, false);
}

void AnswerReading::readFile(const QString &path)
{
    run({}, path, true);
}

void AnswerReading::run(const QByteArray &answer, const QString &name, bool isFile)
{
    m_working.cancel();
    m_working.setFuture(QtConcurrent::run(&readAnswer, answer, name, isFile));
}

void AnswerReading::stop()
{
    m_working.cancel();
    m_working.setFuture({});
}

} // namespace session
