// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/button_room.h"

#include <QPushButton>

namespace ui {

void giveButtonsRoom(std::initializer_list<QPushButton *> buttons)
{
    constexpr int kRoom = 20;
    for (QPushButton *button : buttons)
        button->setMinimumWidth(button->sizeHint().width() + kRoom);
}

} // namespace ui
