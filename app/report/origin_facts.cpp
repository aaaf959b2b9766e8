// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/fact_text.h"
#include "app/report/facts.h"
#include "app/report/sha256.h"

#include <QCoreApplication>

namespace report {

using namespace Qt::StringLiterals;

namespace {

class OriginFacts
{
    Q_DECLARE_TR_FUNCTIONS(OriginFacts)

public:
    explicit OriginFacts(const Report &report)
        : m_report(report)
    {}

    [[nodiscard]] QList<Fact> all(const QByteArray &answerHash) const
    {
        const core::Provenance &provenance = m_report.user.provenance;
        QList<Fact> facts;
        const auto add = [&facts](const QString &title, const QString &text) {
            if (!text.isEmpty())
                facts.append({title, {text}});
        };
        add(tr("Reported level"), factText(core::levelName(m_report.user.record.level)));
        add(tr("Level by events"), derivedLevel());
        add(tr("Completeness"), completeness());
        add(tr("Exported"), exported());
        add(tr("Order"), order());
        add(tr("Details"), details());
        add(tr("Time zone"), m_report.zone.name());
        add(tr("Account"), factText(provenance.accountId));
        add(tr("Endpoint"),
            provenance.origin == core::Origin::File ? QString() : factText(provenance.source));
        add(tr("cf-ray"), factText(provenance.rayId));
        add(tr("SHA-256 of the answer"), QString::fromLatin1(answerHash));
        add(tr("Written"), written());
        return facts;
    }

private:
    [[nodiscard]] QString derivedLevel() const
    {
        const QString level = core::levelName(m_report.user.assessment.derived);
        return m_report.user.record.lastReset ? tr("%1, of the events since the last reset").arg(level)
                                              : tr("%1, of all events").arg(level);
    }

    // Notes on a partial answer tell the numbers.
    [[nodiscard]] QString completeness() const
    {
        return m_report.user.assessment.partial ? tr("Partial: the answer announces more than it holds")
                                                : tr("Whole: the answer announces no more than it holds");
    }

    [[nodiscard]] QString exported() const
    {
        const QString exported = QString::number(m_report.order.rowCount());
        const QString total = QString::number(m_report.user.record.events.size());
        if (m_report.scope == Scope::Selected)
            return tr("%1 of %2 events: those that were selected").arg(exported, total);
        if (m_report.scope == Scope::Filtered && !m_report.filterText.isEmpty())
            return tr("%1 of %2 events: those that fit the filter").arg(exported, total);
        return tr("%1 of %2 events").arg(exported, total);
    }

    [[nodiscard]] QString order() const
    {
        const core::EventColumn &column = core::eventColumn(m_report.sort.column);
        const QString title = core::columnTitle(column, m_report.zone);
        return m_report.sort.order == Qt::DescendingOrder ? tr("%1, descending").arg(title)
                                                          : tr("%1, ascending").arg(title);
    }

    [[nodiscard]] QString details() const
    {
        switch (m_report.options.details) {
        case DetailsExtent::None:
            return tr("Left out");
        case DetailsExtent::Preview:
            return tr("The beginning of each");
        case DetailsExtent::Full:
            return tr("Whole");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString written() const
    {
        if (!m_report.writtenAt.isValid())
            return tr("by %1", "program").arg(toolName());
        const core::Timestamp time{m_report.writtenAt.toMSecsSinceEpoch() * 1000, 0};
        return tr("%1 %2 by %3", "date and time, zone, program")
            .arg(core::formatDateTime(time, m_report.zone), m_report.zone.name(), toolName());
    }

    const Report &m_report;
};

} // namespace

QList<Fact> originFacts(const Report &report, const QByteArray &answerHash)
{
    return OriginFacts(report).all(answerHash);
}

QByteArray answerHash(const Report &report)
{
    const QByteArray &answer = report.user.record.answer;
    if (!report.hashed.sha256.isEmpty() && report.hashed.answer.isSharedWith(answer))
        return report.hashed.sha256;
    return sha256Of(answer);
}

Report withAnswerHash(Report report)
{
    report.hashed = {.answer = report.user.record.answer, .sha256 = answerHash(report)};
    return report;
}

QString toolName()
{
    return u"riskscope "_s + QLatin1StringView(RISKSCOPE_VERSION);
}

} // namespace report
