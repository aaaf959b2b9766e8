// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <QByteArrayView>
#include <QIODevice>

namespace report {

struct WriteWatch;

// Collects what a format writes and passes it on in large pieces. The first failed write sticks: nothing is
// written behind it.
class ChunkedOutput
{
public:
    explicit ChunkedOutput(QIODevice &device);

    void append(QByteArrayView bytes);
    void append(const QByteArray &bytes) { append(QByteArrayView(bytes)); }
    void append(char byte) { append(QByteArrayView(&byte, 1)); }
    void append(const QString &text) { append(QByteArrayView(text.toUtf8())); }
    [[nodiscard]] bool hasFailed() const { return !m_result; }

    // Tells `watch` that `rows` are written. False once a write failed or the person wants to stop: what
    // follows need not be made.
    [[nodiscard]] bool goesOn(const WriteWatch &watch, quint32 rows);

    // Writes the rest. FileFailed where any write failed; `detail` is the device's reason alone, since only
    // the caller knows what the device is called. Cancelled where goesOn() was told to stop.
    [[nodiscard]] core::Result<void> finish();

private:
    void flush();
    void write(QByteArrayView bytes);

    QIODevice &m_device;
    QByteArray m_pending;
    core::Result<void> m_result;
};

} // namespace report
