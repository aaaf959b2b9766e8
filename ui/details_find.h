// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_search.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <variant>

namespace ui {

class DetailsTree;
class FindField;
class RawView;

// What the find line finds in the details: nodes of the tree or places in the raw text, whichever is
// searched, and the way from one to the next. In the tree, a JSON Pointer, jq path or bracket path finds its
// node where no key or value has that text. Large texts are searched in the background.
class DetailsFind : public QObject
{
    Q_OBJECT

public:
    // All three outlive this.
    DetailsFind(FindField &field, DetailsTree &tree, RawView &raw);
    ~DetailsFind() override;

    // Search from now on, and anew with each change of the line. Null: a tree that holds nothing.
    void searchTree(std::shared_ptr<const json::Document> document);
    void searchRaw(); // what the view shows now
    void awaitTree(); // which is being read: the line says that it searches

    // Go round at both ends.
    void next() { stepBy(1); }
    void previous() { stepBy(-1); }

private:
    using Places = std::variant<json::FoundNodes, json::FoundSpans>;
    using Found = std::shared_ptr<const Places>; // there may be millions
    enum class Where : quint8 { Tree, Raw, Awaited };

    void searchIn(Where where, std::shared_ptr<const json::Document> document);
    void search();
    void forget();
    void takeFound(const Found &found);
    void stepBy(qsizetype places);
    void showCurrent();
    [[nodiscard]] qsizetype total() const;
    [[nodiscard]] qsizetype firstInSight() const;

    FindField &m_field;
    DetailsTree &m_tree;
    RawView &m_raw;
    std::shared_ptr<const json::Document> m_document;
    Where m_where = Where::Tree;
    Found m_found; // null: nothing yet
    qsizetype m_current = -1;
    QFutureWatcher<Found> m_searching;
};

} // namespace ui
