// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/key_list.h"

#include <QDialog>

#include <memory>

namespace Ui {
class KeysDialog;
}

namespace ui {

// All keys of the window in groups; typing words keeps only those that have all of them.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(QWidget *parent);
    ~KeysDialog() override;

    void setKeys(const QList<KeyGroup> &groups);

private:
    void filter(const QString &text);

    std::unique_ptr<Ui::KeysDialog> m_ui;
};

// Shows the keys as they are now, beside the window.
void showKeys(MainWindow &window);

} // namespace ui
