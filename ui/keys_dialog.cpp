// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/keys_dialog.h"

#include "ui/main_window.h"
#include "ui_keys_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::setKeys(const QList<KeyGroup> &groups)
{
    m_ui->keys->clear();
    for (const KeyGroup &group : groups) {
        auto *top = new QTreeWidgetItem(m_ui->keys, {group.title});
        QFont bold = m_ui->keys->font();
        bold.setBold(true);
        top->setFont(0, bold);
        for (const ListedKey &key : group.keys) {
            auto *row = new QTreeWidgetItem(top, {key.meaning, key.keys.join(tr(", ", "between keys"))});
            // A screen reader reads single cells.
            row->setData(0, Qt::AccessibleTextRole,
                         tr("%1: %2", "what it does, keys").arg(row->text(0), row->text(1)));
        }
    }
    m_ui->keys->expandAll();
    m_ui->keys->resizeColumnToContents(0);
    filter(m_ui->filter->text());
}

void KeysDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int group = 0; group < m_ui->keys->topLevelItemCount(); ++group) {
        QTreeWidgetItem *top = m_ui->keys->topLevelItem(group);
        bool isNeeded = false;
        for (int index = 0; index < top->childCount(); ++index) {
            QTreeWidgetItem *row = top->child(index);
            const QString all = row->text(0) + u'\n' + row->text(1) + u'\n' + top->text(0);
            const bool fits = std::ranges::all_of(
                words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
            row->setHidden(!fits);
            isNeeded = isNeeded || fits;
        }
        top->setHidden(!isNeeded);
    }
}

void showKeys(MainWindow &window)
{
    auto *dialog = window.findChild<KeysDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new KeysDialog(&window);
    dialog->setKeys(windowKeys(window));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ui
