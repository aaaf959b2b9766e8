// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

// Finds bytes in bytes, 16 at a time: both the first and the last byte of what is sought have to fit before
// the others are compared.
class ByteSearch
{
public:
    // With CaseInsensitive, ASCII letters of either case are alike.
    ByteSearch(const QByteArray &sought, Qt::CaseSensitivity cs);

    // The first occurrence, or null. Nothing sought is found at the start.
    [[nodiscard]] const char *find(QByteArrayView bytes) const;
    [[nodiscard]] qsizetype length() const { return m_sought.size(); }

private:
    class Ends;
    [[nodiscard]] static qsizetype skipMisfits(Ends ends, const char *first, qsizetype at, qsizetype places);
    [[nodiscard]] const char *findInBlock(const Ends &ends, const char *block) const;
    [[nodiscard]] const char *findOneByOne(const char *first, qsizetype places) const;
    [[nodiscard]] bool isAt(const char *place) const;

    QByteArray m_sought; // in lower case where case doesn't matter
    QByteArray m_masks;  // by byte: the bit in which letters of either case differ, where case doesn't matter
};

} // namespace core
