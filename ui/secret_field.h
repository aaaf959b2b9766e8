// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"

#include <QLineEdit>

namespace ui {

// Takes a token or a key. What was typed is never shown nor read out, can't be copied, cut or dragged out,
// and is not kept for an undo; it goes with forget(), or when the field is hidden.
class SecretField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    [[nodiscard]] core::Secret secret() const; // without blanks around it
    [[nodiscard]] bool hasSecret() const;
    // Overwrites the field's own text, as far as it can be reached.
    void forget();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
};

} // namespace ui
