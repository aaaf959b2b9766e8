// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/notes.h"

#include "app/report/fact_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

namespace {

class Notes
{
    Q_DECLARE_TR_FUNCTIONS(Notes)

public:
    [[nodiscard]] static QString onPartial(const core::Partial &partial)
    {
        if (!partial.announced) {
            return tr("The answer may be partial: events received: %1, and it announces more pages.")
                .arg(partial.received);
        }
        return tr("The answer may be partial: it holds %1 of %2 events.")
            .arg(partial.received)
            .arg(*partial.announced);
    }

    [[nodiscard]] static QStringList onPaging(const core::Paging &paging, bool hasNothingNew)
    {
        QStringList notes;
        if (paging.pages > 1)
            notes += tr("Put together from %1 pages.").arg(paging.pages);
        if (paging.repeatedEvents > 0)
            notes += tr("Events that came twice and are shown once: %1.").arg(paging.repeatedEvents);
        if (hasNothingNew)
            notes += tr("The next page brought nothing new.");
        return notes;
    }

    [[nodiscard]] static QString onLevel(const core::Assessment &assessment, bool wasReset)
    {
        const QString sentence =
            wasReset
                ? tr("The reported level is %1, but the highest level of the events since the last reset "
                     "is %2.")
                : tr("The reported level is %1, but the highest level of the events is %2.");
        return sentence.arg(factText(core::levelName(assessment.reported)),
                            core::levelName(assessment.derived));
    }

    [[nodiscard]] static QStringList onMessages(const QList<core::ProviderMessage> &messages)
    {
        constexpr qsizetype kShownMessages = 20;
        QStringList notes;
        for (const core::ProviderMessage &message : messages.first(std::min(kShownMessages, messages.size())))
            notes += onMessage(message);
        if (const qsizetype more = messages.size() - kShownMessages; more > 0)
            notes += tr("Further messages of the provider: %1.").arg(more);
        return notes;
    }

    [[nodiscard]] static QString onNoResult() { return tr("The answer holds nothing about this user."); }
    [[nodiscard]] static QString onUnreadableTimes(qsizetype events)
    {
        return tr("Events without a readable time: %1.").arg(events);
    }

private:
    [[nodiscard]] static QString onMessage(const core::ProviderMessage &message)
    {
        return tr("The provider says: %1 (code %2)")
            .arg(factText(message.message), QString::number(message.code));
    }
};

} // namespace

QStringList notesOn(const core::RiskRecord &record, const core::Assessment &assessment)
{
    QStringList notes;
    if (!record.hasResult)
        notes += Notes::onNoResult();
    if (assessment.partial)
        notes += Notes::onPartial(*assessment.partial);
    notes += Notes::onPaging(record.paging, assessment.partial && !assessment.hasNextPage);
    if (assessment.disagrees)
        notes += Notes::onLevel(assessment, record.lastReset.has_value());
    if (assessment.eventsWithoutTime > 0)
        notes += Notes::onUnreadableTimes(assessment.eventsWithoutTime);
    return notes + Notes::onMessages(record.messages);
}

} // namespace report
