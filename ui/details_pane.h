// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/display_zone.h"
#include "app/core/event_store.h"
#include "app/json/json_document.h"
#include "ui/background_copy.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class DetailsPane;
}

namespace ui {

class DetailsFind;

// Everything that was sent as event_details of one event: as a tree, or as the bytes themselves. Of large
// details the beginning is shown at once, and the rest read, searched and indented in the background.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    // Without an event the pane asks to select one.
    void showEvent(const core::EventStore &store, std::optional<quint32> event);
    void clear();
    void setZone(const core::DisplayZone &zone); // of times in tool tips and copies

public Q_SLOTS:
    void focusFind();
    void findNext();
    void findPrevious();
    void copyPointer(); // of the current node
    void copyEvent();   // the whole event, indented, every token as sent

Q_SIGNALS:
    void termChosen(const QString &term); // of a filter

protected:
    using QWidget::showEvent;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using DocumentPtr = std::shared_ptr<const json::Document>;

    void connectParts();
    void updateLook();
    void readDetails();
    void takeDocument(const DocumentPtr &document);
    void search();
    void updatePage();
    void updateNotice();
    void updateBreadcrumb();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] QByteArrayView details() const;
    [[nodiscard]] bool isRawShown() const;

    std::unique_ptr<Ui::DetailsPane> m_ui;
    std::unique_ptr<DetailsFind> m_find;
    std::shared_ptr<const core::EventStore> m_store; // null: no event
    quint32 m_event = 0;
    DocumentPtr m_document;
    bool m_isRawStale = false; // the raw view gets its bytes when it is looked at
    int m_unfolded = 0;        // rows, where there were too many to unfold at once
    QTimer m_patience;         // before it is said that the rest is being read
    QFutureWatcher<DocumentPtr> m_reading;
    BackgroundCopy m_copy;
};

} // namespace ui
