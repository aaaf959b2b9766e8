// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/json/byte_span.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace report {

// JSON within strings, level by level. Folding undoes the escapes of all levels at once, but not where an
// escape is spelled by escapes itself, as \\u\u0030061 is: only then there is a next level to look at.
class StringLevels
{
public:
    // `token` is what stands between the quotes of a JSON string. It outlives this.
    explicit StringLevels(QByteArrayView token)
        : m_token(token)
    {}

    [[nodiscard]] QByteArrayView text() const
    {
        return m_levels.empty() ? m_token : QByteArrayView(m_levels.back().text);
    }
    // Goes down as long as that tells anything new: what is found there is what people would read.
    void goToBottom();
    // False where this is the token itself.
    [[nodiscard]] bool goUp();
    // Where a stretch of the text stands in the token; whole escapes.
    [[nodiscard]] json::ByteSpan inToken(json::ByteSpan stretch) const;

private:
    struct Jump
    {
        qsizetype at;
        qsizetype source;
    };
    struct Level
    {
        QByteArray text = {};
        std::vector<Jump> jumps = {}; // to the level above
    };
    [[nodiscard]] static Level decoded(QByteArrayView text);

    QByteArrayView m_token;
    std::vector<Level> m_levels;
};

} // namespace report
