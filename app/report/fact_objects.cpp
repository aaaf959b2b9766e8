// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/visible_text.h"
#include "app/report/facts.h"
#include "app/report/json_lines.h"
#include "app/report/redaction_words.h"

#include <QJsonArray>

namespace report {

using namespace Qt::StringLiterals;

namespace {

// These objects may stand beside every event: what an answer says of a user must not grow without limit.
constexpr qsizetype kMaxField = 1000; // characters

QLatin1StringView originKey(core::Origin origin)
{
    switch (origin) {
    case core::Origin::Network:
        return "network"_L1;
    case core::Origin::Demo:
        return "demo"_L1;
    case core::Origin::File:
        return "file"_L1;
    }
    Q_UNREACHABLE();
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, core::cutTo(text, kMaxField));
}

QJsonObject redactionObject(const RedactionState &state)
{
    QJsonObject counts;
    for (const RedactionCount &count : state.counts) {
        counts.insert(redactedKindKey(count.kind),
                      QJsonObject{{u"values"_s, count.values}, {u"places"_s, count.places}});
    }
    QJsonArray kinds;
    for (const RedactedKind kind : state.kinds)
        kinds += redactedKindKey(kind);
    QJsonObject object{{u"kinds"_s, kinds}, {u"counts"_s, counts}};
    insertText(object, "key_id"_L1, state.keyId);
    return object;
}

// What the report holds of the answer.
void insertContent(QJsonObject &object, const Report &report)
{
    const core::Assessment &assessment = report.user.assessment;
    object.insert("exported_events"_L1, qint64(report.order.rowCount()));
    object.insert("total_events"_L1, qint64(report.user.record.events.size()));
    object.insert("partial"_L1, assessment.partial.has_value());
    if (assessment.partial && assessment.partial->announced)
        object.insert("announced_events"_L1, *assessment.partial->announced);
    // Without a filter everything fits it.
    const bool isAll = report.scope == Scope::Filtered && report.filterText.isEmpty();
    object.insert("scope"_L1, scopeKey(isAll ? Scope::All : report.scope));
    insertText(object, "filter"_L1, report.filterText);
    object.insert("sort"_L1, sortText(report.sort));
    object.insert("zone"_L1, report.zone.name());
    object.insert("details"_L1, detailsKey(report.options.details));
    if (report.redaction.isRedacted)
        object.insert("redaction"_L1, redactionObject(report.redaction));
}

} // namespace

QJsonObject userObject(const Report &report)
{
    const core::RiskRecord &record = report.user.record;
    QJsonObject object;
    insertText(object, "id"_L1, report.user.provenance.userId);
    insertText(object, "email"_L1, record.email);
    insertText(object, "name"_L1, record.name);
    insertText(object, "reported_level"_L1, levelWord(record.level));
    object.insert("derived_level"_L1, core::levelKey(report.user.assessment.derived));
    insertText(object, "last_reset"_L1,
               record.lastReset ? QString::fromLatin1(core::toRfc3339(*record.lastReset))
                                : record.lastResetText);
    return object;
}

QJsonObject provenanceObject(const Report &report, const QByteArray &answerHash)
{
    const core::Provenance &provenance = report.user.provenance;
    QJsonObject object{{u"tool"_s, toolName()},
                       {u"origin"_s, originKey(provenance.origin)},
                       {u"answer_sha256"_s, QString::fromLatin1(answerHash)}};
    insertText(object, "written_at"_L1, timeText(report.writtenAt));
    insertText(object, "fetched_at"_L1, timeText(provenance.fetchedAt));
    insertText(object, "account_id"_L1, provenance.accountId);
    insertText(object, provenance.origin == core::Origin::File ? "file"_L1 : "endpoint"_L1,
               provenance.source);
    insertText(object, "cf_ray"_L1, provenance.rayId);
    insertContent(object, report);
    return object;
}

QString sortText(const core::EventSort &sort)
{
    const QString key = QString::fromLatin1(core::eventColumn(sort.column).key);
    return sort.order == Qt::DescendingOrder ? u'-' + key : key;
}

QLatin1StringView scopeKey(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return "all"_L1;
    case Scope::Filtered:
        return "filtered"_L1;
    case Scope::Selected:
        return "selected"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView detailsKey(DetailsExtent extent)
{
    switch (extent) {
    case DetailsExtent::None:
        return "none"_L1;
    case DetailsExtent::Preview:
        return "preview"_L1;
    case DetailsExtent::Full:
        return "full"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace report
