// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace cli {

// Whether a command line asks for a format that paints text; `arguments` begin with the program's name. Asked
// before there is an application, since only one with a graphical platform has fonts.
[[nodiscard]] bool needsFonts(const QStringList &arguments);

// The environment names no desktop from here on, so that an application with fonts neither looks for a
// display nor loads what talks to one. Its folder for the session is empty and lives as long as this.
class NoDesktop
{
public:
    NoDesktop();

private:
    QTemporaryDir m_folder;
};

} // namespace cli
