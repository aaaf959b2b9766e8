// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class GoToTime;
}

namespace ui {

// Asks for a time as people say it. Says how it is understood, and that it can't be read where that is so;
// then it stays open.
class GoToTime : public QDialog
{
    Q_OBJECT

public:
    // Times without an offset are meant in `zone`.
    GoToTime(const core::DisplayZone &zone, QWidget *parent);
    ~GoToTime() override;

    void accept() override;

Q_SIGNALS:
    void timeChosen(core::Timestamp time);

private:
    [[nodiscard]] std::optional<core::Timestamp> typedTime() const;
    void showMeaning();

    std::unique_ptr<Ui::GoToTime> m_ui;
    core::DisplayZone m_zone;
};

} // namespace ui
