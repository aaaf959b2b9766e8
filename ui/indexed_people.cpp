// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/indexed_people.h"

#include "app/core/shared_large.h"
#include "app/session/people.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

namespace {

core::SharedUserIndex indexed(const core::SharedScoredUsers &users, const core::StopCheck &stop)
{
    constexpr qsizetype kBytesOfOne = 250; // about
    const auto bytes = static_cast<qsizetype>(users->users.size()) * kBytesOfOne;
    return core::shareLarge(std::make_unique<core::UserIndex>(users, stop), bytes);
}

} // namespace

IndexedPeople::IndexedPeople(session::People &people, QObject *parent)
    : QObject(parent)
    , m_people(people)
{
    connect(&people, &session::People::changed, this, &IndexedPeople::follow);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        // Nothing is reported for what was stopped, or for the empty future in its place.
        if (m_making.future().resultCount() > 0)
            show(m_making.result());
    });
    follow();
}

IndexedPeople::~IndexedPeople()
{
    m_making.cancel();
}

void IndexedPeople::follow()
{
    const core::SharedScoredUsers users = m_people.users();
    if (users == m_source)
        return;
    m_source = users;
    m_making.cancel();
    m_making.setFuture({});
    if (!users)
        return show(nullptr);
    m_isIndexing = true;
    m_making.setFuture(QtConcurrent::run([users](QPromise<core::SharedUserIndex> &promise) {
        promise.addResult(indexed(users, [&promise] { return promise.isCanceled(); }));
    }));
    Q_EMIT changed();
}

void IndexedPeople::show(const core::SharedUserIndex &index)
{
    m_isIndexing = false;
    m_index = index;
    Q_EMIT changed();
}

} // namespace ui
