// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/event_store.h"
#include "app/json/json_document.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class DetailsPane;
}

namespace ui {

// Everything that was sent as event_details of one event: as a tree, or as the bytes themselves. Large
// details are read, searched and indented in the background.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);
    ~DetailsPane() override;

    // Without an event the pane asks to select one.
    void showEvent(const core::EventStore &store, std::optional<quint32> event);
    void clear();

public Q_SLOTS:
    void focusFind();
    void findNext();
    void findPrevious();
    void copyPointer(); // of the current node
    void copyEvent();   // the whole event, indented, every token as sent

protected:
    using QWidget::showEvent;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using DocumentPtr = std::shared_ptr<const json::Document>;
    using Hits = std::vector<qsizetype>; // numbers of nodes, or offsets in the raw view's bytes

    void connectParts();
    void updateLook();
    void readDetails();
    void takeDocument(const DocumentPtr &document);
    void updatePage();
    void updateBreadcrumb();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QByteArrayView details() const;
    [[nodiscard]] bool isRawShown() const;

    void findAll();
    void takeHits(Hits hits);
    void stepTo(qsizetype hit);

    std::unique_ptr<Ui::DetailsPane> m_ui;
    std::shared_ptr<const core::EventStore> m_store; // null: no event
    quint32 m_event = 0;
    DocumentPtr m_document;
    Hits m_hits;
    qsizetype m_hit = -1;
    QFutureWatcher<DocumentPtr> m_reading;
    QFutureWatcher<Hits> m_finding;
};

} // namespace ui
