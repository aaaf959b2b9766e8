// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/scope_chip.h"

#include "ui/scope_text.h"
#include "ui/tool_tip.h"

#include <QDateTime>

namespace ui {

ScopeChip::ScopeChip(QWidget *parent)
    : PillButton(parent)
{
    setCheckable(false);
    setWhatsThis(
        tr("Only events of a stretch of time are shown. A click removes that limit; the timeline sets it."));
    hide();
}

void ScopeChip::setScope(const std::optional<core::TimeSpan> &scope)
{
    m_scope = scope;
    updateText();
    setVisible(scope.has_value());
}

void ScopeChip::setZone(const core::DisplayZone &zone)
{
    m_zone = zone;
    updateText();
}

void ScopeChip::updateText()
{
    if (!m_scope)
        return;
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    const QString text = scopeText(*m_scope, m_zone, now, locale());
    setText(tr("Scope: %1 ✕", "range of time").arg(text));
    setAccessibleName(tr("Remove the scope, %1 %2", "range of time, zone").arg(text, m_zone.name()));
    setToolTip(
        plainToolTip(tr("Only events from %1 to before %2 %3 are shown. Click to show those of all times.",
                        "time, time, zone")
                         .arg(core::formatDateTime(m_scope->begin, m_zone),
                              core::formatDateTime(m_scope->end, m_zone), m_zone.name())));
    updateGeometry();
    update();
}

} // namespace ui
