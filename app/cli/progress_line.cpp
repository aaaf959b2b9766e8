// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/progress_line.h"

namespace cli {

ProgressLine::ProgressLine(QIODevice &terminal)
    : m_terminal(terminal)
{}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::show(const QString &text)
{
    clear();
    (void)m_terminal.write(text.toUtf8());
    m_width = text.size();
}

void ProgressLine::clear()
{
    if (m_width > 0)
        (void)m_terminal.write('\r' + QByteArray(m_width, ' ') + '\r');
    m_width = 0;
}

} // namespace cli
