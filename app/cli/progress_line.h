// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>
#include <QString>

namespace cli {

// A line at the bottom of a terminal that says how far a long run is.
class ProgressLine
{
public:
    explicit ProgressLine(QIODevice &terminal);
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;
    ~ProgressLine(); // leaves nothing of it

    void show(const QString &text); // in the place of what stood there
    void clear();

private:
    QIODevice &m_terminal;
    qsizetype m_width = 0; // of what stands there
};

} // namespace cli
