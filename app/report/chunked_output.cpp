// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/chunked_output.h"

#include <algorithm>

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
    while (!bytes.isEmpty() && !hasFailed()) {
        const qsizetype taken = std::min(bytes.size(), kChunk - m_pending.size());
        m_pending.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_pending.size() == kChunk)
            flush();
    }
}

core::Result<void> ChunkedOutput::finish()
{
    flush();
    return m_result;
}

void ChunkedOutput::flush()
{
    if (!hasFailed() && !m_pending.isEmpty() && m_device.write(m_pending) != m_pending.size())
        m_result = core::failure(core::ErrorKind::FileFailed, m_device.errorString());
    m_pending.resize(0);
}

} // namespace report
