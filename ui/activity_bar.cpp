// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/activity_bar.h"

#include "ui_activity_bar.h"

#include <QLocale>

namespace ui {

using namespace std::chrono_literals;

ActivityBar::ActivityBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ActivityBar>())
{
    m_ui->setupUi(this);
    m_everySecond.setInterval(1s);
    connect(&m_everySecond, &QTimer::timeout, this, &ActivityBar::updateCountdown);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &ActivityBar::cancelRequested);
    connect(m_ui->retryNow, &QAbstractButton::clicked, this, &ActivityBar::retryRequested);
    finish();
}

ActivityBar::~ActivityBar() = default;

void ActivityBar::showLookup(const QString &user)
{
    m_everySecond.stop();
    m_progressShown = {};
    m_ui->text->setText(tr("Looking up %1…").arg(user));
    m_ui->progress->setRange(0, 0);
    m_ui->retryNow->hide();
    show();
}

void ActivityBar::showProgress(qint64 receivedBytes, std::optional<qint64> totalBytes)
{
    m_everySecond.stop();
    m_ui->retryNow->hide();
    // Pieces come by the thousand: nobody reads a text that stands for less.
    constexpr auto kLeastShown = 50ms;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_progressShown < kLeastShown)
        return;
    m_progressShown = now;
    const QLocale locale;
    const QString received = locale.formattedDataSize(receivedBytes);
    if (totalBytes && *totalBytes > 0) {
        m_ui->text->setText(tr("Receiving %1 of %2").arg(received, locale.formattedDataSize(*totalBytes)));
        showShare(receivedBytes, *totalBytes);
    } else {
        m_ui->text->setText(tr("Receiving %1").arg(received));
        m_ui->progress->setRange(0, 0);
    }
}

void ActivityBar::showReading(qint64 readBytes, qint64 totalBytes)
{
    constexpr qint64 kReadAtOnce = qint64(32) << 20;
    if (totalBytes < kReadAtOnce)
        return;
    const QLocale locale;
    m_ui->text->setText(tr("Reading the answer: %1 of %2")
                            .arg(locale.formattedDataSize(readBytes), locale.formattedDataSize(totalBytes)));
    showShare(readBytes, totalBytes);
}

void ActivityBar::showShare(qint64 part, qint64 whole)
{
    // Thousandths: a progress bar counts in int, answers may be larger.
    constexpr int kSteps = 1000;
    m_ui->progress->setRange(0, kSteps);
    const double share = static_cast<double>(part) / static_cast<double>(whole);
    m_ui->progress->setValue(static_cast<int>(std::min(1.0, share) * kSteps));
}

void ActivityBar::showWait(std::chrono::milliseconds wait, const QString &reason)
{
    m_waitEnd = std::chrono::steady_clock::now() + wait;
    m_reason = reason;
    m_ui->progress->setRange(0, 0);
    m_ui->retryNow->show();
    m_everySecond.start();
    updateCountdown();
}

void ActivityBar::updateCountdown()
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_waitEnd - std::chrono::steady_clock::now());
    m_ui->text->setText(tr("%1. Next attempt in %2 s", "reason, seconds")
                            .arg(m_reason)
                            .arg(std::max<qint64>(0, left.count())));
}

void ActivityBar::finish()
{
    m_everySecond.stop();
    hide();
}

} // namespace ui
