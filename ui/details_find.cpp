// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_find.h"

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
    if (node)
        found.places = {*node};
    return found;
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
        if (m_inRaw)
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
    m_document = std::move(document);
    m_inRaw = false;
    m_field.setScopeOffered(true);
    search();
}

void DetailsFind::searchRaw()
{
    m_document.reset();
    m_inRaw = true;
    m_field.setScopeOffered(false);
    search();
}

void DetailsFind::search()
{
    m_searching.cancel();
    m_searching.setFuture({});
    // What was found before stands in another text: no key may step to it while this search runs.
    takeFound(m_inRaw ? Found(json::FoundSpans()) : Found(json::FoundNodes()));
    const auto finder = json::Finder::make(m_field.text(), m_field.options());
    if (!finder)
        return m_field.setError(finder.error().detail);
    if (m_field.text().isEmpty() || (!m_inRaw && !m_document))
        return;
    const QByteArrayView bytes = m_inRaw ? m_raw.bytes() : m_document->bytes;
    const auto find = [finder = *finder, sought = m_field.text(), bytes, owner = m_raw.owner(),
                       document = m_document, inRaw = m_inRaw](const core::StopCheck &stop) {
        return inRaw ? Found(finder.findSpans(bytes, stop))
                     : Found(nodesFor(finder, *document, sought, stop));
    };
    if (bytes.size() <= kLargeText)
        return takeFound(find({}));
    m_field.setSearching();
    m_searching.setFuture(QtConcurrent::run([find](QPromise<Found> &promise) {
        promise.addResult(find([&promise] { return promise.isCanceled(); }));
    }));
}

void DetailsFind::takeFound(Found found)
{
    m_found = std::move(found);
    m_current = -1;
    if (const auto *spans = std::get_if<json::FoundSpans>(&m_found))
        m_raw.setMatches(std::make_shared<const std::vector<json::ByteSpan>>(spans->places));
    else
        m_raw.setMatches(nullptr);
    stepTo(firstInSight());
}

// The first place from the current row on, so that typing on doesn't jump back.
qsizetype DetailsFind::firstInSight() const
{
    const auto *nodes = std::get_if<json::FoundNodes>(&m_found);
    if (!nodes)
        return 0;
    const auto first = std::ranges::lower_bound(nodes->places, m_tree.currentNode().value_or(0));
    return first == nodes->places.end() ? 0 : first - nodes->places.begin();
}

void DetailsFind::stepTo(qsizetype place)
{
    const auto [total, isMore] = std::visit(
        [](const auto &found) {
            return std::pair(std::ssize(found.places), found.isCut || found.isIncomplete);
        },
        m_found);
    if (total > 0) {
        m_current = (place + total) % total;
        if (const auto *nodes = std::get_if<json::FoundNodes>(&m_found))
            m_tree.selectNode(nodes->places[static_cast<std::size_t>(m_current)]);
        else
            m_raw.showMatch(m_current);
    }
    m_field.setCount(m_current + 1, total, isMore);
}

} // namespace ui
