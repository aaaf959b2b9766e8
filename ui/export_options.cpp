// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_options.h"

#include "app/report/facts.h"
#include "ui/format_note.h"
#include "ui/outlines.h"
#include "ui_export_options.h"

#include <QEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using report::DetailsExtent;
using report::FormatTrait;
using report::PageFormat;
using report::Scope;

ExportOptions::ExportOptions(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportOptions>())
{
    m_ui->setupUi(this);
    addFormats();
    addDetails();
    addPages();
    connectParts();
    for (QLabel *note : {m_ui->formatNote, m_ui->eventsNote, m_ui->guardNote})
        note->setForegroundRole(QPalette::PlaceholderText);
    m_ui->guard->setAccessibleDescription(m_ui->guardNote->text());
    setFocusProxy(m_ui->format);
    updateParts();
    updateLooks();
}

ExportOptions::~ExportOptions() = default;

void ExportOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLooks();
}

void ExportOptions::updateLooks()
{
    QAbstractButton *const buttons[] = {m_ui->all, m_ui->filtered, m_ui->selected, m_ui->guard};
    for (QAbstractButton *button : buttons)
        button->setPalette(outlinedPalette(palette()));
}

void ExportOptions::addFormats()
{
    for (const report::Format &format : report::formats()) {
        if (format.uses.testFlag(report::FormatUse::Window))
            m_ui->format->addItem(report::formatTitle(format), QString::fromLatin1(format.key));
    }
}

void ExportOptions::addDetails()
{
    const std::pair<DetailsExtent, QString> extents[] = {
        {DetailsExtent::None, tr("None")},
        {DetailsExtent::Preview, tr("The beginning of each")},
        {DetailsExtent::Full, tr("Whole")}};
    for (const auto &[extent, title] : extents)
        m_ui->details->addItem(title, QString(report::detailsKey(extent)));
}

void ExportOptions::addPages()
{
    m_ui->page->addItem(tr("A4"), u"a4"_s);
    m_ui->page->addItem(tr("Letter"), u"letter"_s);
    const bool isImperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    m_ui->page->setCurrentIndex(isImperial ? 1 : 0);
}

void ExportOptions::connectParts()
{
    connect(m_ui->format, &QComboBox::currentIndexChanged, this, &ExportOptions::chooseFormat);
    connect(m_ui->details, &QComboBox::activated, this, [this] { m_choseDetails = true; });
    connect(m_ui->details, &QComboBox::currentIndexChanged, this, [this] {
        updateParts();
        Q_EMIT changed();
    });
    connect(m_ui->page, &QComboBox::currentIndexChanged, this, &ExportOptions::changed);
    connect(m_ui->guard, &QAbstractButton::toggled, this, &ExportOptions::changed);
    connect(m_ui->columns, &ExportColumns::changed, this, &ExportOptions::changed);
    for (const QRadioButton *scope : {m_ui->all, m_ui->filtered, m_ui->selected}) {
        connect(scope, &QAbstractButton::toggled, this, [this](bool isChosen) {
            if (isChosen)
                Q_EMIT changed();
        });
    }
}

void ExportOptions::setSource(const ExportSource &source, const core::ExportChoices &choices)
{
    const QSignalBlocker blocker(this);
    setScopeText(*m_ui->all, tr("&All (%1)"), source.count(Scope::All), true);
    setScopeText(*m_ui->filtered, tr("F&iltered (%1)"), source.count(Scope::Filtered), source.isFiltered);
    const quint32 selected = source.count(Scope::Selected);
    setScopeText(*m_ui->selected, tr("&Selected (%1)"), selected, selected > 0);
    (source.isFiltered ? m_ui->filtered : m_ui->all)->setChecked(true);
    m_ui->columns->setColumns(choices.columns, source.zone);
    m_ui->format->setCurrentIndex(std::max(0, m_ui->format->findData(choices.format)));
    m_ui->page->setCurrentIndex(choices.page.isEmpty() ? m_ui->page->currentIndex()
                                                       : std::max(0, m_ui->page->findData(choices.page)));
    chooseFormat();
    if (const int details = m_ui->details->findData(choices.details); details >= 0) {
        m_choseDetails = true;
        m_ui->details->setCurrentIndex(details);
    }
}

void ExportOptions::setScopeText(QRadioButton &button, const QString &text, quint32 count, bool isPossible)
{
    button.setText(text.arg(QLocale().toString(count)));
    button.setEnabled(isPossible);
    button.setAccessibleDescription(tr("Events to export"));
}

void ExportOptions::putInto(core::ExportChoices &choices) const
{
    choices.format = m_ui->format->currentData().toString();
    choices.details = m_choseDetails ? m_ui->details->currentData().toString() : QString();
    choices.page = m_ui->page->currentData().toString();
    choices.columns.clear();
    for (const core::ColumnId id : m_ui->columns->columns())
        choices.columns += QString::fromLatin1(core::eventColumn(id).key);
}

const report::Format &ExportOptions::format() const
{
    return *report::findFormat(m_ui->format->currentData().toString(), report::FormatUse::Window);
}

Scope ExportOptions::scope() const
{
    if (m_ui->all->isChecked() || format().traits.testFlag(FormatTrait::Verbatim))
        return Scope::All;
    return m_ui->selected->isChecked() ? Scope::Selected : Scope::Filtered;
}

report::ReportOptions ExportOptions::options() const
{
    report::ReportOptions options;
    if (format().traits.testFlag(FormatTrait::HasColumns))
        options.columns = m_ui->columns->columns();
    options.details = static_cast<DetailsExtent>(m_ui->details->currentIndex());
    options.page = static_cast<PageFormat>(m_ui->page->currentIndex());
    options.guardsFormulas = m_ui->guard->isChecked();
    return options;
}

QString ExportOptions::problem() const
{
    if (!format().traits.testFlag(FormatTrait::HasColumns))
        return {};
    QList<core::ColumnId> columns = m_ui->columns->columns();
    if (options().details == DetailsExtent::None)
        columns.removeAll(core::ColumnId::Details);
    return columns.isEmpty() ? tr("Tick at least one column.") : QString();
}

void ExportOptions::chooseFormat()
{
    {
        const QSignalBlocker blocker(m_ui->details);
        if (!m_choseDetails)
            m_ui->details->setCurrentIndex(static_cast<int>(format().details));
    }
    updateParts();
    Q_EMIT changed();
}

// Only what means something for the format is shown.
void ExportOptions::updateParts()
{
    const report::FormatTraits traits = format().traits;
    const bool isVerbatim = traits.testFlag(FormatTrait::Verbatim);
    const auto show = [](bool isShown, std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets)
            widget->setVisible(isShown);
    };
    m_ui->formatNote->setText(formatNote(format()));
    m_ui->format->setAccessibleDescription(m_ui->formatNote->text());
    show(!m_ui->formatNote->text().isEmpty(), {m_ui->formatNote});
    show(isVerbatim, {m_ui->eventsNote});
    show(!isVerbatim, {m_ui->all, m_ui->filtered, m_ui->selected, m_ui->detailsLabel, m_ui->details});
    show(traits.testFlag(FormatTrait::HasColumns), {m_ui->columnsLabel, m_ui->columns});
    show(format().text == report::FileText::Pdf, {m_ui->pageLabel, m_ui->page});
    const bool hasFormulas = QLatin1StringView(format().key) == "csv"_L1;
    show(hasFormulas, {m_ui->guard, m_ui->guardNote});
    m_ui->columns->setHasDetails(m_ui->details->currentIndex() != static_cast<int>(DetailsExtent::None));
}

} // namespace ui
