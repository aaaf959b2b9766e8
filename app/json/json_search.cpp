// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search.h"

#include "app/json/json_search_nodes.h"
#include "app/json/json_search_regex.h"
#include "app/json/json_search_sweep.h"

#include <variant>

namespace json {

namespace {

struct SoughtRegex
{
    QRegularExpression inTexts;
    QRegularExpression inBytes; // without empty matches, which have no place to show
};

Qt::CaseSensitivity smartCase(const QString &text)
{
    const bool hasUpper =
        std::ranges::any_of(text.toUcs4(), [](uint c) { return QChar::isUpper(char32_t(c)); });
    return hasUpper ? Qt::CaseSensitive : Qt::CaseInsensitive;
}

// Places that begin in one part of the bytes.
struct Piece
{
    ByteSpan part;
    qsizetype at = part.offset;
    bool isDone = false;
    bool isIncomplete = false;
    std::vector<ByteSpan> found = {};
};

// Pieces begin where characters do.
std::vector<Piece> piecesOf(QByteArrayView bytes)
{
    std::vector<Piece> pieces;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype end = characterFrom(bytes, std::min(begin + kPieceBytes, bytes.size()));
        pieces.push_back({.part = {begin, end - begin}});
        begin = end;
    }
    return pieces;
}

class TextScan
{
public:
    TextScan(const TextPlaces &sought, QByteArrayView bytes)
        : m_sought(sought)
        , m_bytes(bytes)
    {}

    void operator()(Piece &piece, const QDeadlineTimer &deadline) const
    {
        TextPlaces::Walk walk(m_sought, m_bytes, piece.part);
        while (piece.at < piece.part.end()) {
            const TextPlaces::Walk::Step step = walk.step(piece.at);
            piece.at = step.next;
            if (step.place)
                piece.found.push_back(*step.place);
            else if (deadline.hasExpired())
                return;
        }
        piece.isDone = true;
    }

    // What is found where the places before the piece end in it: until both ways meet.
    void startAt(Piece &piece, qsizetype from) const
    {
        TextPlaces::Walk walk(m_sought, m_bytes, piece.part);
        std::vector<ByteSpan> found;
        while (from < piece.part.end()) {
            const auto [place, next] = walk.step(from);
            from = next;
            if (!place)
                continue;
            const auto same = std::ranges::lower_bound(piece.found, place->offset, {}, &ByteSpan::offset);
            if (same != piece.found.end() && *same == *place) {
                found.insert(found.end(), same, piece.found.end());
                break;
            }
            found.push_back(*place);
        }
        piece.found = std::move(found);
    }

private:
    const TextPlaces &m_sought;
    QByteArrayView m_bytes;
};

class RegexScan
{
public:
    RegexScan(const QRegularExpression &regex, QByteArrayView bytes)
        : m_regex(regex)
        , m_bytes(bytes)
    {}

    void operator()(Piece &piece, const QDeadlineTimer &deadline) const
    {
        RegexPlaces places(m_regex, m_bytes, piece.part);
        while (piece.at < piece.part.end()) {
            const RegexPlaces::Step step = places.step(piece.at);
            if (step.place)
                piece.found.push_back(*step.place);
            piece.at = step.next;
            piece.isIncomplete = piece.isIncomplete || places.isIncomplete();
            if (deadline.hasExpired())
                return;
        }
        piece.isDone = true;
    }

    // Without those that a place before the piece reaches into: matching anew may take long.
    static void startAt(Piece &piece, qsizetype from)
    {
        const auto first = std::ranges::lower_bound(piece.found, from, {}, &ByteSpan::offset);
        piece.found.erase(piece.found.begin(), first);
    }

private:
    const QRegularExpression &m_regex;
    QByteArrayView m_bytes;
};

FoundSpans sweepBytes(QByteArrayView bytes, const auto &scan, const core::StopCheck &stop)
{
    FoundSpans found;
    std::vector<Piece> pieces = piecesOf(bytes);
    const auto take = [&found, &scan](Piece &piece) {
        const qsizetype end = found.places.empty() ? 0 : found.places.back().end();
        if (!piece.found.empty() && piece.found.front().offset < end)
            scan.startAt(piece, end);
        found.isIncomplete = found.isIncomplete || piece.isIncomplete;
        const bool goesOn = keep(piece.found, found);
        piece.found = {};
        return goesOn;
    };
    return sweep(std::span(pieces), kSpanPiecesAtOnce, scan, take, stop) ? std::move(found) : FoundSpans();
}

} // namespace

struct Finder::Sought
{
    FindOptions options;
    std::variant<SoughtText, SoughtRegex> what;
};

core::Result<Finder> Finder::make(const QString &sought, const FindOptions &options)
{
    if (sought.isEmpty())
        return Finder(nullptr);
    if (!options.isRegex) {
        const Qt::CaseSensitivity cs = smartCase(sought);
        return Finder(std::make_shared<const Sought>(
            Sought{options, SoughtText{core::TextSearch(sought, cs), TextPlaces(sought, cs)}}));
    }
    auto inTexts = compileRegex(sought, EmptyMatches::Found);
    if (!inTexts)
        return std::unexpected(inTexts.error());
    auto inBytes = compileRegex(sought, EmptyMatches::LeftOut);
    if (!inBytes)
        return std::unexpected(inBytes.error());
    return Finder(std::make_shared<const Sought>(Sought{options, SoughtRegex{*inTexts, *inBytes}}));
}

FoundNodes Finder::findNodes(const Document &document, const core::StopCheck &stop) const
{
    if (!m_sought)
        return {};
    if (const auto *text = std::get_if<SoughtText>(&m_sought->what))
        return findInNodes(document, m_sought->options, *text, stop);
    return findInNodes(document, m_sought->options, std::get<SoughtRegex>(m_sought->what).inTexts, stop);
}

FoundSpans Finder::findSpans(QByteArrayView bytes, const core::StopCheck &stop) const
{
    if (!m_sought)
        return {};
    if (const auto *text = std::get_if<SoughtText>(&m_sought->what))
        return sweepBytes(bytes, TextScan(text->inBytes, bytes), stop);
    return sweepBytes(bytes, RegexScan(std::get<SoughtRegex>(m_sought->what).inBytes, bytes), stop);
}

} // namespace json
