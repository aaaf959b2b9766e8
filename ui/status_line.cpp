// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/status_line.h"

#include "app/core/visible_text.h"
#include "ui/plain_label.h"

#include <QDateTime>
#include <QLocale>
#include <QToolButton>

namespace ui {

namespace {

QString quotaText(const core::Quota &quota)
{
    if (!quota.remaining)
        return {};
    const QLocale locale;
    const QString left = locale.toString(*quota.remaining);
    if (!quota.limit)
        return StatusLine::tr("Quota %1 left").arg(left);
    const QString limit = locale.toString(*quota.limit);
    if (!quota.window)
        return StatusLine::tr("Quota %1 of %2").arg(left, limit);
    const qint64 micros = std::chrono::microseconds(*quota.window).count();
    return StatusLine::tr("Quota %1 of %2 per %3", "left, limit, duration")
        .arg(left, limit, core::formatDuration(micros));
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_ray(new PlainLabel(this))
    , m_quota(new PlainLabel(this))
    , m_zone(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    auto *promise = new PlainLabel(this);
    promise->setText(tr("Read-only · Zero Trust: PII Read"));
    promise->setToolTip(tr("Riskscope sends nothing but GET requests and needs no other permission"));
    for (PlainLabel *label : {promise, m_ray, m_quota}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(0, 0, 14, 0);
        addWidget(label);
    }
    m_ray->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_zone->setAutoRaise(true);
    m_zone->setToolTip(tr("Switch all times between UTC and local time (Z)"));
    m_zone->setForegroundRole(QPalette::PlaceholderText);
    connect(m_zone, &QAbstractButton::clicked, this, &StatusLine::zoneToggleRequested);
    addPermanentWidget(m_zone);
}

void StatusLine::showProvenance(const core::Provenance &provenance)
{
    m_ray->setText(provenance.rayId.isEmpty() ? QString()
                                              : tr("cf-ray %1").arg(core::visibleText(provenance.rayId)));
    m_quota->setText(quotaText(provenance.quota));
    m_ray->setVisible(!m_ray->text().isEmpty());
    m_quota->setVisible(!m_quota->text().isEmpty());
}

void StatusLine::showZone(const core::DisplayZone &zone)
{
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch() * 1000, 0};
    const core::DisplayZone local = core::DisplayZone::local();
    m_zone->setText(
        zone.isUtc()
            ? tr("Times in UTC (Z for local, %1)").arg(local.offsetName(now))
            : tr("Times in %1, %2 (Z for UTC)", "zone, offset").arg(zone.name(), zone.offsetName(now)));
    m_zone->setAccessibleName(m_zone->text());
}

} // namespace ui
