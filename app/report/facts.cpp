// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/facts.h"

#include "app/core/answer_source.h"
#include "app/core/plural_count.h"
#include "app/report/fact_text.h"
#include "app/report/notes.h"
#include "app/report/redaction_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

namespace {

constexpr qsizetype kShownReasons = 5;
constexpr qsizetype kMaxName = 60; // characters

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    explicit Facts(const Report &report)
        : m_record(report.user.record)
        , m_provenance(report.user.provenance)
        , m_order(report.order)
        , m_zone(report.zone)
        , m_filter(report.filterText)
        , m_scope(report.scope)
        , m_redaction(report.redaction)
        , m_assessment(report.user.assessment)
    {}

    [[nodiscard]] QList<Fact> result() const
    {
        QList<Fact> facts;
        const auto add = [&facts](const QString &title, const QStringList &lines) {
            if (!lines.isEmpty())
                facts.append({title, lines});
        };
        if (!m_filter.isEmpty())
            add(tr("Filter"), {filter()});
        add(tr("E-mail"), {given(m_record.email)});
        add(tr("Name"), {given(m_record.name)});
        if (!m_provenance.userId.isEmpty())
            add(tr("Id"), {given(m_provenance.userId)});
        facts.append({tr("Level"), {level()}, m_record.level.level});
        add(tr("Why"), reasons());
        add(tr("Last reset"), {lastReset()});
        add(tr("Events"), {counts()});
        add(m_provenance.origin == core::Origin::File ? tr("Read") : tr("Fetched"), {fetched()});
        add(tr("Note"), notesOn(m_record, m_assessment));
        if (m_redaction.isRedacted)
            add(tr("Redaction"), {redactionSentence(m_redaction)});
        return facts;
    }

private:
    [[nodiscard]] static QString given(const QString &text)
    {
        return text.isEmpty() ? tr("(not given)") : factText(text);
    }

    // Events that were selected are fewer than those that fit.
    [[nodiscard]] bool showsAllThatFit() const { return !m_filter.isEmpty() && m_scope != Scope::Selected; }

    [[nodiscard]] QString filter() const
    {
        if (!showsAllThatFit())
            return given(m_filter);
        return tr("%1 of %2 events fit %3", "numbers, filter")
            .arg(QString::number(m_order.rowCount()), QString::number(m_record.events.size()),
                 given(m_filter));
    }

    [[nodiscard]] QString timeInZone(core::Timestamp time) const
    {
        return tr("%1 %2", "date and time, zone").arg(core::formatDateTime(time, m_zone), m_zone.name());
    }

    [[nodiscard]] QString level() const
    {
        QString name = core::levelName(m_record.level);
        if (m_record.level.level != core::RiskLevel::Unknown)
            return name;
        return tr("%1 (a word this version does not know)").arg(given(name));
    }

    [[nodiscard]] QStringList reasons() const
    {
        const bool hasLevel = m_assessment.reported.level != core::RiskLevel::Unscored;
        if (m_assessment.reasons.isEmpty())
            return hasLevel ? QStringList{tr("No event in the answer explains this level.")} : QStringList();
        QStringList lines;
        for (const core::Reason &reason :
             m_assessment.reasons.first(std::min(kShownReasons, m_assessment.reasons.size())))
            lines += reasonLine(reason);
        if (const qsizetype more = m_assessment.reasons.size() - kShownReasons; more > 0)
            lines += tr("and %1 more", "event names").arg(more);
        return lines;
    }

    [[nodiscard]] QString reasonLine(const core::Reason &reason) const
    {
        const QString name = factText(reason.name, kMaxName);
        const QString latest = reason.latest ? timeInZone(*reason.latest) : tr("without a readable time");
        const bool isReported = m_assessment.explained == m_record.level.level;
        const QString level =
            isReported ? given(core::levelName(m_record.level)) : core::levelName(m_assessment.explained);
        const QString events = reason.count == 1
                                   ? tr("%1, %2", "event name, time").arg(name, latest)
                                   : tr("%1, %2 times, latest %3", nullptr, core::pluralCount(reason.count))
                                         .arg(name, QString::number(reason.count), latest);
        return tr("%1: %2", "level, events").arg(level, events);
    }

    [[nodiscard]] QString lastReset() const
    {
        if (m_record.lastReset)
            return tr("%1, events since: %2")
                .arg(timeInZone(*m_record.lastReset))
                .arg(m_assessment.eventsSinceReset);
        if (!m_record.lastResetText.isEmpty())
            return tr("%1 (not a readable time)").arg(given(m_record.lastResetText));
        return tr("None reported");
    }

    [[nodiscard]] QString counts() const
    {
        QStringList parts;
        for (const core::RiskLevel level : core::kLevelsWorstFirst) {
            if (const quint32 count = m_assessment.counts[core::levelIndex(level)]; count > 0)
                parts += tr("%1 %2", "how many, level").arg(count).arg(core::levelName(level));
        }
        const quint32 total = m_record.events.size();
        QString all = parts.isEmpty() ? tr("None")
                                      : tr("%1 (%2)", "number of events, how many of each level")
                                            .arg(total)
                                            .arg(parts.join(tr(", ", "between counts")));
        if (m_order.rowCount() == total || showsAllThatFit())
            return all;
        return tr("%1, shown below: %2").arg(all).arg(m_order.rowCount());
    }

    [[nodiscard]] QString fetched() const
    {
        const core::Timestamp time{m_provenance.fetchedAt.toMSecsSinceEpoch() * 1000, 0};
        const QString source = given(core::sourceText(m_provenance.source));
        switch (m_provenance.origin) {
        case core::Origin::Network:
            return tr("%1 from %2").arg(timeInZone(time), source);
        case core::Origin::Demo:
            return tr("%1 from the built-in demo").arg(timeInZone(time));
        case core::Origin::File:
            return tr("%1 from the saved answer “%2”").arg(timeInZone(time), source);
        }
        Q_UNREACHABLE();
    }

    const core::RiskRecord &m_record;
    const core::Provenance &m_provenance;
    const core::EventOrder &m_order;
    const core::DisplayZone &m_zone;
    const QString &m_filter;
    const Scope m_scope;
    const RedactionState &m_redaction;
    const core::Assessment &m_assessment;
};

} // namespace

QList<Fact> resultFacts(const Report &report)
{
    return Facts(report).result();
}

} // namespace report
