// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/stream_device.h"

#include "app/core/text_language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr qint64 kFilePiece = qint64(1) << 30;

// A pipe that poll() calls writable takes this much at once; a file takes anything.
qint64 pieceFor(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) ? kFilePiece : PIPE_BUF;
}

} // namespace

StreamDevice::StreamDevice(int descriptor, OpenMode mode, const Interrupt *interrupt)
    : m_descriptor(descriptor)
    , m_interrupt(interrupt)
    , m_piece(pieceFor(descriptor))
{
    setOpenMode(mode | Unbuffered);
}

bool StreamDevice::isTerminal() const
{
    return ::isatty(m_descriptor) == 1;
}

qint64 StreamDevice::readData(char *data, qint64 maxSize)
{
    while (waitFor(POLLIN)) {
        const ssize_t count = ::read(m_descriptor, data, static_cast<size_t>(maxSize));
        if (count >= 0)
            return count;
        if (!isRetryable())
            break;
    }
    return -1;
}

qint64 StreamDevice::writeData(const char *data, qint64 size)
{
    qint64 written = 0;
    while (written < size) {
        if (!waitFor(POLLOUT))
            return -1;
        const ssize_t count =
            ::write(m_descriptor, data + written, static_cast<size_t>(std::min(m_piece, size - written)));
        if (count >= 0)
            written += count;
        else if (!isRetryable())
            return -1;
    }
    return size;
}

bool StreamDevice::waitFor(short events)
{
    std::array<struct pollfd, 2> waited = {};
    waited[0] = {m_descriptor, events, 0};
    waited[1] = {m_interrupt ? m_interrupt->descriptor() : -1, POLLIN, 0};
    while (::poll(waited.data(), waited.size(), -1) < 0) {
        if (!isRetryable())
            return false;
    }
    if (waited[1].revents == 0)
        return true;
    const core::TextLanguageScope language(core::TextLanguage::OfPerson); // whatever is written
    setErrorString(QCoreApplication::translate("StreamDevice", "interrupted"));
    return false;
}

bool StreamDevice::isRetryable()
{
    const int error = errno;
    if (error == EINTR || error == EAGAIN || error == EWOULDBLOCK)
        return true;
    setErrorString(QString::fromLocal8Bit(std::error_code(error, std::generic_category()).message()));
    return false;
}

void occupyStandardDescriptors()
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) < 0)
            (void)::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace cli
