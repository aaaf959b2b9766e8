// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/filter_bar.h"

#include "ui/chip_button.h"
#include "ui_filter_bar.h"

namespace ui {

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
    int at = m_ui->row->indexOf(m_ui->text) + 1;
    for (const core::RiskLevel level : core::kLevelsWorstFirst) {
        auto *chip = new ChipButton(level, this);
        m_ui->row->insertWidget(at++, chip);
        m_chips.append(chip);
        connect(chip, &QAbstractButton::toggled, this, &FilterBar::emitFilter);
    }
    connect(m_ui->text, &QLineEdit::textChanged, this, &FilterBar::readText);
    m_ui->text->setTextMargins(6, 0, 6, 0);
    m_ui->shown->setForegroundRole(QPalette::PlaceholderText);
    setCounts({});
}

FilterBar::~FilterBar() = default;

void FilterBar::setCounts(const core::LevelCounts &counts)
{
    for (ChipButton *chip : m_chips) {
        const quint32 count = counts[core::levelIndex(chip->level())];
        chip->setCount(count);
        // A hidden chip that is off would hide events with no visible reason.
        chip->setVisible(count > 0 || isDocumented(chip->level()) || !chip->isChecked());
    }
}

void FilterBar::setShown(quint32 shown, quint32 total)
{
    m_ui->shown->setText(total == 1 ? tr("%L1 of 1 event").arg(shown)
                                    : tr("%L1 of %L2 events").arg(shown).arg(total));
}

void FilterBar::focusText()
{
    m_ui->text->setFocus(Qt::ShortcutFocusReason);
    m_ui->text->selectAll();
}

core::EventFilter FilterBar::filter() const
{
    core::EventFilter filter{.terms = m_terms};
    for (const ChipButton *chip : m_chips)
        filter.levels = filter.levels.with(chip->level(), chip->isChecked());
    return filter;
}

void FilterBar::readText()
{
    auto terms = core::parseFilter(m_ui->text->text(), core::DisplayZone::utc());
    if (!terms)
        return;
    m_terms = std::move(*terms);
    emitFilter();
}

void FilterBar::emitFilter()
{
    Q_EMIT filterChanged(filter());
}

} // namespace ui
