// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/timeline_picture.h"

#include <QList>
#include <QObject>

class QAction;

namespace ui {

class TimelineView;

// Saves the timeline as it is seen, without what is hovered: as a picture of twice its pixels, or as shapes.
class TimelineExport : public QObject
{
    Q_OBJECT

public:
    explicit TimelineExport(TimelineView &timeline);

    // One for each format; each asks for a file.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    // An existing file is replaced: the person has agreed to that in the file dialog.
    [[nodiscard]] core::Result<void> save(report::PictureFormat format, const QString &path) const;

    // "timeline-2026-11-01-2026-11-22.svg": the days that are visible, in the zone shown.
    [[nodiscard]] QString suggestedName(report::PictureFormat format) const;

private:
    void add(const QString &text, report::PictureFormat format);
    void ask(report::PictureFormat format) const;

    TimelineView &m_timeline;
    QList<QAction *> m_actions;
};

} // namespace ui
