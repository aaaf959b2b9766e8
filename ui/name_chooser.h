// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "ui/pill_button.h"

class QMenu;

namespace ui {

// Offers the names of a record's events, the most frequent first.
class NameChooser : public PillButton
{
    Q_OBJECT

public:
    explicit NameChooser(QWidget *parent = nullptr);

    void setStore(const core::EventStore &store);

Q_SIGNALS:
    void termChosen(const QString &term); // the filter term that shows only events of a name

private:
    void showMenu();
    void addNames(QMenu &menu);

    core::EventStore m_store;
};

} // namespace ui
