// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/redact_json.h"

#include "app/core/json_string.h"
#include "app/core/timestamp.h"
#include "app/json/json_document.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace api {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

// What a value is by where it stands. Content is what nothing is known of, so all of it goes.
enum class Place : quint8 { Envelope, Messages, Result, ResultInfo, Kept, Content };

constexpr std::array kKeptOfResult = {"risk_level"_L1, "timestamp"_L1,  "last_reset_time"_L1,
                                      "status"_L1,     "expires_on"_L1, "not_before"_L1};

Place placeInEnvelope(QStringView key)
{
    if (key == "result"_L1)
        return Place::Result;
    if (key == "errors"_L1 || key == "messages"_L1)
        return Place::Messages;
    if (key == "result_info"_L1)
        return Place::ResultInfo;
    return key == "success"_L1 ? Place::Kept : Place::Content;
}

Place placeOfField(Place parent, QStringView key)
{
    switch (parent) {
    case Place::Envelope:
        return placeInEnvelope(key);
    case Place::Messages:
        if (key == "error_chain"_L1)
            return Place::Messages;
        return key == "code"_L1 || key == "message"_L1 ? Place::Kept : Place::Content;
    case Place::Result:
        if (key == "events"_L1)
            return Place::Result;
        return std::ranges::any_of(kKeptOfResult, [key](QLatin1StringView kept) { return kept == key; })
                   ? Place::Kept
                   : Place::Content;
    case Place::ResultInfo:
        return Place::ResultInfo;
    case Place::Kept: // a container where a plain value belongs
    case Place::Content:
        break;
    }
    return Place::Content;
}

Place placeOfItem(Place parent)
{
    return parent == Place::Kept || parent == Place::Envelope ? Place::Content : parent;
}

class Rewriting
{
public:
    Rewriting(const json::Document &document, TextRedactor &texts)
        : m_document(document)
        , m_texts(texts)
        , m_places(document.nodes.size(), Place::Content)
    {}

    [[nodiscard]] QByteArray run();

private:
    [[nodiscard]] Place placeOf(json::NodeId id, const QString &key) const;
    [[nodiscard]] bool isKeyKept(json::NodeId id, const QString &key) const;
    [[nodiscard]] QString keptText(const QString &text);
    void rewriteString(json::NodeId id);
    void rewriteNumber(json::NodeId id);
    void replace(QByteArrayView sent, const QByteArray &by);

    const json::Document &m_document;
    TextRedactor &m_texts;
    std::vector<Place> m_places; // by node
    QByteArray m_out;
    qsizetype m_copied = 0; // bytes of the document that are in m_out, as sent or replaced
};

QByteArray Rewriting::run()
{
    for (json::NodeId id = 0; id < m_document.nodes.size(); ++id) {
        const bool hasKey = m_document.hasKey(id);
        const QString key = hasKey ? m_document.keyText(id) : QString();
        m_places[id] = placeOf(id, key);
        if (hasKey && !isKeyKept(id, key))
            replace(m_document.keyBytes(id), m_texts.placeholder("KEY"_L1, key).toUtf8());
        if (m_document.kind(id) == json::Kind::String)
            rewriteString(id);
        else if (m_document.kind(id) == json::Kind::Number)
            rewriteNumber(id);
    }
    return m_out.append(m_document.bytes.sliced(m_copied));
}

Place Rewriting::placeOf(json::NodeId id, const QString &key) const
{
    const json::NodeId container = m_document.nodes[id].parent;
    if (container == json::kNoNode)
        return m_document.kind(id) == json::Kind::Object ? Place::Envelope : Place::Content;
    const Place parent = m_places[container];
    return m_document.hasKey(id) ? placeOfField(parent, key) : placeOfItem(parent);
}

bool Rewriting::isKeyKept(json::NodeId id, const QString &key) const
{
    static const QRegularExpression identifier(u"\\A[A-Za-z_][A-Za-z0-9_.-]{0,63}\\z"_s);
    const Place parent = m_places[m_document.nodes[id].parent];
    if (parent != Place::ResultInfo && placeOfField(parent, key) != Place::Content)
        return true; // the provider's own word
    return identifier.match(key).hasMatch() && kindOf(key) == TextKind::Other &&
           m_texts.hideSecrets(key) == key;
}

// A time stays however many digits it has.
QString Rewriting::keptText(const QString &text)
{
    const bool isTime = core::parseTimestamp(text.toUtf8()).has_value();
    return isTime ? m_texts.hideSecrets(text) : m_texts.replaceParts(text);
}

void Rewriting::rewriteString(json::NodeId id)
{
    const QString text = m_document.valueText(id);
    const bool isKept = m_places[id] == Place::Kept || m_places[id] == Place::ResultInfo;
    const QString redacted = isKept ? keptText(text) : m_texts.replaceAll(text);
    if (redacted == text)
        return; // as sent, escapes too
    QByteArray quoted;
    core::appendJsonString(quoted, redacted);
    replace(m_document.valueBytes(id), quoted);
}

void Rewriting::rewriteNumber(json::NodeId id)
{
    const QString text = m_document.valueText(id);
    const bool isKept = m_places[id] == Place::Kept || m_places[id] == Place::ResultInfo;
    if (!isKept || m_texts.hideSecrets(text) != text)
        replace(m_document.valueBytes(id), "0");
}

void Rewriting::replace(QByteArrayView sent, const QByteArray &by)
{
    const qsizetype offset = sent.data() - m_document.bytes.data();
    m_out.append(m_document.bytes.sliced(m_copied, offset - m_copied)).append(by);
    m_copied = offset + sent.size();
}

} // namespace

std::optional<QByteArray> redactJson(const QByteArray &answer, TextRedactor &texts)
{
    const qsizetype skipped = answer.startsWith(kByteOrderMark) ? kByteOrderMark.size() : 0;
    // The document borrows the answer, which outlives it.
    const json::Document document = json::parse(QByteArrayView(answer).sliced(skipped), nullptr);
    if (document.error)
        return std::nullopt;
    return answer.first(skipped) + Rewriting(document, texts).run();
}

} // namespace api
