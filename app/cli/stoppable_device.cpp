// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/stoppable_device.h"

#include <QCoreApplication>

namespace cli {

StoppableDevice::StoppableDevice(QIODevice &target, const Interrupt &interrupt)
    : m_target(target)
    , m_interrupt(interrupt)
{
    setOpenMode(WriteOnly | Unbuffered);
}

qint64 StoppableDevice::readData(char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

qint64 StoppableDevice::writeData(const char *data, qint64 size)
{
    if (m_interrupt.isRequested()) {
        setErrorString(QCoreApplication::translate("StreamDevice", "interrupted"));
        return -1;
    }
    const qint64 written = m_target.write(data, size);
    if (written != size)
        setErrorString(m_target.errorString());
    return written;
}

} // namespace cli
