// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_pane.h"

#include "app/core/shared_large.h"
#include "app/json/json_pretty.h"
#include "app/json/json_search.h"
#include "app/paint/palette.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/large_text.h"
#include "ui_details_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
{
    m_ui->setupUi(this);
    connectParts();
    updateLook();
    updatePage();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::showEvent(const core::EventStore &store, std::optional<quint32> event)
{
    if (!event)
        return clear();
    m_store = std::make_shared<const core::EventStore>(store);
    m_event = *event;
    readDetails();
}

void DetailsPane::clear()
{
    m_store.reset();
    readDetails();
}

void DetailsPane::focusFind()
{
    m_ui->find->setFocus(Qt::ShortcutFocusReason);
    m_ui->find->selectAll();
}

void DetailsPane::findNext()
{
    stepTo(m_hit + 1);
}

void DetailsPane::findPrevious()
{
    stepTo(m_hit - 1);
}

void DetailsPane::copyPointer()
{
    m_ui->tree->copyPointer();
}

void DetailsPane::copyEvent()
{
    if (m_store)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(json::prettyJson(m_store->eventJson(m_event))));
}

void DetailsPane::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(paint::lineColor(palette()));
    const int y = m_ui->header->geometry().bottom();
    painter.drawLine(0, y, width(), y);
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        updateLook();
}

void DetailsPane::connectParts()
{
    connect(m_ui->treeButton, &QAbstractButton::toggled, this, [this] {
        updatePage();
        findAll();
    });
    connect(m_ui->indentButton, &QAbstractButton::toggled, m_ui->raw, &RawView::setIndented);
    connect(m_ui->raw, &RawView::bytesChanged, this, [this] {
        if (isRawShown())
            findAll();
    });
    connect(m_ui->copyPointerButton, &QAbstractButton::clicked, this, &DetailsPane::copyPointer);
    connect(m_ui->tree, &DetailsTree::currentNodeChanged, this, &DetailsPane::updateBreadcrumb);
    connect(m_ui->tree, &DetailsTree::eventCopyRequested, this, &DetailsPane::copyEvent);
    connect(m_ui->find, &QLineEdit::textChanged, this, &DetailsPane::findAll);
    connect(m_ui->find, &FindField::nextRequested, this, &DetailsPane::findNext);
    connect(m_ui->find, &FindField::previousRequested, this, &DetailsPane::findPrevious);
    // A watcher whose future was replaced by none reports a cancelled one.
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled())
            takeDocument(m_reading.result());
    });
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_finding.isCanceled())
            takeHits(m_finding.result());
    });
}

void DetailsPane::updateLook()
{
    QPalette dim = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        dim.setColor(role, paint::dimTextColor(palette()));
    for (QWidget *label : {static_cast<QWidget *>(m_ui->breadcrumb), static_cast<QWidget *>(m_ui->message),
                           static_cast<QWidget *>(m_ui->rawNote)})
        label->setPalette(dim);
    m_ui->breadcrumb->setFont(fixedFont(font()));
    m_ui->copyPointerButton->setIcon(icon(u"copy"_s, palette()));
}

void DetailsPane::readDetails()
{
    m_reading.setFuture({});
    const QByteArrayView bytes = details();
    const auto read = [bytes, owner = m_store] {
        auto document = std::make_unique<json::Document>(json::parse(bytes, owner));
        const std::size_t heap = document->nodes.capacity() * sizeof(json::Node);
        return core::shareLarge(std::move(document), static_cast<qsizetype>(heap));
    };
    const bool isLarge = bytes.size() > kLargeText;
    takeDocument(bytes.isEmpty() || isLarge ? nullptr : read());
    if (isLarge)
        m_reading.setFuture(QtConcurrent::run(read));
    m_ui->rawNote->setText(bytes.size() == 1 ? tr("1 byte")
                                             : tr("%1 bytes").arg(QLocale().toString(bytes.size())));
    m_ui->raw->setBytes(bytes, m_store);
}

void DetailsPane::takeDocument(const DocumentPtr &document)
{
    m_document = document;
    m_ui->tree->setDocument(document);
    const bool isBroken = document && document->error;
    m_ui->notice->setVisible(isBroken);
    m_ui->notice->setText(
        isBroken ? tr("These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.")
                       .arg(json::errorText(*document->error))
                 : QString());
    updateBreadcrumb();
    updatePage();
    if (!isRawShown())
        findAll();
}

void DetailsPane::updatePage()
{
    const QString text = message();
    m_ui->message->setText(text);
    const bool hasDetails = !details().isEmpty();
    for (QWidget *control : {static_cast<QWidget *>(m_ui->treeButton),
                             static_cast<QWidget *>(m_ui->rawButton), static_cast<QWidget *>(m_ui->find)})
        control->setEnabled(hasDetails);
    if (hasDetails && isRawShown())
        m_ui->pages->setCurrentWidget(m_ui->rawPage);
    else
        m_ui->pages->setCurrentWidget(text.isEmpty() ? m_ui->treePage : m_ui->messagePage);
}

void DetailsPane::updateBreadcrumb()
{
    m_ui->breadcrumb->setFullText(m_ui->tree->pathText());
    m_ui->copyPointerButton->setEnabled(m_ui->tree->currentNode().has_value());
}

// Why there is no tree; empty where there is one.
QString DetailsPane::message() const
{
    if (!m_store)
        return tr("No event is selected.");
    if (details().isEmpty())
        return tr("This event has no details.");
    return m_document ? QString() : tr("Reading the details…");
}

QByteArrayView DetailsPane::details() const
{
    return m_store ? m_store->details(m_event) : QByteArrayView();
}

bool DetailsPane::isRawShown() const
{
    return m_ui->rawButton->isChecked();
}

void DetailsPane::findAll()
{
    m_finding.setFuture({});
    const QString needle = m_ui->find->text();
    const QByteArrayView bytes = isRawShown() ? m_ui->raw->bytes() : details();
    const auto find = [needle, bytes, owner = m_ui->raw->owner(), document = m_document,
                       inRaw = isRawShown()] {
        if (inRaw)
            return json::findBytes(bytes, needle);
        const auto nodes = document ? json::findText(*document, needle) : std::vector<json::NodeId>();
        return Hits(nodes.begin(), nodes.end());
    };
    // What was found before stands in another text; no key may step to it while the new search runs.
    takeHits({});
    if (bytes.size() > kLargeText && !needle.isEmpty())
        m_finding.setFuture(QtConcurrent::run(find));
    else
        takeHits(find());
}

// Starts at the first place from the current row on, so that typing on doesn't jump back.
void DetailsPane::takeHits(Hits hits)
{
    m_hits = std::move(hits);
    m_hit = -1;
    if (isRawShown()) {
        std::vector<json::ByteSpan> matches;
        for (const qsizetype offset : m_hits)
            matches.push_back({offset, m_ui->find->text().toUtf8().size()});
        m_ui->raw->setMatches(std::move(matches));
    }
    const qsizetype from = isRawShown() ? 0 : qsizetype(m_ui->tree->currentNode().value_or(0));
    const auto first = std::ranges::lower_bound(m_hits, from);
    stepTo(first == m_hits.end() ? 0 : first - m_hits.begin());
}

// Goes round at both ends.
void DetailsPane::stepTo(qsizetype hit)
{
    const auto total = static_cast<qsizetype>(m_hits.size());
    if (total > 0) {
        m_hit = (hit + total) % total;
        if (isRawShown())
            m_ui->raw->showMatch(m_hit);
        else
            m_ui->tree->selectNode(static_cast<json::NodeId>(m_hits[static_cast<std::size_t>(m_hit)]));
    }
    m_ui->find->setCount(m_hit + 1, total);
}

} // namespace ui
