// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace cli {

// Whether the person wants to stop. Once requested it stays so.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override; // gives signals their usual effect back

    // From now on the first SIGINT, SIGTERM or SIGHUP is a request; a second one ends the process. A broken
    // pipe becomes a failed write. At most one object may watch at a time.
    void watchSignals();

    void request();
    [[nodiscard]] bool isRequested() const;
    // Readable from the request on, for poll().
    [[nodiscard]] int descriptor() const { return m_ends.read; }

Q_SIGNALS:
    void requested(); // from the event loop, once

private:
    struct Ends
    {
        int read = -1;
        int write = -1;
    };
    [[nodiscard]] static Ends openPipe();

    Ends m_ends;
    QSocketNotifier m_notifier;
    bool m_isWatching = false;
};

} // namespace cli
