// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_preview.h"

#include "app/core/error_text.h"
#include "app/report/pdf_preview.h"
#include "ui/fonts.h"
#include "ui/preview_text.h"
#include "ui_export_preview.h"

#include <QEvent>
#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using namespace std::chrono_literals;

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportPreview>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus); // for the label's mnemonic
    turnTo(*m_ui->note);
    m_resized.setSingleShot(true);
    m_resized.setInterval(150ms);
    connect(&m_resized, &QTimer::timeout, this, &ExportPreview::start);
    connect(m_ui->page, &PagePicture::roomChanged, this, [this] {
        if (m_format && previewKind(*m_format) == PreviewKind::Page)
            m_resized.start();
    });
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        // Nothing is reported for what was stopped, or for the empty future in its place.
        if (m_making.future().resultCount() > 0)
            take(m_making.result());
    });
    updateLooks();
}

ExportPreview::~ExportPreview()
{
    m_making.cancel();
}

void ExportPreview::preview(const report::Format &format, const report::Report &report)
{
    m_format = &format;
    m_report = report;
    const bool isPage = previewKind(format) == PreviewKind::Page;
    turnTo(isPage ? static_cast<QWidget &>(*m_ui->page) : *m_ui->text);
    // Rows stay lines; a line without columns would mostly stand beyond the edge.
    m_ui->text->setLineWrapMode(format.traits.testFlag(report::FormatTrait::HasColumns)
                                    ? QPlainTextEdit::NoWrap
                                    : QPlainTextEdit::WidgetWidth);
    m_resized.stop();
    start();
}

void ExportPreview::showNote(const QString &note)
{
    m_format = nullptr;
    m_report = {};
    m_making.cancel();
    m_making.setFuture({});
    m_ui->note->setText(note);
    turnTo(*m_ui->note);
}

void ExportPreview::turnTo(QWidget &page)
{
    setFocusProxy(&page);
    m_ui->pages->setCurrentWidget(&page == m_ui->note ? m_ui->notePage : &page);
}

void ExportPreview::start()
{
    if (!m_format)
        return;
    m_making.cancel();
    m_making.setFuture({});
    m_making.setFuture(
        QtConcurrent::run(&m_pool, [format = m_format, report = m_report, room = m_ui->page->room(),
                                    ratio = devicePixelRatioF()](QPromise<core::Result<Preview>> &promise) {
            report::Report watched = report;
            watched.watch.stop = [&promise] { return promise.isCanceled(); };
            core::Result<QString> text = previewText(*format, watched);
            if (!text) {
                promise.addResult(std::unexpected(text.error()));
                return;
            }
            const bool isPage = previewKind(*format) == PreviewKind::Page;
            QImage page = isPage ? report::pdfFirstPage(watched, room, ratio) : QImage();
            promise.addResult(Preview{*std::move(text), std::move(page)});
        }));
}

void ExportPreview::take(const core::Result<Preview> &preview)
{
    if (!preview) {
        showNote(core::explain(preview.error()).what);
        return;
    }
    m_ui->text->setPlainText(preview->text);
    m_ui->page->setPage(preview->page);
    m_ui->page->setAccessibleDescription(preview->page.isNull() ? QString() : preview->text);
    Q_EMIT shown();
}

void ExportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateLooks();
}

void ExportPreview::updateLooks()
{
    m_ui->text->setFont(fixedFont(font()));
    m_ui->note->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
