// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/filter_bar.h"

#include "app/core/filter_terms.h"
#include "app/core/plural_count.h"
#include "ui/chip_button.h"
#include "ui/with_term.h"
#include "ui_filter_bar.h"

#include <QAccessible>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ui {

using namespace std::chrono_literals;

namespace {

bool isDocumented(core::RiskLevel level)
{
    return level == core::RiskLevel::High || level == core::RiskLevel::Medium ||
           level == core::RiskLevel::Low;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::FilterBar>())
{
    m_ui->setupUi(this);
    addChips();
    m_ui->shown->setForegroundRole(QPalette::PlaceholderText);
    m_ui->problem->hide();
    m_patienceWithTyping.setSingleShot(true);
    m_patienceWithTyping.setInterval(400ms);
    m_patienceWithOrdering.setSingleShot(true);
    m_patienceWithOrdering.setInterval(200ms);
    connect(m_ui->text, &QLineEdit::textChanged, this, &FilterBar::readText);
    connect(m_ui->names, &NameChooser::termChosen, this, &FilterBar::addTerm);
    connect(m_ui->scope, &QAbstractButton::clicked, this, [this] { setScope(std::nullopt); });
    connect(&m_patienceWithTyping, &QTimer::timeout, this, &FilterBar::takeWhatIsTyped);
    connect(&m_patienceWithOrdering, &QTimer::timeout, this,
            [this] { m_ui->shown->setText(tr("Filtering…")); });
    setCounts({});
}

FilterBar::~FilterBar() = default;

void FilterBar::addChips()
{
    int at = m_ui->row->indexOf(m_ui->text) + 1;
    QWidget *before = m_ui->text;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        auto *chip = new ChipButton(level, this);
        m_ui->row->insertWidget(at++, chip);
        m_chips.append(chip);
        setTabOrder(std::exchange(before, chip), chip);
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::emitFilter);
    }
    setTabOrder(before, m_ui->names);
    setTabOrder(m_ui->names, m_ui->scope);
}

void FilterBar::setCounts(const core::LevelCounts &counts)
{
    for (ChipButton *chip : m_chips) {
        const quint32 count = counts[core::levelIndex(chip->level())];
        chip->setCount(count);
        // A hidden chip that is off would hide events with no visible reason.
        chip->setVisible(count > 0 || isDocumented(chip->level()) || !chip->isChecked());
    }
}

void FilterBar::setStore(const core::EventStore &store)
{
    m_ui->names->setStore(store);
}

void FilterBar::setZone(const core::DisplayZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_ui->scope->setZone(zone);
    readText();
}

void FilterBar::setShown(quint32 shown, quint32 total)
{
    m_patienceWithOrdering.stop();
    m_ui->shown->setText(
        total == 1 ? tr("%L1 of 1 event").arg(shown)
                   : tr("%L1 of %L2 events", nullptr, core::pluralCount(total)).arg(shown).arg(total));
}

void FilterBar::awaitShown()
{
    m_patienceWithOrdering.start();
}

void FilterBar::focusText()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
}

void FilterBar::setScope(const std::optional<core::TimeSpan> &scope)
{
    if (scope == m_ui->scope->scope())
        return;
    m_ui->scope->setScope(scope);
    emitFilter();
}

const std::optional<core::TimeSpan> &FilterBar::scope() const
{
    return m_ui->scope->scope();
}

QList<QWidget *> FilterBar::buttons() const
{
    QList<QWidget *> buttons = {m_ui->names, m_ui->scope};
    std::ranges::copy(m_chips, std::back_inserter(buttons));
    return buttons;
}

void FilterBar::addTerm(const QString &term)
{
    m_ui->text->replaceText(withTerm(m_ui->text->text(), term, m_zone));
}

core::EventFilter FilterBar::filter() const
{
    core::EventFilter filter{.terms = m_terms, .scope = scope()};
    for (const ChipButton *chip : m_chips)
        filter.levels = filter.levels.with(chip->level(), chip->isChecked());
    return filter;
}

FilterChoice FilterBar::choice() const
{
    return {m_ui->text->text(), filter().levels, scope()};
}

void FilterBar::choose(const FilterChoice &choice)
{
    if (choice == this->choice())
        return;
    {
        const QSignalBlocker once(this);
        m_ui->scope->setScope(choice.scope);
        for (ChipButton *chip : m_chips) {
            chip->setChecked(choice.levels.contains(chip->level()));
            chip->setVisible(!chip->isHidden() || !chip->isChecked());
        }
        m_ui->text->setText(choice.text);
    }
    emitFilter();
}

void FilterBar::readText()
{
    auto terms = core::parseFilter(m_ui->text->text(), m_zone);
    if (!terms) {
        m_ui->text->setProblem(terms.error());
        m_patienceWithTyping.start();
        return;
    }
    m_ui->text->setProblem(std::nullopt);
    m_ui->problem->hide();
    m_readTerms = *std::move(terms);
    // On the way to "level:", nobody looks for "level".
    if (endsInHalfAField(m_ui->text->text()))
        return m_patienceWithTyping.start();
    m_patienceWithTyping.stop();
    applyTerms();
}

void FilterBar::applyTerms()
{
    if (m_readTerms == m_terms)
        return;
    m_terms = m_readTerms;
    emitFilter();
}

void FilterBar::emitFilter()
{
    Q_EMIT filterChanged(filter());
}

void FilterBar::takeWhatIsTyped()
{
    if (!m_ui->text->problem())
        return applyTerms();
    m_ui->problem->setFullText(tr("Not applied: %1").arg(m_ui->text->problem()->message));
    m_ui->problem->show();
    QAccessibleEvent alert(m_ui->problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace ui
