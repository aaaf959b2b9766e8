// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/background_copy.h"

#include "ui/large_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QtConcurrentRun>

namespace ui {

BackgroundCopy::BackgroundCopy(QObject *parent)
    : QObject(parent)
{
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        if (m_making.isCanceled())
            return;
        const QString text = m_making.result();
        m_making.setFuture({}); // keeps no second hold on a large text
        QGuiApplication::clipboard()->setText(text);
    });
}

BackgroundCopy::~BackgroundCopy()
{
    m_making.cancel();
}

void BackgroundCopy::copy(std::function<QString()> make, qsizetype bytes)
{
    m_making.cancel();
    if (bytes > kLargeText)
        m_making.setFuture(QtConcurrent::run(std::move(make)));
    else
        QGuiApplication::clipboard()->setText(make());
}

} // namespace ui
