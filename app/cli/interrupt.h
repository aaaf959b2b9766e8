// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <vector>

#include <signal.h>

namespace cli {

// Whether the person wants to stop. Once requested it stays so.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override; // gives every signal the effect that it had before watchSignals()

    // From now on the first SIGINT, SIGTERM or SIGHUP is a request; a second one ends the process. A SIGHUP
    // that is ignored, as nohup has it, stays so. A broken pipe becomes a failed write. Asked for once, by at
    // most one object at a time.
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

    struct Replaced
    {
        int signal = 0;
        struct sigaction before = {};
    };
    void replace(int signal, const struct sigaction &action);

    Ends m_ends;
    QSocketNotifier m_notifier;
    std::vector<Replaced> m_replaced; // one for each signal that is watched
};

} // namespace cli
