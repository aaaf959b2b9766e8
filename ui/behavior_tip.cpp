// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/behavior_tip.h"

#include "app/core/visible_text.h"
#include "app/session/behavior_list.h"
#include "app/session/event_list.h"

#include <QCoreApplication>
#include <QPointer>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class BehaviorWords
{
    Q_DECLARE_TR_FUNCTIONS(BehaviorTip)

public:
    // Level and switch, or where the description is from.
    static QString state(const core::Behavior &behavior, BehaviorSource source)
    {
        constexpr qsizetype kLongestLevel = 40;
        QStringList parts;
        if (source == BehaviorSource::Public)
            parts += tr("as publicly described");
        if (behavior.level.level != core::RiskLevel::Unscored || !behavior.level.word.isEmpty())
            parts +=
                tr("Level when triggered: %1")
                    .arg(core::isolatedText(core::cutTo(core::levelName(behavior.level), kLongestLevel)));
        if (behavior.isEnabled)
            parts += *behavior.isEnabled ? tr("enabled") : tr("not enabled now");
        return parts.join(tr(" · ", "between facts"));
    }

    static QString title(const QString &name) { return tr("Behaviour: %1").arg(name); }
};

} // namespace

QString behaviorTip(const core::Behavior &behavior, BehaviorSource source)
{
    constexpr qsizetype kLongestName = 200;
    constexpr qsizetype kLongestDescription = 1000;
    QStringList lines;
    if (!behavior.name.isEmpty())
        lines += BehaviorWords::title(core::isolatedText(core::cutTo(behavior.name, kLongestName)));
    if (!behavior.description.isEmpty())
        lines += core::isolatedText(core::cutTo(behavior.description, kLongestDescription));
    const QString state = BehaviorWords::state(behavior, source);
    if (!state.isEmpty())
        lines += state;
    return lines.join(u'\n');
}

void explainEvents(session::EventList &events, session::BehaviorList &behaviors)
{
    events.model().setExplainer([list = QPointer(&behaviors)](const QString &name) {
        const auto behavior = list ? list->of(name) : std::nullopt;
        if (!behavior)
            return QString();
        const bool isTold = list->isOfAccount() && !core::knownBehaviors().contains(*behavior);
        return behaviorTip(*behavior, isTold ? BehaviorSource::Account : BehaviorSource::Public);
    });
}

} // namespace ui
