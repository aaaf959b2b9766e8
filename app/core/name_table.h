// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <array>
#include <deque>

namespace core {

// Gives each different name a number, from 0 on in the order met.
class NameTable
{
public:
    // `token` is what stands between a JSON string's quotes, escapes as sent; differently escaped spellings
    // of one name are one name. Its bytes outlive the table.
    [[nodiscard]] quint32 idOf(QByteArrayView token);

    // By number. The table is of no use any more.
    [[nodiscard]] QStringList takeNames() { return std::move(m_names); }

private:
    static constexpr quint32 kNone = 0xffffffffu;
    struct Recent
    {
        QByteArrayView token;
        quint32 id = kNone;
    };

    [[nodiscard]] static std::size_t placeOf(QByteArrayView token);
    [[nodiscard]] quint32 find(QByteArrayView token);

    std::array<Recent, 256> m_recent; // in front of the hash: an answer has few names, and they take turns
    QHash<QByteArrayView, quint32> m_byUtf8;
    std::deque<QByteArray> m_decoded; // keys of the hash that had escapes
    QStringList m_names;
};

} // namespace core
