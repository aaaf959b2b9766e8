// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/risk_record.h"

#include <QStatusBar>

class QToolButton;

namespace ui {

class PlainLabel;

// What holds for the whole window: that it only reads, the exchange's cf-ray, the quota left, the zone of all
// times.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showProvenance(const core::Provenance &provenance);
    void showZone(const core::DisplayZone &zone);

Q_SIGNALS:
    void zoneToggleRequested();

private:
    PlainLabel *m_ray;
    PlainLabel *m_quota;
    QToolButton *m_zone;
};

} // namespace ui
