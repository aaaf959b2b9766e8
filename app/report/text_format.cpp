// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/text_format.h"

#include "app/core/visible_text.h"
#include "app/report/chunked_output.h"
#include "app/report/notes.h"
#include "app/report/text_width.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr qsizetype kShownReasons = 5;
constexpr int kMaxCell = 60; // columns of a terminal, the last cell of a line excepted
constexpr qsizetype kMaxField = 500;
constexpr auto kBetweenColumns = "  "_L1;

// A label and what stands beside it; further lines are indented below the first.
struct Field
{
    QString label;
    QStringList lines;
};

class Summary
{
    Q_DECLARE_TR_FUNCTIONS(TextFormat)

public:
    explicit Summary(const Report &report)
        : m_record(report.user.record)
        , m_provenance(report.user.provenance)
        , m_order(report.order)
        , m_zone(report.zone)
        , m_assessment(report.user.assessment)
    {}

    [[nodiscard]] QList<Field> fields() const
    {
        QList<Field> fields;
        const auto add = [&fields](const QString &label, const QStringList &lines) {
            if (!lines.isEmpty())
                fields.append({label, lines});
        };
        add(tr("E-mail"), {given(m_record.email)});
        add(tr("Name"), {given(m_record.name)});
        if (!m_provenance.userId.isEmpty())
            add(tr("Id"), {core::visibleText(m_provenance.userId)});
        add(tr("Level"), {level()});
        add(tr("Why"), reasons());
        add(tr("Last reset"), {lastReset()});
        add(tr("Events"), {counts()});
        add(m_provenance.origin == core::Origin::File ? tr("Read") : tr("Fetched"), {fetched()});
        add(tr("Note"), notesOn(m_record, m_assessment));
        return fields;
    }

private:
    [[nodiscard]] static QString given(const QString &text)
    {
        return text.isEmpty() ? tr("(not given)")
                              : elided(core::visibleText(text.left(kMaxField)), kMaxField);
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
        const QString name = elided(core::visibleText(reason.name), kMaxCell);
        const QString latest = reason.latest ? timeInZone(*reason.latest) : tr("without a readable time");
        const bool isReported = m_assessment.explained == m_record.level.level;
        const QString level =
            isReported ? given(core::levelName(m_record.level)) : core::levelName(m_assessment.explained);
        const QString events =
            reason.count == 1
                ? tr("%1, %2", "event name, time").arg(name, latest)
                : tr("%1, %2 times, latest %3").arg(name, QString::number(reason.count), latest);
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
        if (m_order.rowCount() == total)
            return all;
        return tr("%1, shown below: %2").arg(all).arg(m_order.rowCount());
    }

    [[nodiscard]] QString fetched() const
    {
        const core::Timestamp time{m_provenance.fetchedAt.toMSecsSinceEpoch() * 1000, 0};
        const QString source = given(m_provenance.source);
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
    const core::Assessment &m_assessment;
};

void writeSummary(ChunkedOutput &out, const QList<Field> &fields)
{
    int labelWidth = 0;
    for (const Field &field : fields)
        labelWidth = std::max(labelWidth, textWidth(field.label));
    for (const Field &field : fields) {
        QString label = field.label;
        for (const QString &line : field.lines) {
            out.append(padded(label, labelWidth) + kBetweenColumns + line + u'\n');
            label.clear();
        }
    }
}

// The events as lines of cells.
class Table
{
public:
    explicit Table(const Report &report)
        : m_report(report)
        , m_columns(core::columnsFor(core::ColumnUse::Terminal))
    {}

    void write(ChunkedOutput &out)
    {
        m_widths.fill(0, m_columns.size());
        measure(titles());
        for (quint32 row = 0; row < m_report.order.rowCount(); ++row)
            measure(cells(row));
        out.append(line(titles()));
        for (quint32 row = 0; row < m_report.order.rowCount() && !out.hasFailed(); ++row)
            out.append(line(cells(row)));
    }

private:
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const core::ColumnId id : m_columns)
            titles += core::columnTitle(core::eventColumn(id), m_report.zone);
        return titles;
    }

    [[nodiscard]] QStringList cells(quint32 row) const
    {
        const core::EventRow source{.store = m_report.user.record.events,
                                    .event = m_report.order.event(row),
                                    .sincePrevious = m_report.order.sincePrevious(row),
                                    .zone = m_report.zone};
        QStringList cells;
        for (const core::ColumnId id : m_columns) {
            const QString text = core::eventColumn(id).text(source);
            cells += id == m_columns.constLast() ? text : elided(text, kMaxCell);
        }
        return cells;
    }

    void measure(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_widths[i] = std::max(m_widths[i], textWidth(cells[i]));
    }

    [[nodiscard]] QString line(const QStringList &cells) const
    {
        QString line;
        for (qsizetype i = 0; i + 1 < cells.size(); ++i)
            line += padded(cells[i], m_widths[i]) + kBetweenColumns;
        line += cells.constLast();
        while (line.endsWith(u' '))
            line.chop(1);
        return line + u'\n';
    }

    const Report &m_report;
    QList<core::ColumnId> m_columns;
    QList<int> m_widths;
};

} // namespace

core::Result<void> writeText(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    writeSummary(out, Summary(report).fields());
    if (report.order.rowCount() > 0) {
        out.append(u"\n"_s);
        Table(report).write(out);
    }
    return out.finish();
}

} // namespace report
