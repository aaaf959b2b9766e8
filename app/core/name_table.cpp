// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/name_table.h"

#include "app/core/json_string.h"

#include <algorithm>
#include <cstring>

namespace core {

quint32 NameTable::idOf(QByteArrayView token)
{
    Recent &recent = m_recent[placeOf(token)];
    if (recent.id == kNone || recent.token != token)
        recent = {token, find(token)};
    return recent.id;
}

// From the length, the first and the last bytes.
std::size_t NameTable::placeOf(QByteArrayView token)
{
    quint64 first = 0;
    quint64 last = 0;
    const auto size = std::min(sizeof(quint64), static_cast<std::size_t>(token.size()));
    if (size != 0) {
        std::memcpy(&first, token.data(), size);
        std::memcpy(&last, token.data() + token.size() - size, size);
    }
    constexpr quint64 kSpread = 0x9e3779b97f4a7c15;
    const quint64 mixed = ((first * kSpread ^ last) * kSpread + static_cast<quint64>(token.size())) * kSpread;
    return mixed >> 56;
}

quint32 NameTable::find(QByteArrayView token)
{
    const bool isEscaped = token.contains('\\');
    const QByteArray decoded = isEscaped ? decodeJsonString(token).toUtf8() : QByteArray();
    const QByteArrayView key = isEscaped ? QByteArrayView(decoded) : token;
    const auto known = m_byUtf8.constFind(key);
    if (known != m_byUtf8.constEnd())
        return *known;
    const auto id = static_cast<quint32>(m_names.size());
    m_byUtf8.insert(isEscaped ? QByteArrayView(m_decoded.emplace_back(decoded)) : key, id);
    m_names.append(decodeJsonString(token));
    return id;
}

} // namespace core
