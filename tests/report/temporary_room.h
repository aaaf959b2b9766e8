// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace test_support {

// No file of this process gets longer while this lives, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

// The temporary folder is another one while this lives.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const QByteArray &path)
        : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", path);
    }
    ~TemporaryFolder()
    {
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(TemporaryFolder)

private:
    QByteArray m_before;
};

} // namespace test_support
