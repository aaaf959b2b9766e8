// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};

// A signal handler gets no context: this is how it finds the pipe.
volatile std::sig_atomic_t signalledEnd = -1;

void passOn(int /*signal*/)
{
    const int error = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(static_cast<int>(signalledEnd), &byte, 1);
    errno = error;
}

bool isIgnored(int signal)
{
    struct sigaction current = {};
    return ::sigaction(signal, nullptr, &current) == 0 && current.sa_handler == SIG_IGN;
}

} // namespace

Interrupt::Ends Interrupt::openPipe()
{
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe could be made");
    return {ends[0], ends[1]};
}

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
    , m_ends(openPipe())
    , m_notifier(m_ends.read, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false); // the byte stays in the pipe, so that isRequested() stays true
        Q_EMIT requested();
    });
}

Interrupt::~Interrupt()
{
    for (const Replaced &replaced : m_replaced)
        ::sigaction(replaced.signal, &replaced.before, nullptr);
    if (!m_replaced.empty())
        signalledEnd = -1;
    m_notifier.setEnabled(false);
    ::close(m_ends.read);
    ::close(m_ends.write);
}

void Interrupt::watchSignals()
{
    signalledEnd = m_ends.write;
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : kSignals) {
        if (signal == SIGHUP && isIgnored(signal)) // started with nohup
            continue;
        replace(signal, action);
    }
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    replace(SIGPIPE, ignore);
}

void Interrupt::replace(int signal, const struct sigaction &action)
{
    Replaced replaced{.signal = signal};
    if (::sigaction(signal, &action, &replaced.before) == 0)
        m_replaced.push_back(replaced);
}

void Interrupt::request()
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(m_ends.write, &byte, 1);
}

bool Interrupt::isRequested() const
{
    struct pollfd readable = {m_ends.read, POLLIN, 0};
    return ::poll(&readable, 1, 0) > 0;
}

} // namespace cli
