// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_filter.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class FilterBar;
}

namespace ui {

class ChipButton;

// What a person chose in the bar, applied or not.
struct FilterChoice
{
    QString text;
    core::LevelSet levels = core::LevelSet::all();
    std::optional<core::TimeSpan> scope;

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

// Chooses which events are shown: text, levels, names, a scope, and how many that leaves. While the text
// can't be read, it says why, and the last text that could be read stays in force.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);
    ~FilterBar() override;

    void setCounts(const core::LevelCounts &counts); // of all events of the record
    void setStore(const core::EventStore &store);    // the record's events, whose names can be chosen
    void setZone(const core::DisplayZone &zone);     // of the times in the text that name none
    void setShown(quint32 shown, quint32 total);
    // Until setShown() says how many; mentioned only where that takes long enough to be noticed.
    void awaitShown();
    void focusText();

    // Limits the shown events to a stretch of time, or no longer.
    void setScope(const std::optional<core::TimeSpan> &scope);
    [[nodiscard]] const std::optional<core::TimeSpan> &scope() const;
    // All chips and choosers: what can have the focus beside the text.
    [[nodiscard]] QList<QWidget *> buttons() const;

    // Adds a term to the text; what contradicts it goes.
    void addTerm(const QString &term);
    [[nodiscard]] FilterChoice choice() const;
    void choose(const FilterChoice &choice); // all of it at once
    // The one in force.
    [[nodiscard]] core::EventFilter filter() const;

Q_SIGNALS:
    void filterChanged(const core::EventFilter &filter);

private:
    void addChips();
    void readText();
    void emitFilter();
    void takeWhatIsTyped();
    void applyTerms();

    std::unique_ptr<Ui::FilterBar> m_ui;
    QList<ChipButton *> m_chips; // worst level first
    core::DisplayZone m_zone;
    std::vector<core::FilterTerm> m_readTerms; // of the last text that could be read
    std::vector<core::FilterTerm> m_terms;     // those in force
    QTimer m_patienceWithTyping;               // a term half typed is neither applied nor a problem
    QTimer m_patienceWithOrdering;
};

} // namespace ui
