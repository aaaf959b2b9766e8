// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/profile.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace session {

// What a second start asks the window that is there already to show: a user, a file, or nothing but itself.
struct CallContent
{
    QString user = {}; // as typed
    QString file = {}; // absolute
    // By which a Wayland compositor lets the window come to the front; empty where there is none.
    QString activationToken = {};

    friend bool operator==(const CallContent &, const CallContent &) = default;
};

// A longer message, in bytes, is neither sent nor read.
inline constexpr qsizetype kMaxCall = 4096;

// Where windows of a profile are called: a socket in the user's runtime folder, another one for each account,
// address and folder of settings. Empty where that folder is not there.
[[nodiscard]] QString callPath(const core::Profile &profile);

// Hands the content to the window that listens there; false: there is none, or it doesn't answer. Waits for
// `patience` at most, so call it before there is a window.
[[nodiscard]] bool callWindow(const QString &path, const CallContent &content,
                              std::chrono::milliseconds patience = std::chrono::seconds(2));

// Takes calls for a window, from this user's programs only. Whatever is no call is dropped, and so is who
// takes too long to say it.
class WindowCall : public QObject
{
    Q_OBJECT

public:
    explicit WindowCall(QObject *parent = nullptr);
    ~WindowCall() override;

    // Instead of where it listened before; false: another window listens there already, or the path is empty
    // or not usable. What a window left there that is no more is taken over.
    bool listen(const QString &path);
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void called(const session::CallContent &content);

private:
    void take(QLocalSocket &caller);
    void read(QLocalSocket &caller);

    std::chrono::milliseconds m_patience = std::chrono::seconds(2);
    std::unique_ptr<QLockFile> m_lock; // while this is the window that is called
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace session
