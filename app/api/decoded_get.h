// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/decode_watch.h"
#include "app/api/retried_get.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace api {

// A RetriedGet whose good answer is decoded in the thread pool. What the decoder calls an error goes back to
// the retry policy, since a rate limit can be said in the body of a good answer. Destroying it cancels it
// silently.
template<class Value>
class DecodedGet : public QObject
{
public:
    using Result = core::Result<Value>;
    using Decode = std::function<Result(const QByteArray &answer, const DecodeWatch &watch)>; // in any thread
    // Called once, as the last thing done: it may destroy the object.
    using Finish = std::function<void(const Result &)>;

    DecodedGet(HttpClient &client, Access access, core::Result<QNetworkRequest> request, Decode decode,
               Finish finish)
        : m_get(client, std::move(access), std::move(request))
        , m_decode(std::move(decode))
        , m_finish(std::move(finish))
    {
        connect(&m_get, &RetriedGet::answered, this, [this](const Response &answer) { read(answer.body); });
        connect(&m_get, &RetriedGet::failed, this,
                [this](const core::Error &error) { end(std::unexpected(error)); });
        connect(&m_decoder, &QFutureWatcherBase::finished, this, [this] { finishDecoded(); });
    }
    ~DecodedGet() override { m_decoder.cancel(); } // nobody waits for it

    [[nodiscard]] const RetriedGet &exchange() const { return m_get; } // for its signals

    void start() // finishes later, never from within
    {
        if (!std::exchange(m_isStarted, true) && !m_isFinished)
            m_get.start();
    }
    void cancel() // finishes with ErrorKind::Cancelled
    {
        m_decoder.cancel();
        end(core::failure(core::ErrorKind::Cancelled, {}));
    }

    void retryNow() { m_get.retryNow(); } // ends a wait for the next attempt

private:
    void read(const QByteArray &answer)
    {
        m_decoder.setFuture(QtConcurrent::run([answer, decode = m_decode](QPromise<Result> &promise) {
            promise.addResult(decode(answer, {.stop = [&promise] { return promise.isCanceled(); }}));
        }));
    }
    void finishDecoded()
    {
        if (m_isFinished || m_decoder.future().resultCount() == 0)
            return;
        Result decoded = m_decoder.result();
        if (decoded)
            end(decoded);
        else
            m_get.reject(std::move(decoded.error()));
    }
    void end(const Result &result)
    {
        if (std::exchange(m_isFinished, true))
            return;
        m_get.stop();
        const Finish told = m_finish; // outlives this
        told(result);
    }

    RetriedGet m_get;
    Decode m_decode;
    Finish m_finish;
    QFutureWatcher<Result> m_decoder;
    bool m_isStarted = false;
    bool m_isFinished = false;
};

} // namespace api
