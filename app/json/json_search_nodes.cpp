// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/json/json_search_nodes.h"

#include "app/json/json_search_regex.h"
#include "app/json/json_search_sweep.h"

namespace json {

namespace {

// The nodes whose values begin in one part of the bytes, and what was found in them and in the key behind.
struct Piece
{
    NodeId first = 0;
    NodeId behind = 0;
    bool isDone = false;
    std::vector<NodeId> found = {};
    // For what is sought slice by slice in values that are no JSON:
    bool isRead = false; // but for these
    std::vector<NodeId> asSent = {};
    qsizetype at = 0; // in the text of the last of them
    // For what is matched step by step:
    NodeId node = first;
    bool isAtValue = false;
    std::optional<RegexInText> text = {};
    bool isIncomplete = false;
};

std::vector<Piece> piecesOf(const Document &document)
{
    const auto count = static_cast<NodeId>(document.nodes.size());
    std::vector<Piece> pieces;
    for (NodeId first = 0; first < count;) {
        const quint64 until = document.nodes[first].offset + quint64(kPieceBytes);
        const auto behind =
            std::ranges::lower_bound(document.nodes.begin() + first + 1, document.nodes.end(), until, {},
                                     [](const Node &node) { return quint64(node.offset); });
        const auto next = static_cast<NodeId>(behind - document.nodes.begin());
        pieces.push_back({.first = first, .behind = next});
        first = next;
    }
    return pieces;
}

FoundNodes sweepNodes(const Document &document, const auto &search, const core::StopCheck &stop)
{
    FoundNodes found;
    std::vector<Piece> pieces = piecesOf(document);
    const auto take = [&found](Piece &piece) {
        found.isIncomplete = found.isIncomplete || piece.isIncomplete;
        // A node's key belongs to the piece before it, where its value may be found again.
        if (!piece.found.empty() && !found.places.empty() && piece.found.front() == found.places.back())
            found.places.pop_back();
        const bool goesOn = keep(piece.found, found);
        piece.found = {};
        return goesOn;
    };
    return sweep(std::span(pieces), kNodePiecesAtOnce, search, take, stop) ? std::move(found) : FoundNodes();
}

// Seeks the text in the bytes first: nodes are looked up only where it may be.
class TextScan
{
public:
    TextScan(const Document &document, const FindOptions &options, const SoughtText &sought)
        : m_document(document)
        , m_options(options)
        , m_sought(sought)
    {}

    void operator()(Piece &piece, const QDeadlineTimer &deadline) const
    {
        if (!piece.isRead)
            read(piece);
        while (!piece.asSent.empty()) {
            seekAsSent(piece, deadline);
            if (deadline.hasExpired())
                return;
        }
        sortOut(piece.found);
        piece.isDone = true;
    }

private:
    void read(Piece &piece) const
    {
        const char *const end =
            piece.behind < m_document.nodes.size() ? startOf(piece.behind) : behindNodes();
        const QByteArrayView part(startOf(piece.first), end);
        m_sought.inJson.eachPlace(part,
                                  [&, node = piece.first, last = part.begin()](const char *place) mutable {
                                      if (place < last)
                                          node = piece.first; // the next spelling
                                      last = place;
                                      node = nodeAt(place, node, piece.behind);
                                      return std::max(lookAt(place, node, end, piece), place + 1);
                                  });
        sortOut(piece.asSent);
        piece.isRead = true;
    }

    static void sortOut(std::vector<NodeId> &nodes)
    {
        if (!std::ranges::is_sorted(nodes))
            std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    }

    // Backslashes and all.
    void seekAsSent(Piece &piece, const QDeadlineTimer &deadline) const
    {
        const QByteArrayView text = m_document.textBytes(piece.asSent.back());
        TextPlaces::Walk walk(m_sought.inBytes, text, {0, text.size()});
        while (piece.at < text.size()) {
            const TextPlaces::Walk::Step step = walk.step(piece.at);
            if (step.place) {
                piece.found.push_back(piece.asSent.back());
                break;
            }
            piece.at = step.next;
            if (deadline.hasExpired())
                return;
        }
        piece.asSent.pop_back();
        piece.at = 0;
    }

    [[nodiscard]] const char *startOf(NodeId node) const
    {
        return m_document.bytes.begin() + m_document.nodes[node].offset;
    }

    [[nodiscard]] const char *behindNodes() const
    {
        return m_document.isPrefix ? m_document.valueBytes(0).end() : m_document.bytes.end();
    }

    // The last node that begins at `place` or before it, from `node` on, which does. Mostly it is near.
    [[nodiscard]] NodeId nodeAt(const char *place, NodeId node, NodeId behind) const
    {
        quint64 step = 1;
        while (node + step < behind && startOf(static_cast<NodeId>(node + step)) <= place) {
            node += static_cast<NodeId>(step);
            step *= 2;
        }
        for (; step > 0; step /= 2) {
            if (node + step < behind && startOf(static_cast<NodeId>(node + step)) <= place)
                node += static_cast<NodeId>(step);
        }
        return node;
    }

    // Looks at the value or key that `place` is in, if any, and returns where to go on.
    [[nodiscard]] const char *lookAt(const char *place, NodeId node, const char *end, Piece &piece) const
    {
        const char *const value = startOf(node);
        const char *const valueEnd = value + m_document.nodes[node].length;
        const bool isContainer = hasNoErrors() ? isOpening(*value) : m_document.isContainer(node);
        if (place < valueEnd && !isContainer) {
            if (m_options.inValues && !hasNoErrors() && m_document.kind(node) == Kind::Invalid)
                piece.asSent.push_back(node);
            else if (m_options.inValues && isInValue(node, place))
                piece.found.push_back(node);
            return valueEnd;
        }
        const NodeId next = node + 1;
        if (next == m_document.nodes.size())
            return end;
        const char *const nextValue = startOf(next);
        if (!m_options.inKeys)
            return nextValue;
        const QByteArrayView key = keyBetween(isContainer ? value + 1 : valueEnd, next);
        if (key.isEmpty())
            return nextValue;
        if (place < key.begin())
            return key.begin();
        if (place < key.end() && (m_sought.inJson.isPlainAt(place, key) || m_sought.inJson.isIn(key)))
            piece.found.push_back(next);
        return nextValue;
    }

    // Where the document is whole, bytes alone tell what a value is, at a fraction of the cost.
    [[nodiscard]] bool hasNoErrors() const { return !m_document.error && !m_document.isPrefix; }
    [[nodiscard]] static bool isOpening(char byte) { return byte == '{' || byte == '['; }

    // The key of `next`, or nothing; `from` is behind what stands before it, but for brackets and commas.
    [[nodiscard]] QByteArrayView keyBetween(const char *from, NodeId next) const
    {
        if (!hasNoErrors())
            return m_document.keyBytes(next);
        const QByteArrayView between(from, startOf(next));
        const qsizetype open = between.indexOf('"');
        return open < 0 ? QByteArrayView() : between.sliced(open + 1, between.lastIndexOf('"') - open - 1);
    }

    [[nodiscard]] bool isInValue(NodeId node, const char *place) const
    {
        const QByteArrayView value = m_document.valueBytes(node);
        const bool isWholeString = hasNoErrors() && value.front() == '"';
        const QByteArrayView text = isWholeString   ? value.sliced(1, value.size() - 2)
                                    : hasNoErrors() ? value
                                                    : m_document.textBytes(node);
        return m_sought.inJson.isPlainAt(place, text) || m_sought.inJson.isIn(text);
    }

    const Document &m_document;
    const FindOptions &m_options;
    const SoughtText &m_sought;
};

// Reads every key and value.
class RegexScan
{
public:
    RegexScan(const Document &document, const FindOptions &options, const QRegularExpression &regex)
        : m_document(document)
        , m_options(options)
        , m_regex(regex)
    {}

    void operator()(Piece &piece, const QDeadlineTimer &deadline) const
    {
        while (piece.node < piece.behind) {
            if (!piece.text)
                open(piece);
            if (piece.text)
                step(piece);
            if (!piece.text)
                goOn(piece);
            if (deadline.hasExpired())
                return;
        }
        piece.isDone = true;
    }

private:
    void open(Piece &piece) const
    {
        if (!piece.isAtValue && m_options.inKeys && m_document.hasKey(piece.node))
            piece.text.emplace(m_document.keyText(piece.node));
        if (piece.isAtValue && m_options.inValues && !m_document.isContainer(piece.node))
            piece.text.emplace(m_document.valueText(piece.node));
    }

    void step(Piece &piece) const
    {
        const RegexInText::Answer answer = piece.text->step(m_regex);
        if (answer == RegexInText::Answer::Unfinished)
            return;
        piece.isIncomplete = piece.isIncomplete || answer == RegexInText::Answer::Unknown;
        piece.text.reset();
        if (answer == RegexInText::Answer::Found) {
            piece.found.push_back(piece.node);
            piece.isAtValue = true; // the node is done
        }
    }

    static void goOn(Piece &piece)
    {
        piece.node += piece.isAtValue ? 1 : 0;
        piece.isAtValue = !piece.isAtValue;
    }

    const Document &m_document;
    const FindOptions &m_options;
    const QRegularExpression &m_regex;
};

} // namespace

FoundNodes findInNodes(const Document &document, const FindOptions &options, const SoughtText &sought,
                       const core::StopCheck &stop)
{
    return sweepNodes(document, TextScan(document, options, sought), stop);
}

FoundNodes findInNodes(const Document &document, const FindOptions &options, const QRegularExpression &regex,
                       const core::StopCheck &stop)
{
    return sweepNodes(document, RegexScan(document, options, regex), stop);
}

} // namespace json
