// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/json_search.h"

#include <QFutureWatcher>
#include <QObject>

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

    // Go round at both ends.
    void next() { stepTo(m_current + 1); }
    void previous() { stepTo(m_current - 1); }

private:
    using Found = std::variant<json::FoundNodes, json::FoundSpans>;

    void search();
    void takeFound(Found found);
    void stepTo(qsizetype place);
    [[nodiscard]] qsizetype firstInSight() const;

    FindField &m_field;
    DetailsTree &m_tree;
    RawView &m_raw;
    std::shared_ptr<const json::Document> m_document;
    bool m_inRaw = false;
    Found m_found;
    qsizetype m_current = -1;
    QFutureWatcher<Found> m_searching;
};

} // namespace ui
