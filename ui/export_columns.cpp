// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/export_columns.h"

#include "ui/list_size.h"
#include "ui/outlines.h"
#include "ui/theme.h"
#include "ui_export_columns.h"

#include <QEvent>
#include <QSignalBlocker>

namespace ui {

namespace {

core::ColumnId idOf(const QListWidgetItem &item)
{
    return static_cast<core::ColumnId>(item.data(Qt::UserRole).toInt());
}

} // namespace

ExportColumns::ExportColumns(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ExportColumns>())
{
    m_ui->setupUi(this);
    setFocusPolicy(Qt::StrongFocus); // for the label's mnemonic
    setFocusProxy(m_ui->list);
    connect(m_ui->up, &QAbstractButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->down, &QAbstractButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_ui->list, &QListWidget::itemChanged, this, &ExportColumns::changed);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &ExportColumns::updateButtons);
    connect(m_ui->list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        updateButtons();
        Q_EMIT changed();
    });
}

ExportColumns::~ExportColumns() = default;

void ExportColumns::setColumns(const QStringList &keys, const core::DisplayZone &zone)
{
    const QSignalBlocker blocker(m_ui->list);
    QList<core::ColumnId> chosen;
    QList<core::ColumnId> others = core::columnsFor(core::ColumnUse::Export);
    QStringList titles;
    for (const core::ColumnId id : others)
        titles += core::columnTitle(core::eventColumn(id), zone);
    // With UTC for a zone two columns have the same title.
    const auto title = [&](const core::EventColumn &column) {
        const QString text = core::columnTitle(column, zone);
        return titles.count(text) < 2 ? text
                                      : tr("%1, %2", "a column's title, its name in files")
                                            .arg(text, QLatin1StringView(column.key));
    };
    for (const QString &key : keys) {
        for (const core::EventColumn &column : core::eventColumns()) {
            if (key == QLatin1StringView(column.key) && others.removeOne(column.id))
                chosen += column.id;
        }
    }
    m_ui->list->clear();
    for (const core::ColumnId id : chosen)
        add(core::eventColumn(id), title(core::eventColumn(id)), true);
    for (const core::ColumnId id : others)
        add(core::eventColumn(id), title(core::eventColumn(id)), chosen.isEmpty());
    m_ui->list->setCurrentRow(0);
    updateLooks();
    setHasDetails(m_hasDetails);
    updateButtons();
}

void ExportColumns::setHasDetails(bool hasDetails)
{
    m_hasDetails = hasDetails;
    const QSignalBlocker blocker(m_ui->list);
    for (int row = 0; row < m_ui->list->count(); ++row) {
        QListWidgetItem &item = *m_ui->list->item(row);
        if (idOf(item) == core::ColumnId::Details)
            item.setFlags(item.flags()
                              .setFlag(Qt::ItemIsUserCheckable, hasDetails)
                              .setFlag(Qt::ItemIsEnabled, hasDetails));
    }
}

QList<core::ColumnId> ExportColumns::columns() const
{
    QList<core::ColumnId> columns;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem &item = *m_ui->list->item(row);
        if (item.checkState() == Qt::Checked)
            columns += idOf(item);
    }
    return columns;
}

void ExportColumns::add(const core::EventColumn &column, const QString &title, bool isChosen)
{
    auto *item = new QListWidgetItem(title, m_ui->list);
    item->setData(Qt::UserRole, static_cast<int>(column.id));
    item->setFlags((item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled) &
                   ~Qt::ItemFlags(Qt::ItemIsDropEnabled)); // between the others, not onto one
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void ExportColumns::moveCurrent(int by)
{
    const int row = m_ui->list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_ui->list->count())
        return;
    {
        const QSignalBlocker blocker(m_ui->list);
        m_ui->list->insertItem(to, m_ui->list->takeItem(row));
        m_ui->list->setCurrentRow(to);
    }
    updateButtons();
    Q_EMIT changed();
}

void ExportColumns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateLooks();
}

// Every column is seen without scrolling; which one the buttons move is marked as in the table.
void ExportColumns::updateLooks()
{
    giveListItsSize(*m_ui->list);
    QPalette quiet = outlinedPalette(palette());
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        quiet.setColor(group, QPalette::Highlight, selectionColor(palette()));
        quiet.setColor(group, QPalette::HighlightedText, palette().color(group, QPalette::Text));
    }
    m_ui->list->setPalette(quiet);
}

void ExportColumns::updateButtons()
{
    const int row = m_ui->list->currentRow();
    m_ui->up->setEnabled(row > 0);
    m_ui->down->setEnabled(row >= 0 && row < m_ui->list->count() - 1);
}

} // namespace ui
