// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/value_hint_text.h"
#include "app/model/json_texts.h"

#include <QCoreApplication>

namespace model {

// What one row of a JSON tree says, bounded and safe to paint whatever the document holds.
class JsonRowText
{
    Q_DECLARE_TR_FUNCTIONS(JsonTree)

public:
    // All outlive the object.
    JsonRowText(const JsonTexts &texts, JsonPlace place, const core::DisplayZone &zone);

    [[nodiscard]] json::NodeId container() const; // the row's node; of a group what it belongs to
    [[nodiscard]] QString line() const;           // the row in one line
    [[nodiscard]] QString key() const;            // empty where the row has none
    [[nodiscard]] QString value() const;          // of a leaf, in one line
    [[nodiscard]] bool isFolded() const;          // value() is not the whole value
    [[nodiscard]] QString note() const;           // what stands behind the value
    [[nodiscard]] QString count() const;          // of a container or group
    [[nodiscard]] QString preview() const;        // of a container
    [[nodiscard]] QString remark() const;         // what is to be known about the value, line by line
    [[nodiscard]] std::optional<core::ValueHint> hint() const; // what a string or number looks like
    [[nodiscard]] QString spoken() const;

private:
    [[nodiscard]] json::Kind kind() const { return m_document.kind(m_place.row.node); }
    [[nodiscard]] QString groupSpan() const;
    [[nodiscard]] QString length() const;
    [[nodiscard]] QString textMark() const;
    [[nodiscard]] QString numberRemark() const;
    [[nodiscard]] QString hintRemark() const;

    const JsonTexts &m_texts;
    const JsonRows &m_rows;
    const json::Document &m_document;
    JsonPlace m_place;
    const core::DisplayZone &m_zone;
};

} // namespace model
