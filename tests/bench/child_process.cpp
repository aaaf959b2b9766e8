// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/child_process.h"

#include "tests/support/http_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>

#include <cstdio>

#include <malloc.h>
#include <unistd.h>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

// A line of /proc/self/status, in bytes.
qint64 statusBytes(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray key = '\n' + name + ':';
    const QByteArray kilobytes = status.mid(status.indexOf(key) + key.size()).split('k').constFirst();
    return kilobytes.trimmed().toLongLong() * 1024;
}

} // namespace

core::Result<QByteArray> outputOfChild(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(-1);
    if (!finished || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return core::failure(core::ErrorKind::NotUnderstood,
                             u"the process for %1 failed"_s.arg(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

ServerProcess::~ServerProcess()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(-1);
}

core::Result<QString> ServerProcess::start(const QStringList &arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!m_process.waitForReadyRead(-1))
        return core::failure(core::ErrorKind::Offline, u"the server did not start"_s);
    return QString::fromLatin1(m_process.readLine()).trimmed();
}

int serve(const QByteArray &answer)
{
    test_support::HttpServer server;
    server.respond(200, answer);
    const QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    std::printf("%s\n", qPrintable(server.baseUrl()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

qint64 residentMemory()
{
    return statusBytes("VmRSS");
}

qint64 peakMemory()
{
    return statusBytes("VmHWM");
}

void resetPeakMemory()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        std::fprintf(stderr, "the peak of memory cannot be reset: figures hold what came before\n");
}

} // namespace bench
