// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace core {

// What stands among bytes that were looked through: whether they are text as they are.
struct MetBytes
{
    bool backslash = false;
    bool nonAscii = false;
};

// Finds bytes in bytes, 16 at a time: both the first and the last byte of what is sought have to fit before
// the others are compared.
class ByteSearch
{
public:
    // With CaseInsensitive, ASCII letters of either case are alike.
    ByteSearch(const QByteArray &sought, Qt::CaseSensitivity cs);

    // The first occurrence, or null: then `met` tells of all of `bytes`. Nothing sought is found at the
    // start.
    [[nodiscard]] const char *find(QByteArrayView bytes, MetBytes &met) const;
    [[nodiscard]] const char *find(QByteArrayView bytes) const;
    [[nodiscard]] qsizetype length() const { return m_sought.size(); }

private:
    class Meeting;
    struct Fit;
    [[nodiscard]] Fit findFit(const char *first, qsizetype at, qsizetype places, Meeting &met) const;
    [[nodiscard]] const char *findOneByOne(QByteArrayView bytes, MetBytes &met) const;
    [[nodiscard]] bool isAt(const char *place) const;

    QByteArray m_sought; // in lower case where case doesn't matter
    bool m_anyCase;
    unsigned char m_firstMask = 0; // 0x20 where the first byte is a letter of either case
    unsigned char m_lastMask = 0;
};

} // namespace core
