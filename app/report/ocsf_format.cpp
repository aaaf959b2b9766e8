// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/ocsf_format.h"

#include "app/core/details_preview.h"
#include "app/report/chunked_output.h"
#include "app/report/facts.h"
#include "app/report/json_lines.h"
#include "app/report/row_lines.h"
#include "app/report/sha256.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr int kNoRisk = 0; // the schema calls this number "Info", which says more than we know

int severityId(core::RiskLevel level)
{
    switch (level) {
    case core::RiskLevel::Low:
        return 2;
    case core::RiskLevel::Medium:
        return 3;
    case core::RiskLevel::High:
        return 4;
    case core::RiskLevel::Unknown:
        return 99;
    case core::RiskLevel::Unscored:
        return 0;
    }
    Q_UNREACHABLE();
}

int riskLevelId(core::RiskLevel level)
{
    const bool isKnown = level >= core::RiskLevel::Low;
    return isKnown ? severityId(level) - 1 : kNoRisk;
}

void insertRiskLevel(QJsonObject &object, const core::ReportedLevel &level)
{
    if (const int id = riskLevelId(level.level); id != kNoRisk) {
        object.insert(u"risk_level_id"_s, id);
        object.insert(u"risk_level"_s, levelLabel(level));
    }
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

// The looked-up user; nothing where an answer names nobody, since a resource needs an id or a name.
QJsonArray resources(const Report &report)
{
    const core::RiskRecord &record = report.user.record;
    const QString &id = report.user.provenance.userId;
    const QString name = record.email.isEmpty() ? record.name : record.email;
    QJsonObject owner{{u"type_id"_s, 1}, {u"type"_s, u"User"_s}};
    insertText(owner, "uid"_L1, id);
    insertText(owner, "name"_L1, name);
    if (!isMarked(report, record.email)) // a marker is no address
        insertText(owner, "email_addr"_L1, record.email);
    insertText(owner, "full_name"_L1, record.name);
    insertRiskLevel(owner, record.level);
    QJsonObject resource{{u"type"_s, u"User"_s}, {u"owner"_s, owner}};
    insertText(resource, "uid"_L1, id);
    insertText(resource, "name"_L1, name);
    return id.isEmpty() && name.isEmpty() ? QJsonArray() : QJsonArray{resource};
}

// What every document says.
QByteArray sharedHead(const Report &report)
{
    QJsonObject head{{u"activity_id"_s, 1},   {u"activity_name"_s, u"Create"_s},
                     {u"category_uid"_s, 2},  {u"category_name"_s, u"Findings"_s},
                     {u"class_uid"_s, 2004},  {u"class_name"_s, u"Detection Finding"_s},
                     {u"type_uid"_s, 200401}, {u"type_name"_s, u"Detection Finding: Create"_s}};
    if (const QJsonArray users = resources(report); !users.isEmpty())
        head.insert(u"resources"_s, users);
    const QString &email = report.user.record.email;
    if (!email.isEmpty() && !isMarked(report, email)) {
        head.insert(u"observables"_s, QJsonArray{QJsonObject{{u"name"_s, u"resources.owner.email_addr"_s},
                                                             {u"type"_s, u"Email Address"_s},
                                                             {u"type_id"_s, 5},
                                                             {u"value"_s, email}}});
    }
    return membersOf(head);
}

QByteArray sharedMetadata()
{
    return membersOf({{u"version"_s, u"1.3.0"_s},
                      {u"log_name"_s, u"zt_risk_scoring"_s},
                      {u"log_provider"_s, u"Cloudflare"_s},
                      {u"product"_s, QJsonObject{{u"name"_s, u"Zero Trust risk scoring"_s},
                                                 {u"vendor_name"_s, u"Cloudflare"_s}}}});
}

qint64 milliseconds(core::Timestamp time)
{
    const qint64 cut = time.micros / 1000;
    return time.micros % 1000 < 0 ? cut - 1 : cut;
}

class OcsfDocuments
{
public:
    explicit OcsfDocuments(const Report &report)
        : m_report(report)
        , m_head(sharedHead(report))
        , m_metadata(sharedMetadata())
        , m_unmapped(membersOf(
              {{u"user"_s, userObject(report)}, {u"report"_s, provenanceObject(report, answerHash(report))}}))
    {}

    void append(QByteArray &out, quint32 number) const
    {
        const core::EventStore &events = m_report.user.record.events;
        const core::ReportedLevel level = events.reportedLevel(number);
        QByteArray original;
        appendEvent(original, m_report, number);
        QString id = events.id(number);
        if (id.isEmpty())
            id = QString::fromLatin1(sha256Of(original));
        const core::Timestamp time = events.time(number).value_or(fetchedTime(m_report));
        const QString name = events.name(number);

        out += '{' + m_head + "\"time\":" + QByteArray::number(milliseconds(time)) + ',';
        QJsonObject rated{
            {u"severity_id"_s, severityId(level.level)},
            {u"severity"_s, level.level == core::RiskLevel::Unscored ? u"Unknown"_s : levelLabel(level)}};
        insertRiskLevel(rated, level);
        out += membersOf(rated) + R"("metadata":{)" + m_metadata;
        appendMember(out, "original_time", events.timeText(number));
        appendMember(out, "uid", id);
        out.chop(1);
        out += R"(},"finding_info":{"types":["User risk"],)";
        appendMember(out, "title", name.isEmpty() ? u"(no name)"_s : name);
        appendMember(out, "uid", id);
        out.chop(1);
        out += R"(},"raw_data":)";
        appendQuoted(out, original);
        appendUnmapped(out, number);
        out += "}\n";
    }

private:
    void appendUnmapped(QByteArray &out, quint32 number) const
    {
        const core::EventStore &events = m_report.user.record.events;
        const QByteArrayView details = events.details(number);
        out += R"(,"unmapped":{)" + m_unmapped;
        if (!events.time(number))
            out += R"("time_is_of_fetch":true,)";
        if (events.level(number) == core::RiskLevel::Unknown)
            appendMember(out, "risk_level", events.reportedLevel(number).word);
        if (!details.isEmpty() && m_report.options.details == DetailsExtent::Full) {
            out += R"("event_details":)";
            appendOnOneLine(out, details);
            out += ',';
        } else if (m_report.options.details == DetailsExtent::Preview) {
            appendMember(out, "event_details_preview", core::previewJson(details));
        }
        out.chop(1);
        out += '}';
    }

    const Report &m_report;
    QByteArray m_head;
    QByteArray m_metadata;
    QByteArray m_unmapped;
};

} // namespace

core::Result<void> writeOcsf(QIODevice &device, const Report &report)
{
    ChunkedOutput out(device);
    if (report.order.rowCount() == 0)
        return out.finish();
    const OcsfDocuments documents(report);
    writeLines(out, report.order.rowCount(), report.watch, [&](quint32 first, quint32 end) {
        QByteArray lines;
        for (quint32 row = first; row < end; ++row)
            documents.append(lines, report.order.event(row));
        return lines;
    });
    return out.finish();
}

} // namespace report
