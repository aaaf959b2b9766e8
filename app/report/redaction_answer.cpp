// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_answer.h"

#include "app/core/json_string.h"
#include "app/report/sensitive_answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace report {

namespace {

constexpr quint32 kTokensBetweenStops = 4096;

class Rewriting
{
public:
    Rewriting(const core::RiskRecord &record, RedactionValues &values)
        : m_answer(record.answer)
        , m_events(record.events)
        , m_writer(values)
    {
        m_out.reserve(m_answer.size());
    }

    [[nodiscard]] core::Result<RedactedAnswer> run(const core::StopCheck &stop)
    {
        AnswerReader reader(m_answer, m_events);
        AnswerToken token;
        for (quint32 count = 1; reader.next(token); ++count) {
            if (count % kTokensBetweenStops == 0 && core::shouldStop(stop))
                return core::failure(core::ErrorKind::Cancelled, {});
            rewrite(token);
        }
        if (reader.eventsRead() != m_events.size())
            return core::failure(
                core::ErrorKind::NotUnderstood,
                QCoreApplication::translate("Redaction", "The answer's events were not found again."));
        m_out += m_answer.sliced(m_copied);
        if (m_out.size() > std::numeric_limits<quint32>::max())
            return core::failure(core::ErrorKind::TooLarge, QStringLiteral("4 GiB"));
        core::EventStoreBuilder builder(m_out);
        for (const core::EventSpans &spans : m_spans)
            builder.append(spans);
        return RedactedAnswer{m_out, builder.finish()};
    }

private:
    void rewrite(const AnswerToken &token)
    {
        const qsizetype begin = placeInOutput(token.begin);
        const bool isText = token.kind != AnswerToken::Kind::Open && token.kind != AnswerToken::Kind::Close;
        if (isText && !token.isKept)
            rewriteText(token);
        noteSpans(token, begin, placeInOutput(token.end));
    }

    void rewriteText(const AnswerToken &token)
    {
        const bool isNumber = token.kind == AnswerToken::Kind::Scalar;
        const QByteArrayView sent = m_answer.sliced(token.begin, token.end - token.begin);
        const QByteArrayView text = isNumber ? sent : sent.sliced(1, std::max<qsizetype>(0, sent.size() - 2));
        const bool isField = token.rule != FieldRule::None;
        const QByteArray replaced = m_writer.replaced(text, isField);
        if (replaced.isEmpty())
            return;
        m_out += m_answer.sliced(m_copied, token.begin - m_copied);
        m_out += '"';
        m_out += replaced;
        m_out += '"';
        m_copied = token.end;
    }

    [[nodiscard]] qsizetype placeInOutput(qsizetype at) const { return m_out.size() + at - m_copied; }

    // As they are decoded: of fields that come twice the last one counts, and null is none.
    void noteSpans(const AnswerToken &token, qsizetype begin, qsizetype end)
    {
        const auto spanOf = [](qsizetype from, qsizetype to) {
            return core::ByteSpan{static_cast<quint32>(from), static_cast<quint32>(to - from)};
        };
        const bool isString = token.kind == AnswerToken::Kind::String;
        const core::ByteSpan text = isString ? spanOf(begin + 1, end - 1) : core::ByteSpan();
        switch (token.part) {
        case EventPart::None:
            break;
        case EventPart::Event:
            if (token.kind == AnswerToken::Kind::Open)
                m_spans.emplace_back().event.offset = static_cast<quint32>(begin);
            else
                m_spans.back().event.length = static_cast<quint32>(end) - m_spans.back().event.offset;
            break;
        case EventPart::Details:
            if (token.kind == AnswerToken::Kind::Close)
                m_spans.back().details.length = static_cast<quint32>(end) - m_spans.back().details.offset;
            else
                m_spans.back().details = spanOf(begin, end);
            break;
        case EventPart::Id:
            m_spans.back().id = text;
            break;
        case EventPart::Name:
            m_spans.back().name = text;
            break;
        case EventPart::Level:
            m_spans.back().level = text;
            break;
        case EventPart::Time:
            m_spans.back().timestamp = text;
            break;
        }
    }

    QByteArrayView m_answer;
    const core::EventStore &m_events;
    RedactionWriter m_writer;
    QByteArray m_out;
    qsizetype m_copied = 0; // of the answer
    std::vector<core::EventSpans> m_spans;
};

} // namespace

QString RedactionWriter::replaced(const QString &text, FieldRule rule)
{
    const QByteArray token = asJsonToken(text);
    const QByteArray changed = replaced(token, rule != FieldRule::None);
    return changed.isEmpty() ? text : core::decodeJsonString(changed);
}

QByteArray RedactionWriter::replaced(QByteArrayView token, bool isField)
{
    m_folded.fold(token);
    if (isField) {
        if (const auto mark = m_values.find(m_folded.bytes().trimmed()))
            return m_values.use(*mark);
    }
    find(token);
    if (m_found.empty())
        return {};
    QByteArray out;
    out.reserve(token.size());
    qsizetype copied = 0;
    for (const Place &place : m_found) {
        out += token.sliced(copied, place.begin - copied);
        const QByteArrayView quote = token.sliced(place.quote.offset, place.quote.length);
        out += quote;
        out += m_values.use(place.mark);
        out += quote;
        copied = place.end;
    }
    return out += token.sliced(copied);
}

void RedactionWriter::find(QByteArrayView token)
{
    m_found.clear();
    StringLevels levels(token);
    levels.goToBottom();
    do {
        findIn(levels);
    } while (levels.goUp());
}

void RedactionWriter::findIn(const StringLevels &levels)
{
    const QByteArrayView text = levels.text();
    const auto placeOf = [&](json::ByteSpan at, quint32 mark) {
        const json::ByteSpan inToken = levels.inToken(at);
        const QByteArrayView quote = embeddedQuote(text, at.offset, at.end());
        return Place{inToken.offset, inToken.end(), mark,
                     quote.isEmpty() ? json::ByteSpan()
                                     : levels.inToken({quote.data() - text.data(), quote.size()})};
    };
    const auto search = [&](const auto &add) {
        eachOriginal(m_folded.bytes(), m_values.originals(),
                     [&](qsizetype at, const Originals::Match &match) {
                         add(placeOf(m_folded.sourceOf(at, at + match.length), match.mark));
                     });
    };
    m_folded.fold(text);
    findMore(search);
    if (m_folded.isAmbiguous()) {
        m_folded.fold(text, LetterEscapes::Letters);
        findMore(search);
    }
    // What is too short to be searched for.
    findMore([&](const auto &add) {
        eachEmbeddedField(text, [&](const EmbeddedField &field) {
            if (const auto mark = m_values.find(folded(field.value)))
                add(placeOf({field.value.data() - text.data(), field.value.size()}, *mark));
        });
    });
}

// `search` adds places from front to back; what was found before counts more.
template<class Search>
void RedactionWriter::findMore(const Search &search)
{
    const std::size_t sure = m_found.size();
    std::size_t next = 0;
    search([&](const Place &place) {
        while (next < sure && m_found[next].end <= place.begin)
            ++next;
        const bool isBehindLast = m_found.size() == sure || m_found.back().end <= place.begin;
        if (place.begin < place.end && isBehindLast && (next == sure || m_found[next].begin >= place.end))
            m_found.push_back(place);
    });
    if (sure > 0 && sure < m_found.size())
        std::ranges::inplace_merge(m_found, m_found.begin() + static_cast<std::ptrdiff_t>(sure), {},
                                   &Place::begin);
}

core::Result<RedactedAnswer> redactAnswer(const core::RiskRecord &record, RedactionValues &values,
                                          const core::StopCheck &stop)
{
    return Rewriting(record, values).run(stop);
}

} // namespace report
