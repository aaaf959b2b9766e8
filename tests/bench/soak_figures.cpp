// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/soak_figures.h"

#include "app/api/http_client.h"
#include "app/api/lookup_job.h"
#include "tests/bench/child_process.h"

#include <QDir>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QThreadPool>

#include <array>
#include <numeric>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kEvents = 55;
constexpr qint64 kSamples = 100;
constexpr qsizetype kQuarters = 4;
constexpr int kUnpaced = 20'000; // requests a second: more than there can be

qsizetype openDescriptors()
{
    QThreadPool::globalInstance()->waitForDone(); // its threads have descriptors of their own
    return QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

core::Result<core::UserRisk> lookUp(api::HttpClient &client, const QString &baseUrl)
{
    core::Result<core::UserRisk> result = core::failure(core::ErrorKind::Cancelled, {});
    QEventLoop loop;
    api::LookupJob job(
        client,
        {.endpoint = {.baseUrl = QUrl(baseUrl), .accountId = u"023e105f4ecef8ad9ca31a8372d0c353"_s},
         .userId = u"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e"_s,
         .credential = api::Credential{.secret = core::Secret("not-a-secret"), .email = {}, .source = {}},
         .limits = {.maxRetries = 0}});
    QObject::connect(&job, &api::LookupJob::finished, &loop,
                     [&result, &loop](const core::Result<core::UserRisk> &finished) {
                         result = finished;
                         loop.quit();
                     });
    job.start();
    loop.exec();
    if (result && result->record.events.size() != kEvents)
        return core::failure(core::ErrorKind::NotUnderstood, u"events are missing"_s);
    return result;
}

// Resident memory after each hundredth of the lookups, after each of them where there are fewer.
core::Result<QList<double>> soak(const QString &baseUrl, qint64 lookups)
{
    QNetworkAccessManager network;
    api::HttpClient client(network, kUnpaced);
    QList<double> resident;
    for (qint64 done = 1; done <= lookups; ++done) {
        if (const auto user = lookUp(client, baseUrl); !user)
            return std::unexpected(user.error());
        if (done * kSamples / lookups > (done - 1) * kSamples / lookups)
            resident += static_cast<double>(residentMemory()) / 1e6;
    }
    return resident;
}

double meanOfQuarter(const QList<double> &samples, qsizetype quarter)
{
    const qsizetype begin = samples.size() * quarter / kQuarters;
    const qsizetype end = samples.size() * (quarter + 1) / kQuarters;
    return std::accumulate(samples.cbegin() + begin, samples.cbegin() + end, 0.0) /
           static_cast<double>(end - begin);
}

} // namespace

core::Result<QList<Figure>> soakFigures(qint64 lookups)
{
    ServerProcess server;
    const core::Result<QString> baseUrl = server.start({u"--serve"_s, QString::number(kEvents)});
    if (!baseUrl)
        return std::unexpected(baseUrl.error());
    const qsizetype before = openDescriptors();
    QElapsedTimer timer;
    timer.start();
    const core::Result<QList<double>> resident = soak(*baseUrl, lookups);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    if (!resident)
        return std::unexpected(resident.error());
    const qsizetype left = openDescriptors() - before;

    const QByteArray size = sizeName(lookups);
    std::array<double, kQuarters> quarters = {};
    QList<Figure> figures;
    for (qsizetype i = 0; i < kQuarters; ++i) {
        quarters[static_cast<std::size_t>(i)] = meanOfQuarter(*resident, i);
        figures.append({"resident_quarter_" + QByteArray::number(i + 1) + "_of_" + size,
                        quarters[static_cast<std::size_t>(i)], "MB"});
    }
    const double growth = (quarters.back() / quarters[1] - 1) * 100;
    return figures << Figure{"resident_growth_" + size, growth, "%"}
                   << Figure{"descriptors_left_" + size, static_cast<double>(left), "descriptors"}
                   << Figure{"lookup_speed_" + size, static_cast<double>(lookups) / seconds, "lookups/s"};
}

} // namespace bench
