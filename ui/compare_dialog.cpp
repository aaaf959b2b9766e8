// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/compare_dialog.h"

#include "app/core/event_columns.h"
#include "app/core/shared_large.h"
#include "app/core/visible_text.h"
#include "app/paint/level_shape.h"
#include "ui/fonts.h"
#include "ui_compare_dialog.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QPromise>
#include <QtConcurrentRun>

namespace ui {

using json::Change;

namespace {

std::shared_ptr<const json::Document> readDetails(const std::shared_ptr<const core::EventStore> &store,
                                                  quint32 event)
{
    auto document = std::make_unique<json::Document>(json::parse(store->details(event), store));
    const std::size_t heap = document->nodes.capacity() * sizeof(json::Node);
    return core::shareLarge(std::move(document), static_cast<qsizetype>(heap));
}

std::shared_ptr<const json::Comparison> shared(json::Comparison comparison)
{
    auto own = std::make_unique<json::Comparison>(std::move(comparison));
    const std::size_t heap =
        own->rows.capacity() * sizeof(json::ComparedRow) + own->opened.capacity() * sizeof(json::Pair);
    return core::shareLarge(std::move(own), static_cast<qsizetype>(heap));
}

bool isAbsent(const json::Document &document)
{
    return document.bytes.trimmed().isEmpty();
}

QString numberText(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

CompareDialog::CompareDialog(const core::EventStore &store, const core::DisplayZone &zone, quint32 first,
                             quint32 second, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
    , m_store(store)
    , m_zone(zone)
    , m_left(first)
    , m_right(second)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->setupUi(this);
    m_ui->table->setOnlyDifferences(m_ui->onlyButton->isChecked());
    m_ui->table->setFocus();
    connectParts();
    updateEvents();
    compare();
}

CompareDialog::~CompareDialog()
{
    m_comparing.cancel();
}

void CompareDialog::setZone(const core::DisplayZone &zone)
{
    m_zone = zone;
    updateEvents();
}

void CompareDialog::swapSides()
{
    std::swap(m_left, m_right);
    updateEvents();
    if (m_details.comparison)
        takeDetails({m_details.right, m_details.left, shared(json::swapSides(*m_details.comparison))});
    else
        compare();
}

void CompareDialog::copyAsText() const
{
    const QStringList lines = {tr("A: %1", "an event").arg(eventText(m_left)),
                               tr("B: %1", "an event").arg(eventText(m_right)), countsText(),
                               m_ui->table->details().differencesText()};
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CompareDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateEvents();
}

void CompareDialog::connectParts()
{
    const auto addKey = [this](const QKeySequence &key, QPushButton &button) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        connect(action, &QAction::triggered, &button, &QAbstractButton::click);
        addAction(action);
    };
    addKey(Qt::Key_F3, *m_ui->nextButton);
    addKey(Qt::SHIFT | Qt::Key_F3, *m_ui->previousButton);
    connect(m_ui->nextButton, &QAbstractButton::clicked, this,
            [this] { m_ui->table->selectNextDifference(1); });
    connect(m_ui->previousButton, &QAbstractButton::clicked, this,
            [this] { m_ui->table->selectNextDifference(-1); });
    connect(m_ui->onlyButton, &QAbstractButton::toggled, this, [this](bool only) {
        m_ui->table->setOnlyDifferences(only);
        m_ui->table->setEmptyText(emptyText());
    });
    connect(m_ui->swapButton, &QAbstractButton::clicked, this, &CompareDialog::swapSides);
    connect(m_ui->copyButton, &QAbstractButton::clicked, this, &CompareDialog::copyAsText);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        // Nothing is reported for what was stopped, or for the empty future in its place.
        if (m_comparing.future().resultCount() > 0)
            takeDetails(m_comparing.result());
    });
}

void CompareDialog::compare()
{
    m_comparing.cancel();
    m_comparing.setFuture({});
    updateResult();
    m_comparing.setFuture(
        QtConcurrent::run([store = std::make_shared<const core::EventStore>(m_store), left = m_left,
                           right = m_right](QPromise<model::ComparedDetails> &promise) {
            const auto stop = [&promise] { return promise.isCanceled(); };
            model::ComparedDetails details{readDetails(store, left), readDetails(store, right), nullptr};
            details.comparison = shared(json::compare(*details.left, *details.right, stop));
            if (!stop())
                promise.addResult(std::move(details));
        }));
}

void CompareDialog::takeDetails(const model::ComparedDetails &details)
{
    m_details = details;
    m_ui->table->setDetails(details);
    updateResult();
    QAccessibleEvent alert(m_ui->counts, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void CompareDialog::updateEvents()
{
    for (PlainLabel *title : {m_ui->leftTitle, m_ui->rightTitle})
        title->setFont(boldFont(font()));
    showEventIn(*m_ui->leftLevel, *m_ui->leftEvent, m_left, tr("A: %1", "an event"));
    showEventIn(*m_ui->rightLevel, *m_ui->rightEvent, m_right, tr("B: %1", "an event"));
    constexpr int kNameWidth = 240;
    const auto name = [this](quint32 event) {
        const QString whole = core::isolatedText(
            core::eventColumn(core::ColumnId::Event).text({m_store, event, std::nullopt, m_zone}));
        return fontMetrics().elidedText(whole, Qt::ElideRight, kNameWidth);
    };
    setWindowTitle(tr("Compare details: %1, %2", "names of two events").arg(name(m_left), name(m_right)));
}

void CompareDialog::updateResult()
{
    const bool isReady = m_details.comparison != nullptr;
    const QString notice = noticeText();
    m_ui->notice->setText(notice);
    m_ui->notice->setVisible(!notice.isEmpty());
    m_ui->counts->setFullText(countsText(), tr("Strings are compared by their text, numbers as sent: 1.0 is "
                                               "not 1. The order of keys makes no difference."));
    m_ui->table->setEmptyText(emptyText());
    m_ui->copyButton->setEnabled(isReady);
    const bool hasDifferences = isReady && m_details.comparison->differences() > 0;
    m_ui->nextButton->setEnabled(hasDifferences);
    m_ui->previousButton->setEnabled(hasDifferences);
}

QString CompareDialog::eventText(quint32 event) const
{
    const core::EventRow row{m_store, event, std::nullopt, m_zone};
    const auto text = [&row](core::ColumnId column) {
        return core::isolatedText(core::eventColumn(column).text(row));
    };
    const QString time = text(core::ColumnId::Time);
    return tr("%1 · %2 · %3", "time, level, name of an event")
        .arg(m_store.time(event) ? tr("%1 %2", "time, zone").arg(time, m_zone.name()) : time,
             text(core::ColumnId::Level), text(core::ColumnId::Event));
}

void CompareDialog::showEventIn(PlainLabel &level, ElidedLabel &label, quint32 event,
                                const QString &spoken) const
{
    constexpr int kShape = 12;
    level.setPixmap(paint::levelPixmap(m_store.level(event), paint::appearanceOf(palette()), palette(),
                                       kShape, devicePixelRatioF()));
    label.setFullText(eventText(event));
    label.setAccessibleName(spoken.arg(eventText(event)));
}

QString CompareDialog::noticeText() const
{
    if (!m_details.comparison)
        return {};
    const json::Document &left = *m_details.left;
    const json::Document &right = *m_details.right;
    QStringList notices;
    if (isAbsent(left) && !isAbsent(right))
        notices += tr("A has no details.");
    if (isAbsent(right) && !isAbsent(left))
        notices += tr("B has no details.");
    if (left.error && !isAbsent(left))
        notices += tr("A is broken JSON, compared as far as it goes. %1.").arg(json::errorText(*left.error));
    if (right.error && !isAbsent(right))
        notices += tr("B is broken JSON, compared as far as it goes. %1.").arg(json::errorText(*right.error));
    if (m_details.comparison->isCut())
        notices += tr("Only the first %1 differences and the first %2 equal parts are listed.")
                       .arg(numberText(json::kMostDifferences), numberText(json::kMostSame));
    return notices.join(u'\n');
}

QString CompareDialog::countsText() const
{
    if (!m_details.comparison)
        return tr("Comparing…");
    const auto count = [this](Change change) { return numberText(m_details.comparison->count(change)); };
    return tr("%1 changed, %2 added, %3 removed, %4 the same")
        .arg(count(Change::Changed), count(Change::Added), count(Change::Removed), count(Change::Same));
}

QString CompareDialog::emptyText() const
{
    if (!m_details.comparison)
        return tr("Comparing…");
    if (m_details.comparison->differences() > 0)
        return {};
    if (isAbsent(*m_details.left))
        return tr("Neither event has details.");
    if (m_details.left->bytes == m_details.right->bytes)
        return tr("The details of both events are the same, byte for byte.");
    return tr("The details of both events say the same, spelled or ordered differently.");
}

} // namespace ui
