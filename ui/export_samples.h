// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction.h"

#include <QTableWidget>

namespace ui {

// What redaction makes of a few values, for a person to judge by.
class ExportSamples : public QTableWidget
{
    Q_OBJECT

public:
    explicit ExportSamples(QWidget *parent = nullptr);

    void setSamples(const QList<report::RedactionSample> &samples);
};

} // namespace ui
