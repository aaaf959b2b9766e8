// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/timeline_export.h"

#include "app/core/error_text.h"
#include "app/report/safe_file.h"
#include "app/session/event_list.h"
#include "ui/message_dialog.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QFileDialog>

namespace ui {

using namespace Qt::StringLiterals;
using report::PictureFormat;

namespace {

constexpr double kPixelsPerPixel = 2; // sharp on paper and on fine screens

QString extensionOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

TimelineExport::TimelineExport(TimelineView &timeline)
    : QObject(&timeline)
    , m_timeline(timeline)
{
    add(tr("Timeline as S&VG…"), PictureFormat::Svg);
    add(tr("Timeline as &PNG…"), PictureFormat::Png);
    add(tr("Timeline as P&DF…"), PictureFormat::Pdf);
}

void TimelineExport::add(const QString &text, PictureFormat format)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, [this, format] { ask(format); });
    m_actions += action;
}

QString TimelineExport::suggestedName(PictureFormat format) const
{
    constexpr qsizetype kDate = 10; // of "2026-11-21 09:12:44.120"
    const timeline::TimeRange &range = m_timeline.visibleRange();
    const core::DisplayZone zone = m_timeline.events() ? m_timeline.events()->zone() : core::DisplayZone();
    return u"timeline-%1-%2.%3"_s.arg(core::formatDateTime({range.begin, 0}, zone).first(kDate),
                                      core::formatDateTime({range.end - 1, 0}, zone).first(kDate),
                                      extensionOf(format));
}

core::Result<void> TimelineExport::save(PictureFormat format, const QString &path) const
{
    return report::writeSafely(path, report::Overwrite::Replace, [&](QIODevice &device) {
        return report::writeTimelinePicture(device, m_timeline.scene(), m_timeline.paintStyle(), format,
                                            kPixelsPerPixel);
    });
}

void TimelineExport::ask(PictureFormat format) const
{
    const QString extension = extensionOf(format);
    const QString filter =
        tr("%1 picture (*.%2)", "format, file extension").arg(extension.toUpper(), extension);
    const QString path = QFileDialog::getSaveFileName(m_timeline.window(), tr("Save the Timeline"),
                                                      suggestedName(format), filter);
    if (path.isEmpty())
        return;
    if (const auto saved = save(format, path); !saved)
        showMessage(m_timeline.window(), core::explain(saved.error()));
}

} // namespace ui
