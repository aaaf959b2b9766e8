// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction.h"
#include "ui/export_source.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace ui {

// How to redact, or not at all. A key's file is read by whoever redacts.
struct RedactionWish
{
    report::RedactionOptions options;
    QString keyFile = {}; // empty: the key of `options`

    friend bool operator==(const RedactionWish &a, const RedactionWish &b)
    {
        return a.options.kinds == b.options.kinds && a.options.key == b.options.key && a.keyFile == b.keyFile;
    }
};

// The report of a scope, redacted where that is wanted, without columns, details and the like.
struct PreparedReport
{
    report::Report report;
    std::optional<report::Redactor> redactor; // none where nothing is redacted
    QList<report::RedactionSample> samples;
};

// Makes what is to be exported ready in the background. A newer wish stops an older one.
class ExportContent : public QObject
{
    Q_OBJECT

public:
    using Prepared = std::shared_ptr<const PreparedReport>;

    explicit ExportContent(ExportSource source, QObject *parent = nullptr);
    ~ExportContent() override; // stops, and waits for the end

    [[nodiscard]] const ExportSource &source() const { return m_source; }
    void prepare(report::Scope scope, const std::optional<RedactionWish> &wish);
    // Nothing is ready until the next call of prepare().
    void clear();

    // Null while it is being made and where it could not be.
    [[nodiscard]] const Prepared &prepared() const { return m_prepared; }

Q_SIGNALS:
    void ready();
    void failed(const core::Error &error);

private:
    void take(const core::Result<Prepared> &result);

    ExportSource m_source;
    Prepared m_prepared;
    QThreadPool m_pool; // own: its end waits for older wishes as well
    QFutureWatcher<core::Result<Prepared>> m_preparing;
};

} // namespace ui
