// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/user_index.h"

#include <QFutureWatcher>
#include <QObject>

namespace session {
class People;
}

namespace ui {

// The account's scored users, made quick to search: in the background, once for all views of a window.
class IndexedPeople : public QObject
{
    Q_OBJECT

public:
    explicit IndexedPeople(session::People &people, QObject *parent = nullptr);
    ~IndexedPeople() override; // leaves a worker to itself, which soon stops

    [[nodiscard]] session::People &people() const { return m_people; }
    // Null until there is one. After a refresh, the one before stays until the new one is made.
    [[nodiscard]] const core::SharedUserIndex &index() const { return m_index; }
    // Users came, and their index is being made.
    [[nodiscard]] bool isIndexing() const { return m_isIndexing; }

Q_SIGNALS:
    void changed(); // the index, or whether one is being made

private:
    void follow();
    void show(const core::SharedUserIndex &index);

    session::People &m_people;
    core::SharedScoredUsers m_source;
    core::SharedUserIndex m_index;
    QFutureWatcher<core::SharedUserIndex> m_making;
    bool m_isIndexing = false;
};

} // namespace ui
