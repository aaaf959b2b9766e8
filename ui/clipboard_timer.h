// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QLineEdit;
class QWidget;

namespace session {
class Preferences;
}

namespace ui {

// Takes from the clipboard, after a while and when it goes, what the privacy settings don't want to stay
// there: secrets that were pasted into a field that doesn't echo, and ids that were copied here. Something
// else that was copied meanwhile stays.
class ClipboardTimer : public QObject
{
    Q_OBJECT

public:
    ClipboardTimer(const session::Preferences &preferences, QObject *parent,
                   std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~ClipboardTimer() override;

    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

private:
    void followClipboard();
    void followField(const QWidget *now);
    void watchFor(const QString &text);
    void clear();

    const session::Preferences &m_preferences;
    QTimer m_timer;
    QByteArray m_digest; // of what goes; the text itself is not kept
    QMetaObject::Connection m_field;
};

} // namespace ui
