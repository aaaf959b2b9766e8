// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

// A risk behaviour as the provider describes it: what an event of this name means.
struct Behavior
{
    QString key;         // "imp_travel"
    QString name;        // "Impossible travel", as events call it
    QString description; // a sentence; empty where the provider says none
    std::optional<bool> isEnabled;
    ReportedLevel level;

    friend bool operator==(const Behavior &, const Behavior &) = default;
};

using Behaviors = QList<Behavior>;

// What is publicly known of the behaviours, for whoever may not ask the account for them.
[[nodiscard]] Behaviors knownBehaviors();

// What an event's name means, whatever its case; null where nobody knows. The first of `behaviors` wins over
// the known ones.
[[nodiscard]] std::optional<Behavior> behaviorNamed(const Behaviors &behaviors, const QString &eventName);

} // namespace core
