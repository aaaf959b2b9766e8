// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"

#include <QIODevice>

namespace cli {

// A standard stream. Waiting for a slow peer ends when the interrupt is requested: the read or write then
// fails. Every write is whole or failed.
class StreamDevice : public QIODevice
{
public:
    // `interrupt` may be null for a stream that must work during cancelling; it outlives the device.
    StreamDevice(int descriptor, OpenMode mode, const Interrupt *interrupt);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool isTerminal() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override; // 0 at the end
    qint64 writeData(const char *data, qint64 size) override;

private:
    [[nodiscard]] bool waitFor(short events);
    [[nodiscard]] bool isRetryable();

    int m_descriptor;
    const Interrupt *m_interrupt;
    qint64 m_piece; // bytes that are written at once without blocking
};

// Takes the numbers 0 to 2 where a stream was closed by the parent, so that no file gets one of them and data
// meant for a stream. Reading or writing such a stream fails.
void occupyStandardDescriptors();

} // namespace cli
