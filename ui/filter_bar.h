// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_filter.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace Ui {
class FilterBar;
}

namespace ui {

class ChipButton;

// Chooses which events are shown: text, levels, and how many that leaves.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    void setCounts(const core::LevelCounts &counts); // of all events of the record
    void setShown(quint32 shown, quint32 total);
    void focusText();
    [[nodiscard]] core::EventFilter filter() const;

Q_SIGNALS:
    void filterChanged(const core::EventFilter &filter);

private:
    void readText();
    void emitFilter();

    std::unique_ptr<Ui::FilterBar> m_ui;
    QList<ChipButton *> m_chips;           // worst level first
    std::vector<core::FilterTerm> m_terms; // of the last text without a problem
};

} // namespace ui
