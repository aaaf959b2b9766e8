// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/raw_source.h"

#include "app/core/shared_large.h"
#include "app/json/json_pretty.h"
#include "ui/large_text.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

namespace {

// Enough for the first screen, of whatever size.
constexpr qsizetype kFirstBytes = 64 * 1024;

QByteArrayView beginning(QByteArrayView text)
{
    return text.size() > kLargeText ? text.first(characterStart(text, kFirstBytes)) : text;
}

RawSource::Text indented(QByteArrayView sent)
{
    auto bytes = std::make_unique<const QByteArray>(json::prettyJson(sent));
    const QByteArrayView view = *bytes;
    return {.owner = core::shareLarge(std::move(bytes), view.size()), .bytes = view};
}

// What was dropped before its turn is never begun.
template<typename Find>
auto inBackground(Find find)
{
    using Found = std::invoke_result_t<Find>;
    return QtConcurrent::run([find](QPromise<Found> &promise) {
        if (!promise.isCanceled())
            promise.addResult(find());
    });
}

template<typename Found>
void drop(QFutureWatcher<Found> &watcher)
{
    watcher.cancel();
    watcher.setFuture({});
}

} // namespace

// A watcher whose future was replaced by none reports a cancelled one.
RawSource::RawSource(QObject *parent)
    : QObject(parent)
{
    connect(&m_indenting, &QFutureWatcherBase::finished, this, [this] {
        if (m_indenting.isCanceled())
            return;
        const Text text = m_indenting.result();
        m_indenting.setFuture({}); // it would keep the text
        show(text);
    });
    connect(&m_linesFinding, &QFutureWatcherBase::finished, this, [this] {
        if (m_linesFinding.isCanceled())
            return;
        const Lines found = m_linesFinding.result();
        Q_EMIT linesFound(found.lines, found.shape);
        if (found.shape != m_shape)
            findLines();
    });
    connect(&m_syntaxFinding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_syntaxFinding.isCanceled())
            Q_EMIT syntaxFound(m_syntaxFinding.result());
    });
}

RawSource::~RawSource()
{
    m_indenting.cancel();
    m_linesFinding.cancel();
    m_syntaxFinding.cancel();
}

void RawSource::setText(const Text &sent)
{
    m_sent = sent;
    showChosenText();
}

void RawSource::setIndented(bool isIndented)
{
    m_isIndented = isIndented;
    showChosenText();
}

void RawSource::setShape(const RawShape &shape)
{
    if (shape == m_shape)
        return;
    m_shape = shape;
    if (!m_linesFinding.isRunning()) // else again when that is done
        findLines();
}

void RawSource::showChosenText()
{
    drop(m_indenting);
    const bool isLarge = m_sent.bytes.size() > kLargeText;
    show(m_isIndented && !isLarge ? indented(m_sent.bytes) : m_sent);
    if (m_isIndented && isLarge)
        m_indenting.setFuture(inBackground([sent = m_sent] { return indented(sent.bytes); }));
}

void RawSource::show(const Text &text)
{
    drop(m_linesFinding);
    drop(m_syntaxFinding);
    m_shown = text;
    const QByteArrayView first = beginning(text.bytes);
    const qsizetype rowBytes = m_shape.rowBytes(lineCountOf(first));
    Q_EMIT textChanged(RawLines(first, rowBytes), m_shape, json::SyntaxIndex(first));
    if (first.size() == text.bytes.size())
        return;
    findLines();
    m_syntaxFinding.setFuture(inBackground([text] { return json::SyntaxIndex(text.bytes); }));
}

void RawSource::findLines()
{
    const auto find = [text = m_shown, shape = m_shape] {
        const qsizetype rowBytes = shape.rowBytes(lineCountOf(text.bytes));
        return Lines{.lines = RawLines(text.bytes, rowBytes), .shape = shape};
    };
    if (m_shown.bytes.size() > kLargeText)
        return m_linesFinding.setFuture(inBackground(find));
    const Lines found = find();
    Q_EMIT linesFound(found.lines, found.shape);
}

} // namespace ui
