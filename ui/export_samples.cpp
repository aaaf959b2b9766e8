// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_samples.h"

#include "app/core/visible_text.h"
#include "ui/tool_tip.h"

#include <QHeaderView>

namespace ui {

ExportSamples::ExportSamples(QWidget *parent)
    : QTableWidget(parent)
{
    setColumnCount(3);
    setHorizontalHeaderLabels({tr("Kind"), tr("As sent"), tr("In the report")});
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void ExportSamples::setSamples(const QList<report::RedactionSample> &samples)
{
    constexpr qsizetype kMost = 200; // characters
    setRowCount(static_cast<int>(samples.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const report::RedactionSample &sample = samples.at(row);
        const QString original = core::cutTo(core::visibleText(sample.original.left(kMost + 1)), kMost);
        const QString texts[] = {report::redactedKindTitle(sample.kind), original,
                                 core::visibleText(sample.marker)};
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(plainToolTip(texts[column]));
            setItem(row, column, item);
        }
    }
}

} // namespace ui
