// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>

namespace ui {

// Puts texts on the clipboard that take a while to make.
class BackgroundCopy : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundCopy(QObject *parent = nullptr);
    ~BackgroundCopy() override;

    // Copies what `make` gives: at once where it reads few bytes, else when it is done in the background,
    // unless something else was copied here meanwhile. `make` runs on any thread and keeps all that it reads.
    void copy(std::function<QString()> make, qsizetype bytes);

private:
    QFutureWatcher<QString> m_making;
};

} // namespace ui
