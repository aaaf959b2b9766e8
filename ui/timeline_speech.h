// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

namespace ui {

class TimelineView;

// Tells assistive technology that the timeline's summary is another one: once for a burst of changes, when it
// is over.
class TimelineSpeech : public QObject
{
    Q_OBJECT

public:
    explicit TimelineSpeech(TimelineView *view);

    enum class Topic : bool { Range, Selection };
    void follow(Topic changed);
    // Both sentences, that on what changed last first; the latter may be empty.
    [[nodiscard]] QString inOrder(const QString &range, const QString &selection) const;

Q_SIGNALS:
    void announced(const QString &summary);

private:
    void announce();

    TimelineView *m_view;
    QTimer m_settled;
    QString m_announced;
    Topic m_topic = Topic::Range;
};

} // namespace ui
