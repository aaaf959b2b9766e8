// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_find.h"

#include "app/core/shared_large.h"
#include "app/json/json_paths.h"
#include "app/json/json_pointer.h"
#include "ui/details_tree.h"
#include "ui/find_field.h"
#include "ui/large_text.h"
#include "ui/raw_view.h"

#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

// What is no text of the tree may be a path in it.
json::FoundNodes nodesFor(const json::Finder &finder, const json::Document &document, const QString &sought,
                          const core::StopCheck &stop)
{
    json::FoundNodes found = finder.findNodes(document, stop);
    if (!found.places.empty())
        return found;
    std::optional<json::NodeId> node = json::findPointer(document, sought);
    if (!node)
        node = json::findJqPath(document, sought);
    if (!node)
        node = json::findBracketPath(document, sought);
    if (node && *node != 0) // the root is mostly no row
        found.places = {*node};
    return found;
}

template<class Found>
std::shared_ptr<const std::variant<json::FoundNodes, json::FoundSpans>> shared(Found &&found)
{
    const auto heap = static_cast<qsizetype>(found.places.size() * sizeof(found.places.front()));
    using Places = std::variant<json::FoundNodes, json::FoundSpans>;
    return core::shareLarge(std::make_unique<Places>(std::forward<Found>(found)), heap);
}

} // namespace

DetailsFind::DetailsFind(FindField &field, DetailsTree &tree, RawView &raw)
    : m_field(field)
    , m_tree(tree)
    , m_raw(raw)
{
    connect(&field, &QLineEdit::textChanged, this, &DetailsFind::search);
    connect(&field, &FindField::optionsChanged, this, &DetailsFind::search);
    connect(&field, &FindField::nextRequested, this, &DetailsFind::next);
    connect(&field, &FindField::previousRequested, this, &DetailsFind::previous);
    connect(&raw, &RawView::bytesChanged, this, [this] {
        if (m_where == Where::Raw)
            search();
    });
    // A watcher whose future was replaced by none reports a cancelled one.
    connect(&m_searching, &QFutureWatcherBase::finished, this, [this] {
        if (!m_searching.isCanceled())
            takeFound(m_searching.result());
    });
}

DetailsFind::~DetailsFind()
{
    m_searching.cancel();
}

void DetailsFind::searchTree(std::shared_ptr<const json::Document> document)
{
    searchIn(Where::Tree, std::move(document));
}

void DetailsFind::searchRaw()
{
    searchIn(Where::Raw, nullptr);
}

void DetailsFind::awaitTree()
{
    searchIn(Where::Awaited, nullptr);
}

void DetailsFind::searchIn(Where where, std::shared_ptr<const json::Document> document)
{
    m_where = where;
    m_document = std::move(document);
    m_field.setScopeOffered(where != Where::Raw);
    search();
}

void DetailsFind::search()
{
    forget();
    const auto finder = json::Finder::make(m_field.text(), m_field.options());
    if (!finder)
        return m_field.setError(finder.error().detail);
    const bool inRaw = m_where == Where::Raw;
    if (m_field.text().isEmpty() || (m_where == Where::Tree && !m_document))
        return takeFound(shared(json::FoundNodes()));
    if (m_where == Where::Awaited)
        return m_field.setSearching();
    const QByteArrayView bytes = inRaw ? m_raw.bytes() : m_document->bytes;
    const auto find = [finder = *finder, sought = m_field.text(), bytes, owner = m_raw.owner(),
                       document = m_document, inRaw](const core::StopCheck &stop) {
        return inRaw ? shared(finder.findSpans(bytes, stop))
                     : shared(nodesFor(finder, *document, sought, stop));
    };
    // A regular expression can take minutes for a few bytes.
    if (bytes.size() <= kLargeText && !m_field.options().isRegex)
        return takeFound(find({}));
    m_field.setSearching();
    m_searching.setFuture(QtConcurrent::run([find](QPromise<Found> &promise) {
        promise.addResult(find([&promise] { return promise.isCanceled(); }));
    }));
}

// What was found before stands in another text: no key may step to it while a search runs.
void DetailsFind::forget()
{
    m_searching.cancel();
    m_searching.setFuture({});
    m_found.reset();
    m_current = -1;
    m_raw.setMatches(nullptr);
}

void DetailsFind::takeFound(const Found &found)
{
    m_found = found;
    if (const auto *spans = std::get_if<json::FoundSpans>(found.get()))
        m_raw.setMatches({found, &spans->places});
    m_current = total() > 0 ? firstInSight() : -1;
    showCurrent();
}

qsizetype DetailsFind::total() const
{
    return m_found ? std::visit([](const auto &found) { return std::ssize(found.places); }, *m_found) : 0;
}

// The first place from the current row or the caret on, so that typing on doesn't jump back.
qsizetype DetailsFind::firstInSight() const
{
    const auto from = [](const auto &places, auto first) {
        return first == places.end() ? 0 : first - places.begin();
    };
    if (const auto *nodes = std::get_if<json::FoundNodes>(m_found.get()))
        return from(nodes->places, std::ranges::lower_bound(nodes->places, m_tree.currentNode().value_or(0)));
    const auto &spans = std::get<json::FoundSpans>(*m_found).places;
    const qsizetype here = std::min(m_raw.anchor(), m_raw.caret());
    return from(spans, std::ranges::lower_bound(spans, here, {}, &json::ByteSpan::offset));
}

void DetailsFind::stepBy(qsizetype places)
{
    if (total() == 0)
        return; // what the line says of it stays
    m_current = (m_current + places + total()) % total();
    showCurrent();
}

void DetailsFind::showCurrent()
{
    if (m_current >= 0) {
        if (const auto *nodes = std::get_if<json::FoundNodes>(m_found.get()))
            m_tree.selectNode(nodes->places[static_cast<std::size_t>(m_current)]);
        else
            m_raw.showMatch(m_current);
    }
    const bool isMore =
        std::visit([](const auto &found) { return found.isCut || found.isIncomplete; }, *m_found);
    m_field.setCount(m_current + 1, total(), isMore);
}

} // namespace ui
