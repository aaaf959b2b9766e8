// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

#include <QWidget>

namespace ui {

// The user's level as word, shape and colour.
class BadgeView : public QWidget
{
    Q_OBJECT

public:
    explicit BadgeView(QWidget *parent = nullptr);

    void setLevel(const core::ReportedLevel &level);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    core::ReportedLevel m_level;
};

} // namespace ui
