// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/details_pane.h"

#include "app/core/plural_count.h"
#include "app/core/shared_large.h"
#include "app/json/json_pretty.h"
#include "app/paint/palette.h"
#include "ui/details_find.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/large_text.h"
#include "ui_details_pane.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFirstScreen = 64 * 1024; // bytes of large details that are read at once
constexpr std::chrono::milliseconds kPatience{400};

std::shared_ptr<const json::Document> shared(json::Document &&document)
{
    const qsizetype heap = document.nodes.capacity() * qsizetype(sizeof(json::Node));
    return core::shareLarge(std::make_unique<json::Document>(std::move(document)), heap);
}

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>())
{
    m_ui->setupUi(this);
    m_find = std::make_unique<DetailsFind>(*m_ui->find, *m_ui->tree, *m_ui->raw);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    m_ui->notice->hide();
    connectParts();
    updateLook();
    updatePage();
}

DetailsPane::~DetailsPane()
{
    m_reading.cancel();
}

void DetailsPane::showEvent(const core::EventStore &store, std::optional<quint32> event)
{
    if (!event)
        return clear();
    // A refresh that brings the same again leaves all as it stands: what is open, found and scrolled to.
    if (m_store && m_store->eventJson(m_event) == store.eventJson(*event))
        return;
    m_store = std::make_shared<const core::EventStore>(store);
    m_event = *event;
    readDetails();
}

void DetailsPane::clear()
{
    m_store.reset();
    readDetails();
}

void DetailsPane::setZone(const core::DisplayZone &zone)
{
    m_ui->tree->setZone(zone);
}

void DetailsPane::focusFind()
{
    m_ui->find->setFocus(Qt::ShortcutFocusReason);
    m_ui->find->selectAll();
}

void DetailsPane::findNext()
{
    m_find->next();
}

void DetailsPane::findPrevious()
{
    m_find->previous();
}

void DetailsPane::copyPointer()
{
    if (!isRawShown())
        m_ui->tree->copyPointer();
}

void DetailsPane::copyEvent()
{
    if (!m_store)
        return;
    const QByteArrayView event = m_store->eventJson(m_event);
    m_copy.copy([event, owner = m_store] { return QString::fromUtf8(json::prettyJson(event)); },
                event.size());
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
        search();
    });
    connect(m_ui->indentButton, &QAbstractButton::toggled, m_ui->raw, &RawView::setIndented);
    connect(m_ui->wrapButton, &QAbstractButton::toggled, m_ui->raw, &RawView::setWrapped);
    connect(m_ui->copyPointerButton, &QAbstractButton::clicked, this, &DetailsPane::copyPointer);
    connect(m_ui->tree, &DetailsTree::currentNodeChanged, this, &DetailsPane::updateBreadcrumb);
    connect(m_ui->tree, &DetailsTree::eventCopyRequested, this, &DetailsPane::copyEvent);
    connect(m_ui->tree, &DetailsTree::termChosen, this, &DetailsPane::termChosen);
    connect(m_ui->tree, &DetailsTree::budgetReached, this, [this](int rows) {
        m_unfolded = rows;
        updateNotice();
    });
    connect(&m_patience, &QTimer::timeout, this, &DetailsPane::updateNotice);
    // A watcher whose future was replaced by none reports a cancelled one.
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (!m_reading.isCanceled())
            takeDocument(m_reading.result());
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
    m_reading.cancel();
    m_reading.setFuture({});
    const QByteArrayView bytes = details();
    m_isRawStale = true;
    if (!isRawShown())
        m_ui->raw->setBytes({}, nullptr); // nothing of the event before stays in memory
    const bool isLarge = bytes.size() > kLargeText;
    if (bytes.isEmpty())
        takeDocument(nullptr);
    else
        takeDocument(
            shared(isLarge ? json::parsePrefix(bytes, m_store, kFirstScreen) : json::parse(bytes, m_store)));
    if (m_document && m_document->isPrefix) {
        m_reading.setFuture(QtConcurrent::run([bytes, owner = m_store](QPromise<DocumentPtr> &promise) {
            if (!promise.isCanceled()) // else another event was chosen before this one's turn
                promise.addResult(shared(json::parse(bytes, owner)));
        }));
    }
    m_ui->rawNote->setText(
        bytes.size() == 1
            ? tr("1 byte")
            : tr("%1 bytes", nullptr, core::pluralCount(bytes.size())).arg(QLocale().toString(bytes.size())));
    updatePage();
}

void DetailsPane::takeDocument(const DocumentPtr &document)
{
    const bool isSame =
        m_document && m_document->isPrefix && document && document->bytes.data() == m_document->bytes.data();
    m_document = document;
    m_unfolded = 0;
    if (document && document->isPrefix)
        m_patience.start();
    else
        m_patience.stop();
    if (isSame)
        m_ui->tree->replaceDocument(document);
    else
        m_ui->tree->setDocument(document);
    updateNotice();
    updateBreadcrumb();
    updatePage();
    if (!isRawShown())
        search();
}

void DetailsPane::search()
{
    if (isRawShown())
        m_find->searchRaw();
    else if (m_document && m_document->isPrefix)
        m_find->awaitTree();
    else
        m_find->searchTree(m_document);
}

void DetailsPane::updatePage()
{
    const QString text = message();
    m_ui->message->setText(text);
    const bool hasDetails = !details().isEmpty();
    for (QWidget *control : {static_cast<QWidget *>(m_ui->treeButton),
                             static_cast<QWidget *>(m_ui->rawButton), static_cast<QWidget *>(m_ui->find)})
        control->setEnabled(hasDetails);
    if (isRawShown() && std::exchange(m_isRawStale, false))
        m_ui->raw->setBytes(details(), m_store);
    if (hasDetails && isRawShown())
        m_ui->pages->setCurrentWidget(m_ui->rawPage);
    else
        m_ui->pages->setCurrentWidget(text.isEmpty() ? m_ui->treePage : m_ui->messagePage);
}

void DetailsPane::updateNotice()
{
    const QString text = notice();
    if (text == m_ui->notice->text())
        return;
    m_ui->notice->setText(text);
    m_ui->notice->setVisible(!text.isEmpty());
    QAccessibleEvent alert(m_ui->notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DetailsPane::updateBreadcrumb()
{
    m_ui->breadcrumb->setFullText(m_ui->tree->pathText());
    m_ui->copyPointerButton->setEnabled(m_ui->tree->hasPointer());
}

// Why there is no tree; empty where there is one.
QString DetailsPane::message() const
{
    if (!m_store)
        return tr("No event is selected.");
    return details().isEmpty() ? tr("This event has no details.") : QString();
}

QString DetailsPane::notice() const
{
    if (m_document && m_document->error)
        return tr("These details are broken JSON, shown as far as they go. %1. “Raw” has every byte.")
            .arg(json::errorText(*m_document->error));
    if (m_document && m_document->isPrefix)
        return m_patience.isActive() ? QString() : tr("This is the beginning; the rest is being read…");
    if (m_unfolded > 0)
        return tr("%1 rows were opened. Expand again for more.", nullptr, m_unfolded)
            .arg(QLocale().toString(m_unfolded));
    return {};
}

QByteArrayView DetailsPane::details() const
{
    return m_store ? m_store->details(m_event) : QByteArrayView();
}

bool DetailsPane::isRawShown() const
{
    return m_ui->rawButton->isChecked();
}

} // namespace ui
