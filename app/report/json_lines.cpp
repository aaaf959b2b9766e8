// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/json_lines.h"

#include "app/core/details_preview.h"
#include "app/core/json_scan.h"
#include "app/core/json_string.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr auto kDetailsKey = "event_details";

struct Member
{
    QByteArrayView key;   // what stands between its quotes
    QByteArrayView value; // null where the object ends or can't be read on
    QByteArrayView text;  // both and what is between them
    const char *end;      // behind the value
};

// The member whose key begins at `at`.
Member memberAt(const char *at, const char *end)
{
    const Member none{{}, {}, {}, end};
    if (at == end || *at != '"')
        return none;
    const char *const quote = core::closingQuote(at, end);
    const char *const colon = quote == end ? end : core::skipJsonBlanks(quote + 1, end);
    if (colon == end || *colon != ':')
        return none;
    const char *const value = core::skipJsonBlanks(colon + 1, end);
    const char *const valueEnd = core::endOfJsonValue(value, end);
    if (!valueEnd)
        return none;
    return {{at + 1, quote}, {value, valueEnd}, {at, valueEnd}, valueEnd};
}

bool isDetails(QByteArrayView key)
{
    return key.contains('\\') ? core::decodeJsonString(key) == QLatin1StringView(kDetailsKey)
                              : key == QByteArrayView(kDetailsKey);
}

// The event without its details, however often the key stands there; with `preview` where the ones that count
// stood, unless it is null.
QByteArray withoutDetails(QByteArrayView json, QByteArrayView details, const QByteArray &preview)
{
    const char *const end = json.end();
    if (!json.startsWith('{'))
        return json.toByteArray();
    QByteArray out;
    out.reserve(json.size() - details.size() + preview.size() + 32);
    out += '{';
    const char *at = core::skipJsonBlanks(json.begin() + 1, end);
    for (Member member = memberAt(at, end); !member.value.isNull(); member = memberAt(at, end)) {
        const qsizetype before = out.size();
        if (before > 1)
            out += ',';
        if (!isDetails(member.key))
            out += member.text;
        else if (!preview.isNull() && member.value.begin() == details.begin())
            out += "\"event_details_preview\":" + preview;
        else
            out.truncate(before);
        at = core::skipJsonBlanks(member.end, end);
        at = at != end && *at == ',' ? core::skipJsonBlanks(at + 1, end) : end;
    }
    return out + '}';
}

bool spansLines(QByteArrayView json)
{
    return json.contains('\n') || json.contains('\r');
}

} // namespace

void appendOnOneLine(QByteArray &out, QByteArrayView json)
{
    if (spansLines(json))
        out += core::compactJson(json);
    else
        out += json;
}

void appendEvent(QByteArray &out, const Report &report, quint32 event)
{
    const core::EventStore &events = report.user.record.events;
    const QByteArrayView json = events.eventJson(event);
    const QByteArrayView details = events.details(event);
    QByteArray preview;
    switch (report.options.details) {
    case DetailsExtent::Full:
        appendOnOneLine(out, json);
        return;
    case DetailsExtent::Preview:
        core::appendJsonString(preview, core::previewJson(details));
        break;
    case DetailsExtent::None:
        break;
    }
    appendOnOneLine(out, withoutDetails(json, details, preview));
}

// The second lot of control characters, too, is what a terminal acts upon.
void appendQuoted(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    constexpr unsigned char kDelete = 0x7f;
    constexpr unsigned char kLead = 0xc2; // of U+0080 to U+00BF
    const auto byte = [](char c) { return static_cast<unsigned char>(c); };
    const auto isPlain = [byte](char c) {
        return c != '"' && c != '\\' && byte(c) >= 0x20 && byte(c) != kDelete && byte(c) != kLead;
    };
    out += '"';
    for (const char *at = utf8.begin(); at != utf8.end();) {
        const char *const odd = std::find_if_not(at, utf8.end(), isPlain);
        out.append(at, odd - at);
        at = odd;
        if (at == utf8.end())
            break;
        unsigned char c = byte(*at++);
        if (c == kLead && (at == utf8.end() || byte(*at) < 0x80 || byte(*at) > 0x9f)) {
            out += static_cast<char>(c);
            continue;
        }
        if (c == kLead)
            c = byte(*at++);
        out += '\\';
        if (c == '"' || c == '\\')
            out += static_cast<char>(c);
        else
            out.append("u00").append(kHex[c >> 4]).append(kHex[c & 15]);
    }
    out += '"';
}

QByteArray compactBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray membersOf(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : compactBytes(object).sliced(1).chopped(1) + ',';
}

void appendMember(QByteArray &out, QByteArrayView key, const QString &text)
{
    if (text.isEmpty())
        return;
    out += '"' + key.toByteArray() + "\":";
    core::appendJsonString(out, text);
    out += ',';
}

QString levelWord(const core::ReportedLevel &level)
{
    return level.level == core::RiskLevel::Unknown ? level.word : QString(core::levelKey(level.level));
}

QString levelLabel(const core::ReportedLevel &level)
{
    switch (level.level) {
    case core::RiskLevel::Low:
        return u"Low"_s;
    case core::RiskLevel::Medium:
        return u"Medium"_s;
    case core::RiskLevel::High:
        return u"High"_s;
    case core::RiskLevel::Unknown:
        return level.word;
    case core::RiskLevel::Unscored:
        return {};
    }
    Q_UNREACHABLE();
}

bool isMarked(const Report &report, const QString &text)
{
    static const QRegularExpression marker(u"\\[[A-Z]+-[0-9a-f]+\\]"_s);
    return report.redaction.isRedacted && text.contains(marker);
}

core::Timestamp fetchedTime(const Report &report)
{
    const QDateTime &time = report.user.provenance.fetchedAt;
    return {time.isValid() ? time.toMSecsSinceEpoch() * 1000 : 0, 0};
}

} // namespace report
