// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

class MainWindow;

struct ListedKey
{
    QStringList keys; // any of them, as this desktop writes them
    QString meaning;
};

struct KeyGroup
{
    QString title;
    QList<ListedKey> keys;
};

// Every key of the window, by where it counts: those of actions as they are set now, and those that are not
// actions, such as the arrows.
[[nodiscard]] QList<KeyGroup> windowKeys(MainWindow &window);

} // namespace ui
