// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/chunked_output.h"

#include "app/report/report.h"

namespace report {

namespace {

constexpr qsizetype kChunk = qsizetype(64) * 1024;

} // namespace

ChunkedOutput::ChunkedOutput(QIODevice &device)
    : m_device(device)
{
    m_pending.reserve(kChunk);
}

void ChunkedOutput::append(QByteArrayView bytes)
{
    if (m_pending.size() + bytes.size() > kChunk)
        flush();
    // What fills a piece by itself goes to the device without being copied.
    if (bytes.size() >= kChunk)
        write(bytes);
    else
        m_pending.append(bytes);
}

bool ChunkedOutput::goesOn(const WriteWatch &watch, quint32 rows)
{
    if (watch.rowsWritten)
        watch.rowsWritten(rows);
    if (!hasFailed() && core::shouldStop(watch.stop))
        m_result = core::failure(core::ErrorKind::Cancelled, {});
    return !hasFailed();
}

core::Result<void> ChunkedOutput::finish()
{
    flush();
    return m_result;
}

void ChunkedOutput::flush()
{
    write(m_pending);
    m_pending.resize(0);
}

void ChunkedOutput::write(QByteArrayView bytes)
{
    if (!hasFailed() && !bytes.isEmpty() && m_device.write(bytes.data(), bytes.size()) != bytes.size())
        m_result = core::failure(core::ErrorKind::FileFailed, m_device.errorString());
}

} // namespace report
