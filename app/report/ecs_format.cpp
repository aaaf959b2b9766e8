// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ecs_format.h"

#include "app/core/details_preview.h"
#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/json_lines.h"
#include "app/report/row_lines.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace report {

namespace {

int severity(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::Low:
        return 21;
    case core::RiskLevel::Medium:
        return 47;
    case core::RiskLevel::High:
        return 73;
    case core::RiskLevel::Unknown:
    case core::RiskLevel::Unscored:
        return 0;
    }
    Q_UNREACHABLE();
}

// The first of id, e-mail and name that was redacted; empty where none was.
QString markerOf(const Report &report)
{
    const core::RiskRecord &record = report.user.record;
    for (const QString &text : {report.user.provenance.userId, record.email, record.name}) {
        if (isMarked(report, text))
            return text;
    }
    return {};
}

// Whether markers tell people apart beyond this report: a numbered one begins anew in each, and would make
// one user of many people.
bool isHash(const Report &report)
{
    return !report.redaction.keyId.isEmpty();
}

// The members `user` and `related`.
QJsonObject identity(const Report &report)
{
    const core::RiskRecord &record = report.user.record;
    const std::pair<QString, QString> names[] = {
        {u"id"_s, report.user.provenance.userId}, {u"email"_s, record.email}, {u"full_name"_s, record.name}};
    QJsonObject user;
    QJsonArray related;
    for (const auto &[key, text] : names) {
        if (text.isEmpty() || isMarked(report, text))
            continue;
        user.insert(key, text);
        related.append(text);
    }
    if (const QString marker = markerOf(report); isHash(report) && !marker.isEmpty()) {
        user.insert(u"hash"_s, marker);
        related.append(marker);
    }
    if (const QString level = levelLabel(record.level); !level.isEmpty())
        user.insert(u"risk"_s, QJsonObject{{u"static_level"_s, level}});
    QJsonObject members;
    if (!user.isEmpty())
        members.insert(u"user"_s, user);
    if (!related.isEmpty())
        members.insert(u"related"_s, QJsonObject{{u"user"_s, related}});
    return members;
}

// What every document says, but for `event` and `cloudflare`.
QByteArray sharedHead(const Report &report)
{
    QJsonObject head = identity(report);
    QJsonObject cloud{{u"provider"_s, u"cloudflare"_s}};
    if (const QString &account = report.user.provenance.accountId; !account.isEmpty())
        cloud.insert(u"account"_s, QJsonObject{{u"id"_s, account}});
    head.insert(u"cloud"_s, cloud);
    head.insert(u"ecs"_s, QJsonObject{{u"version"_s, u"8.11.0"_s}});
    head.insert(u"observer"_s,
                QJsonObject{{u"vendor"_s, u"Cloudflare"_s}, {u"product"_s, u"Zero Trust risk scoring"_s}});
    return membersOf(head);
}

QByteArray sharedEvent(const Report &report)
{
    return membersOf({{u"kind"_s, u"alert"_s},
                      {u"category"_s, QJsonArray{u"iam"_s}},
                      {u"type"_s, QJsonArray{u"info"_s}},
                      {u"module"_s, u"cloudflare"_s},
                      {u"dataset"_s, u"cloudflare.zt_risk"_s},
                      {u"provider"_s, u"zt_risk_scoring"_s},
                      {u"created"_s, QString::fromLatin1(core::toRfc3339(fetchedTime(report)))}});
}

QByteArray sharedCloudflare(const Report &report)
{
    QJsonObject user = userObject(report);
    for (const QLatin1StringView key : {"id"_L1, "email"_L1, "name"_L1})
        user.remove(key);
    QJsonObject members{{u"user"_s, user}, {u"report"_s, provenanceObject(report, answerHash(report))}};
    if (const QString marker = markerOf(report); !isHash(report) && !marker.isEmpty())
        members.insert(u"user_marker"_s, marker);
    return membersOf(members);
}

class EcsDocuments
{
public:
    explicit EcsDocuments(const Report &report)
        : m_report(report)
        , m_head(sharedHead(report))
        , m_event(sharedEvent(report))
        , m_cloudflare(sharedCloudflare(report))
    {}

    void append(QByteArray &out, quint32 number) const
    {
        const core::EventStore &events = m_report.user.record.events;
        const auto time = events.time(number);
        out += R"({"@timestamp":")" + core::toRfc3339(time.value_or(fetchedTime(m_report))) + "\",";
        if (!time)
            out += R"("tags":["no_readable_time"],)";
        out += m_head;
        if (const QString name = events.name(number); !name.isEmpty())
            out += membersOf({{u"rule"_s, QJsonObject{{u"name"_s, name}}}});
        out += R"("event":{)" + m_event;
        appendMember(out, "id", events.id(number));
        out += R"("severity":)" + QByteArray::number(severity(events.level(number))) + R"(,"original":)";
        QByteArray original;
        appendEvent(original, m_report, number);
        appendQuoted(out, original);
        out += R"(},"cloudflare":{)" + m_cloudflare;
        appendRisk(out, number);
        out += "}}\n";
    }

private:
    // The details as text: events of one index may differ in their shape.
    void appendRisk(QByteArray &out, quint32 number) const
    {
        const core::EventStore &events = m_report.user.record.events;
        const QByteArrayView details = events.details(number);
        out += R"("zt_risk":{)";
        appendMember(out, "timestamp", events.timeText(number));
        if (!details.isEmpty() && m_report.options.details == DetailsExtent::Full) {
            QByteArray json;
            appendOnOneLine(json, details);
            out += R"("details":)";
            appendQuoted(out, json);
            out += ',';
        } else if (m_report.options.details == DetailsExtent::Preview) {
            appendMember(out, "details_preview", core::previewJson(details));
        }
        appendMember(out, "level", levelWord(events.reportedLevel(number)));
        out.chop(1);
        out += '}';
    }

    const Report &m_report;
    QByteArray m_head;
    QByteArray m_event;
    QByteArray m_cloudflare;
};

} // namespace

core::Result<void> writeEcs(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    if (report.order.rowCount() == 0)
        return out.finish();
    const EcsDocuments documents(report);
    writeLines(out, report.order.rowCount(), report.watch, [&](quint32 first, quint32 end) {
        QByteArray lines;
        for (quint32 row = first; row < end; ++row)
            documents.append(lines, report.order.event(row));
        return lines;
    });
    return out.finish();
}

} // namespace report
