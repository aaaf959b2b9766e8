// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/traffic_log.h"

#include "app/api/redact_json.h"
#include "app/core/json_string.h"

#include <QFileDevice>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHidden = "***"_L1;
constexpr QByteArrayView kBearer = "Bearer ";
constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

constexpr std::array<QByteArrayView, 2> kRequestHeaders = {"accept", "user-agent"};
constexpr std::array<QByteArrayView, 3> kSecretHeaders = {"authorization", "x-auth-email", "x-auth-key"};
constexpr std::array<QByteArrayView, 12> kResponseHeaders = {
    "content-type",   "content-length", "content-encoding", "transfer-encoding",
    "date",           "cf-ray",         "server",           "retry-after",
    "retry-after-ms", "ratelimit",      "ratelimit-policy", "x-should-retry"};

template<std::size_t Size>
bool isAmong(const std::array<QByteArrayView, Size> &names, QByteArrayView name)
{
    return std::ranges::any_of(
        names, [name](QByteArrayView known) { return known.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray quoted(const QString &text)
{
    QByteArray out;
    core::appendJsonString(out, text);
    return out;
}

// Adds to an object that is still open: QJsonObject would sort the fields.
void addField(QByteArray &object, const QString &name, const QByteArray &json)
{
    object += object.size() > 1 ? "," : "";
    object += quoted(name) + ':' + json;
}

// Readers drop a leading byte order mark that is not escaped.
QByteArray quotedBody(const QByteArray &body)
{
    if (!body.startsWith(kByteOrderMark))
        return quoted(QString::fromUtf8(body));
    return "\"\\ufeff" + quoted(QString::fromUtf8(body.sliced(kByteOrderMark.size()))).sliced(1);
}

SecretMask secretsOf(const QNetworkRequest &request)
{
    QList<QByteArray> values; // shared with the request
    QList<QByteArrayView> secrets;
    for (const QByteArrayView name : kSecretHeaders) {
        values.append(request.rawHeader(name.toByteArray()));
        const QByteArrayView value = values.constLast();
        secrets.append(value.sliced(value.indexOf(' ') + 1)); // behind the scheme, where there is one
    }
    return SecretMask(secrets);
}

QString loggedSegment(const QString &segment, TextRedactor &texts)
{
    switch (kindOf(segment)) {
    case TextKind::HexId:
        return texts.placeholder("ACCOUNT"_L1, segment);
    case TextKind::Uuid:
        return texts.placeholder("USER"_L1, segment);
    case TextKind::Email:
    case TextKind::IpAddress:
    case TextKind::Other:
        break;
    }
    return texts.replaceParts(segment);
}

QString originOf(const QUrl &url, const TextRedactor &texts)
{
    return texts.hideSecrets(QString::fromLatin1(
        url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)));
}

QString loggedUrl(const QUrl &url, TextRedactor &texts)
{
    static const QRegularExpression number(u"\\A[0-9]{1,19}\\z"_s);
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/');
    for (QString &segment : segments)
        segment = loggedSegment(segment, texts);
    QStringList query;
    for (const auto &[name, value] : QUrlQuery(url).queryItems()) {
        if ((name == "page"_L1 || name == "per_page"_L1) && number.match(value).hasMatch())
            query.append(name + u'=' + texts.hideSecrets(value));
    }
    return originOf(url, texts) + segments.join(u'/') + (query.isEmpty() ? u""_s : u'?' + query.join(u'&'));
}

QByteArray quotedHeader(const QByteArray &nameOrValue, TextRedactor &texts)
{
    return quoted(texts.replaceParts(QString::fromUtf8(nameOrValue)).left(kLongestLoggedText));
}

QByteArray requestHeaders(const QNetworkRequest &request, TextRedactor &texts)
{
    QByteArray object = "{";
    const QList<QByteArray> names = request.rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray value = request.rawHeader(name);
        QByteArray logged =
            quoted(value.startsWith(kBearer) ? QLatin1StringView(kBearer) + kHidden : kHidden);
        if (isAmong(kRequestHeaders, name))
            logged = quotedHeader(value, texts);
        addField(object, texts.replaceParts(QString::fromUtf8(name)), logged);
    }
    return object + '}';
}

QByteArray locationHeader(const QUrl &base, const QByteArray &location, const TextRedactor &texts)
{
    const QUrl target = base.resolved(QUrl::fromEncoded(location));
    const QString origin = target.host().isEmpty() ? QString(kHidden) : originOf(target, texts);
    return quoted(origin.left(kLongestLoggedText));
}

QByteArray responseHeaders(const Response &response, TextRedactor &texts)
{
    QByteArray array = "[";
    for (const auto &[name, value] : response.headers) {
        QByteArray logged = quoted(kHidden);
        if (name.compare("location", Qt::CaseInsensitive) == 0)
            logged = locationHeader(response.url, value, texts);
        else if (isAmong(kResponseHeaders, name))
            logged = quotedHeader(value, texts);
        array += array.size() > 1 ? ",[" : "[";
        array += quotedHeader(name, texts) + ',' + logged + ']';
    }
    return array + ']';
}

bool isEdgeText(const QByteArray &body)
{
    static const QRegularExpression pattern(u"\\Aerror code: [0-9]{1,9}\\s{0,2}\\z"_s);
    return body.size() < 32 && pattern.match(QString::fromLatin1(body)).hasMatch();
}

void addBody(QByteArray &line, const QByteArray &body, TextRedactor &texts)
{
    if (body.size() > kLargestLoggedBody) {
        addField(line, u"bodyOmitted"_s, quoted(u"[%1 bytes, too large to log]"_s.arg(body.size())));
        return;
    }
    if (body.isEmpty() || isEdgeText(body)) {
        addField(line, u"body"_s, quoted(texts.hideSecrets(QString::fromLatin1(body))));
        return;
    }
    if (const std::optional<QByteArray> redacted = redactJson(body, texts))
        addField(line, u"body"_s, quotedBody(*redacted));
    else
        addField(line, u"bodyOmitted"_s, quoted(u"[%1 bytes that are not JSON]"_s.arg(body.size())));
}

// What an attempt can end with that got no whole answer.
QString wordOf(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Offline:
        return u"Offline"_s;
    case core::ErrorKind::TlsFailed:
        return u"TlsFailed"_s;
    case core::ErrorKind::TimedOut:
        return u"TimedOut"_s;
    case core::ErrorKind::TooLarge:
        return u"TooLarge"_s;
    case core::ErrorKind::Cancelled:
        return u"Cancelled"_s;
    default:
        return u"Other"_s;
    }
}

QByteArray lineOf(const Exchange &exchange, TextRedactor &texts)
{
    QByteArray line = "{";
    addField(line, u"time"_s, quoted(exchange.startedAt.toUTC().toString(Qt::ISODateWithMs)));
    addField(line, u"method"_s, quoted(u"GET"_s));
    addField(line, u"url"_s, quoted(loggedUrl(exchange.request.url(), texts)));
    addField(line, u"requestHeaders"_s, requestHeaders(exchange.request, texts));
    addField(line, u"ms"_s, QByteArray::number(qint64(exchange.duration.count())));
    if (exchange.result) {
        addField(line, u"status"_s, QByteArray::number(exchange.result->status));
        addField(line, u"responseHeaders"_s, responseHeaders(*exchange.result, texts));
        addBody(line, exchange.result->body, texts);
    } else {
        QByteArray error = "{";
        addField(error, u"kind"_s, quoted(wordOf(exchange.result.error().kind)));
        addField(error, u"detail"_s, quoted(texts.replaceParts(exchange.result.error().detail)));
        addField(line, u"error"_s, error + '}');
    }
    return line + "}\n";
}

} // namespace

TrafficLog::TrafficLog(QIODevice &out)
    : m_out(out)
{}

void TrafficLog::write(const Exchange &exchange)
{
    if (m_problem)
        return;
    m_texts.setSecrets(secretsOf(exchange.request));
    const QByteArray line = lineOf(exchange, m_texts);
    auto *file = qobject_cast<QFileDevice *>(&m_out);
    const bool isWritten = m_out.write(line) == line.size() && (!file || file->flush());
    if (!isWritten)
        m_problem = core::Error{.kind = core::ErrorKind::FileFailed, .detail = m_out.errorString()};
}

} // namespace api
