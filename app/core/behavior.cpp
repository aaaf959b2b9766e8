// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/behavior.h"

#include <QCoreApplication>

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Behavior)

public:
    [[nodiscard]] static Behaviors known();
};

Behavior known(const QString &key, const QString &name, const QString &description)
{
    return {.key = key, .name = name, .description = description, .isEnabled = {}, .level = {}};
}

// Keys where a public source names them.
Behaviors Words::known()
{
    using core::known;
    const QString crowdStrike =
        tr("CrowdStrike rates the state of a device of this user; the worse its score, the riskier.");
    return {
        known(u"imp_travel"_s, u"Impossible travel"_s,
              tr("The user signed in from two places that are too far apart for the time between.")),
        known(u"high_dlp"_s, u"High number of DLP policies triggered"_s,
              tr("What the user sent or stored broke data loss prevention policies unusually often.")),
        known(u"sentinel_one"_s, u"SentinelOne threat detected"_s,
              tr("SentinelOne found at least one active threat on a device of this user.")),
        known({}, u"CrowdStrike low security score"_s, crowdStrike),
        known({}, u"CrowdStrike medium security score"_s, crowdStrike),
        known({}, u"Interaction with malicious file"_s,
              tr("The user's traffic held a file that was found to be malicious. It counts even where the "
                 "traffic was blocked.")),
        known({}, u"Suspicious security domain visited"_s,
              tr("The user went to a domain of a suspicious category, such as a newly seen one. It counts "
                 "even where the traffic was blocked.")),
        known({}, u"High risk domain visited"_s,
              tr("The user went to a domain known for malware, phishing or the like. It counts even where "
                 "the traffic was blocked.")),
    };
}

// Letters alone: "impossible  Travel" and "Impossible travel" are the same.
QString withoutCaseAndBlanks(const QString &text)
{
    QString folded = text.toCaseFolded();
    folded.removeIf([](QChar c) { return c.isSpace(); });
    return folded;
}

std::optional<Behavior> find(const Behaviors &behaviors, const QString &wanted)
{
    const auto found = std::ranges::find_if(behaviors, [&wanted](const Behavior &behavior) {
        return withoutCaseAndBlanks(behavior.name) == wanted || withoutCaseAndBlanks(behavior.key) == wanted;
    });
    return found == behaviors.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Behaviors knownBehaviors()
{
    return Words::known();
}

std::optional<Behavior> behaviorNamed(const Behaviors &behaviors, const QString &eventName)
{
    constexpr qsizetype kLongestName = 1000; // nothing is called longer, though an event may be
    const QString wanted = eventName.size() > kLongestName ? QString() : withoutCaseAndBlanks(eventName);
    if (wanted.isEmpty())
        return std::nullopt;
    if (std::optional<Behavior> told = find(behaviors, wanted))
        return told;
    return find(knownBehaviors(), wanted);
}

} // namespace core
