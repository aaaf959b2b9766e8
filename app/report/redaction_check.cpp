// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_check.h"

#include "app/report/redaction_words.h"
#include "app/report/sensitive_answer.h"
#include "app/report/sensitive_codes.h"
#include "app/report/sensitive_levels.h"
#include "app/report/sensitive_text.h"
#include "app/report/written_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <deque>
#include <numeric>
#include <string_view>

namespace report {

namespace {

constexpr qsizetype kMostOwnWords = 10'000;
constexpr qsizetype kEdge = 64; // folded bytes at the ends of a piece, which another piece holds whole

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

// Originals in the texts of one file.
class AbsenceSearch
{
public:
    AbsenceSearch(const OriginalsList &originals, FileText text, const core::StopCheck &stop)
        : m_originals(originals)
        , m_stop(stop)
    {
        if (text == FileText::Pdf)
            m_withoutBlanks = {std::make_shared<const Originals>(longOnes())};
    }

    [[nodiscard]] core::Result<void> take(const WrittenPiece &piece)
    {
        if (core::shouldStop(m_stop))
            return core::failure(core::ErrorKind::Cancelled, {});
        StringLevels levels(piece.text);
        levels.goToBottom();
        do {
            takeLevel(levels.text(), piece);
        } while (levels.goUp());
        return {};
    }

    [[nodiscard]] const QHash<QByteArray, RedactedKind> &found() const { return m_found; }

private:
    // A line may end within a value that is long enough not to come about by chance.
    [[nodiscard]] std::vector<Original> longOnes()
    {
        std::vector<Original> values;
        for (const auto &part : m_originals) {
            for (const Original &value : part->values()) {
                if (value.text.size() >= kLongInWords && value.text.contains(' '))
                    m_texts.push_back(withoutBlanks(value.text));
                const QByteArrayView text = value.text.contains(' ') && !m_texts.empty()
                                                ? QByteArrayView(m_texts.back())
                                                : value.text;
                if (value.text.size() >= kLongInWords && text.size() >= kLongInWords)
                    values.push_back({text, RedactedKind::Token, static_cast<quint32>(value.kind)});
            }
        }
        return values;
    }

    void takeLevel(QByteArrayView text, const WrittenPiece &piece)
    {
        m_folded.fold(text);
        search(m_folded.bytes(), m_originals, piece);
        if (piece.isLaidOut)
            search(withoutBlanks(m_folded.bytes()), m_withoutBlanks, piece);
        if (m_folded.isAmbiguous()) {
            m_folded.fold(text, LetterEscapes::Letters);
            search(m_folded.bytes(), m_originals, piece);
        }
    }

    void search(QByteArrayView text, const OriginalsList &originals, const WrittenPiece &piece)
    {
        const bool isOther = &originals == &m_withoutBlanks;
        eachOriginal(text, originals, [&](qsizetype at, const Originals::Match &match) {
            const bool isCut =
                (!piece.isFirst && at < kEdge) || (!piece.isLast && at + match.length > text.size() - kEdge);
            if (isCut || m_found.size() > kMostOwnWords)
                return;
            m_found.insert(text.sliced(at, match.length).toByteArray(),
                           isOther ? static_cast<RedactedKind>(match.mark) : match.kind);
        });
    }

    const OriginalsList &m_originals;
    const core::StopCheck &m_stop;
    OriginalsList m_withoutBlanks;
    std::deque<QByteArray> m_texts;
    FoldedText m_folded;
    QHash<QByteArray, RedactedKind> m_found;
};

// An answer that says nothing, with all words of the provider.
core::RiskRecord emptyRecord()
{
    core::RiskRecord record;
    QByteArray answer = "{";
    for (const QByteArrayView key : providerKeys())
        answer += '"' + key.toByteArray() + "\": 1,\n";
    answer += "\"events\": [";
    const auto spanOf = [&answer](const QByteArray &text) {
        const core::ByteSpan span{static_cast<quint32>(answer.size()), static_cast<quint32>(text.size())};
        answer += text;
        return span;
    };
    std::vector<core::EventSpans> events;
    for (const char *level : {"low", "medium", "high", "[ID-1]", ""}) {
        core::EventSpans spans;
        spans.event.offset = static_cast<quint32>(answer.size());
        answer += R"({"risk_level":")";
        spans.level = spanOf(level);
        answer += R"(","timestamp":")";
        spans.timestamp = spanOf("2026-01-01T00:00:00Z");
        answer += R"(","event_details":)";
        spans.details = spanOf("{}");
        answer += '}';
        spans.event.length = static_cast<quint32>(answer.size()) - spans.event.offset;
        events.push_back(spans);
        answer += ',';
    }
    answer.chop(1);
    answer += "]}";
    core::EventStoreBuilder builder(answer);
    for (const core::EventSpans &spans : events)
        builder.append(spans);
    record.answer = answer;
    record.events = builder.finish();
    return record;
}

Report emptyReport(const Report &latest)
{
    Report report = latest;
    report.user.record = emptyRecord();
    core::RiskRecord &record = report.user.record;
    record.hasResult = true;
    record.name = QStringLiteral("[NAME-1]");
    record.email = QStringLiteral("[EMAIL-1]");
    record.resultInfo.totalCount = 100;
    record.messages = {{1, QStringLiteral("[ID-1]")}};
    core::Provenance &provenance = report.user.provenance;
    provenance.userId = provenance.accountId = provenance.source = provenance.rayId =
        QStringLiteral("[ID-1]");
    report.filterText = QStringLiteral("[ID-1]");
    report.user.assessment = core::assess(record);
    std::vector<quint32> rows(record.events.size());
    std::iota(rows.begin(), rows.end(), 0u);
    report.order = core::EventOrder(rows, std::vector<qint64>(rows.size(), -1));
    report.options.isContinued = false;
    return report;
}

// What the format says itself.
core::Result<QHash<QByteArray, RedactedKind>> ownWords(const Format &format, const OriginalsList &originals,
                                                       const Report &latest, const core::StopCheck &stop)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    AbsenceSearch search(originals, format.text, stop);
    if (core::Result<void> written = format.write(buffer, emptyReport(latest)); !written)
        return std::unexpected(written.error());
    const core::Result<void> read = readWrittenText(
        buffer, format.text, [&search](const WrittenPiece &piece) { return search.take(piece); });
    if (!read)
        return std::unexpected(read.error());
    return search.found();
}

} // namespace

core::Result<void> checkAbsence(QIODevice &file, const Format &format, const OriginalsList &originals,
                                const Report &latest, const core::StopCheck &stop)
{
    AbsenceSearch search(originals, format.text, stop);
    if (core::Result<void> read = readWrittenText(
            file, format.text, [&search](const WrittenPiece &piece) { return search.take(piece); });
        !read)
        return read;
    if (search.found().isEmpty())
        return {};
    const auto own = ownWords(format, originals, latest, stop);
    if (!own)
        return std::unexpected(own.error());
    for (auto found = search.found().begin(); found != search.found().end(); ++found) {
        if (!own->contains(found.key()))
            return std::unexpected(core::Error{
                .kind = core::ErrorKind::FileFailed,
                .detail = QCoreApplication::translate(
                              "Redaction",
                              "The file would still hold what was to be replaced: %1. It was not kept.")
                              .arg(redactedKindTitle(found.value())),
                .advice = QCoreApplication::translate(
                    "Redaction",
                    "Leave out what names it, such as details or a column, or choose another format.")});
    }
    return {};
}

} // namespace report
