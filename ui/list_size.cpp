// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/list_size.h"

#include <QListWidget>

namespace ui {

void giveListItsSize(QListWidget &list)
{
    const int frame = 2 * (list.frameWidth() + list.spacing());
    list.setFixedHeight((list.sizeHintForRow(0) + 2 * list.spacing()) * list.count() + frame);
    list.setMinimumWidth(list.sizeHintForColumn(0) + frame);
}

} // namespace ui
