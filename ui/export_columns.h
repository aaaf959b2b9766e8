// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_columns.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ExportColumns;
}

namespace ui {

// Which columns a file has, and in which order: ticked and moved by drag or with the buttons.
class ExportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ExportColumns(QWidget *parent = nullptr);
    ~ExportColumns() override;

    // Every column of exports: those of `keys` first, ticked, in this order; all ticked where `keys` names
    // none of them.
    void setColumns(const QStringList &keys, const core::DisplayZone &zone);
    // Whether details are exported at all.
    void setHasDetails(bool hasDetails);
    // The ticked ones, in order.
    [[nodiscard]] QList<core::ColumnId> columns() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const core::EventColumn &column, const QString &title, bool isChosen);
    void moveCurrent(int by);
    void updateButtons();
    void updateLooks();

    std::unique_ptr<Ui::ExportColumns> m_ui;
    bool m_hasDetails = true;
};

} // namespace ui
