// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/formats.h"

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class ExportPreview;
}

namespace ui {

// The beginning of a report's file before it is written: its first lines as text, or its first page. Made in
// the background; a newer one stops an older one.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    ~ExportPreview() override; // stops, and waits for the end

    void preview(const report::Format &format, const report::Report &report);
    // Words instead of a preview.
    void showNote(const QString &note);

Q_SIGNALS:
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Preview
    {
        QString text;
        QImage page;
    };

    void start();
    void turnTo(QWidget &page);
    void take(const core::Result<Preview> &preview);
    void updateLooks();

    std::unique_ptr<Ui::ExportPreview> m_ui;
    const report::Format *m_format = nullptr; // null: nothing to preview
    report::Report m_report;
    QTimer m_resized; // a page is drawn anew when its room stays the same for a moment
    // Own: its end waits for older previews as well. Fonts are used in it, which must not outlive the
    // application.
    QThreadPool m_pool;
    QFutureWatcher<core::Result<Preview>> m_making;
};

} // namespace ui
