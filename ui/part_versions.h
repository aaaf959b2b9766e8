// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace ui {

// Something that the program is made of.
struct Part
{
    QString name;
    QString version;
    QString licence; // SPDX
};

// The program itself first.
[[nodiscard]] QList<Part> programParts();
// One a line, and the system they run on, to be sent to whoever helps.
[[nodiscard]] QString versionsAsText();

} // namespace ui
