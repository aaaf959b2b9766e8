// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/plain_label.h"

namespace ui {

// A line of plain text that gives way: what does not fit is cut with "…" and stands in full in the tool tip.
class ElidedLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // `text` from outside has been through core::visibleText() before.
    // `toolTip`, where given, stands in the tool tip instead of the whole text.
    void setFullText(const QString &text, const QString &toolTip = {});

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_fullText;
    QString m_toolTip;
};

} // namespace ui
