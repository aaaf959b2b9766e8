// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/export_choices.h"

#include <QMap>

namespace store {

// The choices as the settings' file holds them: a value for each of its keys.
[[nodiscard]] QMap<QString, QString> storedExport(const core::ExportChoices &choices);
// Any values: what could not have come from storedExport() reads as the default.
[[nodiscard]] core::ExportChoices exportFrom(const QMap<QString, QString> &values);

} // namespace store
