// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_store.h"
#include "app/model/compare_model.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>

namespace Ui {
class CompareDialog;
}

namespace ui {

class ElidedLabel;
class PlainLabel;

// What differs between the details of two events. Reads and compares them in the background; closing stops
// that. The window is not modal and deletes itself when it is closed.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    // `first` and `second` are events of the store, shown as A and B.
    CompareDialog(const core::EventStore &store, const core::DisplayZone &zone, quint32 first, quint32 second,
                  QWidget *parent);
    ~CompareDialog() override;

    void setZone(const core::DisplayZone &zone); // of the times
    void swapSides();
    void copyAsText() const; // both events, the counts, all differences

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void compare();
    void takeDetails(const model::ComparedDetails &details);
    void updateEvents();
    void updateResult();
    [[nodiscard]] QString eventText(quint32 event) const;
    void showEventIn(PlainLabel &level, ElidedLabel &label, quint32 event, const QString &spoken) const;
    [[nodiscard]] QString noticeText() const;
    [[nodiscard]] QString countsText() const;
    [[nodiscard]] QString emptyText() const;

    std::unique_ptr<Ui::CompareDialog> m_ui;
    core::EventStore m_store;
    core::DisplayZone m_zone;
    quint32 m_left;
    quint32 m_right;
    model::ComparedDetails m_details;
    QFutureWatcher<model::ComparedDetails> m_comparing;
};

} // namespace ui
