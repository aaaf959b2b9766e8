// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/time_span.h"
#include "ui/pill_button.h"

#include <optional>

namespace ui {

// Says which stretch of time the shown events are limited to; clicked, it asks for the end of that. Hidden
// while there is none.
class ScopeChip : public PillButton
{
    Q_OBJECT

public:
    explicit ScopeChip(QWidget *parent = nullptr);

    void setScope(const std::optional<core::TimeSpan> &scope);
    [[nodiscard]] const std::optional<core::TimeSpan> &scope() const { return m_scope; }
    void setZone(const core::DisplayZone &zone);

private:
    void updateText();

    std::optional<core::TimeSpan> m_scope;
    core::DisplayZone m_zone;
};

} // namespace ui
