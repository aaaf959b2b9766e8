// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

namespace Ui {
class ActivityBar;
}

namespace ui {

// A lookup under way: what it does, how far it is, and how to stop it.
class ActivityBar : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityBar(QWidget *parent = nullptr);
    ~ActivityBar() override;

    void showLookup(const QString &user); // fit to be shown
    void showProgress(qint64 receivedBytes, std::optional<qint64> totalBytes);
    // The answer is here and is being decoded. Told only of large ones: others are read at once.
    void showReading(qint64 readBytes, qint64 totalBytes);
    // Counts down to the next attempt. `reason` is a few words.
    void showWait(std::chrono::milliseconds wait, const QString &reason);
    void finish();

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();

private:
    void showShare(qint64 part, qint64 whole);
    void updateCountdown();

    std::unique_ptr<Ui::ActivityBar> m_ui;
    QTimer m_everySecond;
    std::chrono::steady_clock::time_point m_waitEnd;
    std::chrono::steady_clock::time_point m_progressShown;
    QString m_reason;
};

} // namespace ui
