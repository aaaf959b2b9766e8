// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

// A rounded toggle with a word on it; its mnemonic works as on any button.
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    // The rounded outline: in the highlight colour while checked or focused.
    void paintOutline(QPainter &painter) const;
};

} // namespace ui
