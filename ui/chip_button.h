// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"
#include "ui/pill_button.h"

namespace ui {

// A rounded toggle of the filter bar: shape, word and number of one level.
class ChipButton : public PillButton
{
    Q_OBJECT

public:
    ChipButton(core::RiskLevel level, QWidget *parent = nullptr);

    [[nodiscard]] core::RiskLevel level() const { return m_level; }
    void setCount(quint32 count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    core::RiskLevel m_level;
};

} // namespace ui
