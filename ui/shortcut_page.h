// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shortcut_model.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ShortcutPage;
}

namespace ui {

// Shows the keys and takes others. One that another action has is not taken until it was taken from there.
class ShortcutPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutPage(ShortcutKeys &keys);
    ~ShortcutPage() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int row() const;
    void connectParts();
    void showRow();
    void follow();
    void judge();
    void takeKey();
    void takeFromOwner();
    void fitList();

    ShortcutKeys &m_keys;
    ShortcutModel m_model;
    std::unique_ptr<Ui::ShortcutPage> m_ui;
};

} // namespace ui
