// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/stop_check.h"
#include "app/report/redaction_values.h"
#include "app/report/report.h"
#include "app/report/sensitive_fields.h"
#include "app/report/sensitive_text.h"

namespace report {

// Gathers what has to be replaced.
class RedactionCollect
{
public:
    explicit RedactionCollect(RedactionValues &values)
        : m_values(values)
    {}

    // Everything in a report. False where it was stopped.
    [[nodiscard]] bool collect(const Report &report);

private:
    [[nodiscard]] bool collectAnswer(const core::RiskRecord &record, const core::StopCheck &stop);
    void collectText(const QString &text, FieldRule rule = FieldRule::None);
    // `token` is what stands between the quotes of a JSON string.
    void collectString(QByteArrayView token, FieldRule rule, bool isKey = false);
    void collectNumber(QByteArrayView number, FieldRule rule);
    void collectField(QByteArrayView token, FieldRule rule);
    void addField(FieldRule rule, const FoldedText &text, QByteArrayView token);
    void addField(FieldRule rule, QByteArrayView folded, QByteArrayView token);

    void addCoordinate(QByteArrayView folded, QByteArrayView token);

    RedactionValues &m_values;
    FoldedText m_folded;
    QByteArray m_lastCoordinate;
};

} // namespace report
