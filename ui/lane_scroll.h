// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/timeline/layout_timeline.h"

#include <QScrollBar>

namespace ui {

// Which lanes of a timeline are shown. Its scroll bar stands right of them where not all have room.
class LaneScroll : public QScrollBar
{
    Q_OBJECT

public:
    explicit LaneScroll(QWidget *parent);

    [[nodiscard]] const timeline::LaneChoice &choice() const { return m_choice; }
    // A lane for each name, or as many as there is room for.
    void setUnfolded(bool isUnfolded);
    void scrollBy(double pixels); // positive towards later lanes; folded ones don't scroll
    // Scrolls as little as needed to show a name's lane wholly.
    void bringIntoView(const timeline::TimelineScene &scene, quint32 nameId);

    // Takes its place, range and value from what was laid out, without a word.
    void follow(const timeline::TimelineScene &scene);

Q_SIGNALS:
    void choiceChanged();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    timeline::LaneChoice m_choice;
};

} // namespace ui
