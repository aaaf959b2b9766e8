// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_content.h"

#include "app/core/shared_large.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using Prepared = ExportContent::Prepared;

namespace {

constexpr qsizetype kSamplesOfAKind = 3;

core::Result<void> redact(PreparedReport &prepared, const RedactionWish &wish)
{
    report::RedactionOptions options = wish.options;
    if (!wish.keyFile.isEmpty()) {
        core::Result<QByteArray> key = report::readRedactionKey(wish.keyFile);
        if (!key)
            return std::unexpected(key.error());
        options.key = *std::move(key);
    }
    prepared.redactor.emplace(std::move(options));
    core::Result<report::Report> redacted = prepared.redactor->redact(prepared.report);
    if (!redacted)
        return std::unexpected(redacted.error());
    prepared.report = *std::move(redacted);
    prepared.samples = prepared.redactor->samples(kSamplesOfAKind);
    return {};
}

core::Result<Prepared> prepareReport(const ExportSource &source, report::Scope scope,
                                     const std::optional<RedactionWish> &wish, const core::StopCheck &stop)
{
    auto prepared = std::make_unique<PreparedReport>(makeReport(source, scope, stop));
    if (wish) {
        prepared->report.watch.stop = stop;
        if (const core::Result<void> redacted = redact(*prepared, *wish); !redacted)
            return std::unexpected(redacted.error());
    }
    prepared->report.watch = {};
    const qsizetype bytes = prepared->report.user.record.answer.size();
    return core::shareLarge(std::move(prepared), bytes);
}

} // namespace

ExportContent::ExportContent(ExportSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    connect(&m_preparing, &QFutureWatcherBase::finished, this, [this] {
        // Nothing is reported for what was stopped, or for the empty future in its place.
        if (m_preparing.future().resultCount() > 0)
            take(m_preparing.result());
    });
}

ExportContent::~ExportContent()
{
    m_preparing.cancel();
}

void ExportContent::prepare(report::Scope scope, const std::optional<RedactionWish> &wish)
{
    clear();
    m_preparing.setFuture(QtConcurrent::run(
        &m_pool, [source = m_source, scope, wish](QPromise<core::Result<Prepared>> &promise) {
            const auto stop = [&promise] { return promise.isCanceled(); };
            core::Result<Prepared> prepared = prepareReport(source, scope, wish, stop);
            if (!stop())
                promise.addResult(std::move(prepared));
        }));
}

void ExportContent::clear()
{
    m_prepared.reset();
    m_preparing.cancel();
    m_preparing.setFuture({});
}

void ExportContent::take(const core::Result<Prepared> &result)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    m_prepared = *result;
    Q_EMIT ready();
}

} // namespace ui
