// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/report/redaction_values.h"
#include "app/report/sensitive_fields.h"
#include "app/report/sensitive_levels.h"
#include "app/report/sensitive_text.h"

namespace report {

// Puts markers where values stand.
class RedactionWriter
{
public:
    explicit RedactionWriter(RedactionValues &values)
        : m_values(values)
    {}

    [[nodiscard]] QString replaced(const QString &text, FieldRule rule = FieldRule::None);
    // Replaces what is found in `token`, which stands between the quotes of a JSON string, with `isField` the
    // whole of it where it is a value. Nothing else changes, not even an escape. Empty where nothing is
    // found.
    [[nodiscard]] QByteArray replaced(QByteArrayView token, bool isField);

private:
    struct Place
    {
        qsizetype begin;
        qsizetype end;
        quint32 mark;
        json::ByteSpan quote = {}; // that a number of JSON within the token needs around what replaces it
    };
    void find(QByteArrayView token);
    void findIn(const StringLevels &levels);
    template<class Search>
    void findMore(const Search &search);

    RedactionValues &m_values;
    FoldedText m_folded;
    std::vector<Place> m_found;
};

// What redaction makes of an answer's bytes, and its events.
struct RedactedAnswer
{
    QByteArray bytes;
    core::EventStore events;
};

// Blanks and what holds no value stay byte for byte, and so do the events' number, levels and times.
[[nodiscard]] core::Result<RedactedAnswer> redactAnswer(const core::RiskRecord &record,
                                                        RedactionValues &values, const core::StopCheck &stop);

} // namespace report
