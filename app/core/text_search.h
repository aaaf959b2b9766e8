// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace core {

// Finds a text in any case, in JSON as sent without building strings where the bytes are plain.
class TextSearch
{
public:
    explicit TextSearch(const QString &text);

    // As QString::contains() without case.
    [[nodiscard]] bool isIn(const QString &text) const;
    // In what decodeJsonString() would make of `json`: a string's token, or any value with its quotes and
    // brackets. An escape's own letters are no text: "nb" is not in "a\nb".
    [[nodiscard]] bool isIn(QByteArrayView json) const;

private:
    [[nodiscard]] bool isInBytes(QByteArrayView json) const;

    QString m_text;
    QByteArray m_ascii;
    bool m_isAscii;
};

} // namespace core
