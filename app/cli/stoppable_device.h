// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/interrupt.h"

#include <QIODevice>

namespace cli {

// Passes on to another device what is written, until the interrupt is requested: then every write fails.
class StoppableDevice : public QIODevice
{
public:
    // Both outlive this device; `target` is open.
    StoppableDevice(QIODevice &target, const Interrupt &interrupt);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override; // nothing is read: -1
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_target;
    const Interrupt &m_interrupt;
};

} // namespace cli
