// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/stored_recents.h"

#include "app/core/user_id.h"

#include <algorithm>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTextBytes = 254; // of a name or an address, in UTF-8

QString keyOf(const QString &profileId, qsizetype index)
{
    return profileId + u"/%1"_s.arg(index, 2, 10, QChar(u'0'));
}

QString storedText(const QString &text)
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding());
}

QString fitting(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const bool fits = bytes.size() <= kMaxTextBytes && QString::fromUtf8(bytes) == text;
    return fits ? text : QString();
}

QString textFrom(const QString &stored)
{
    return fitting(QString::fromUtf8(QByteArray::fromPercentEncoding(stored.toLatin1())));
}

// "uuid", or "uuid,name,e-mail".
QString storedUser(const RecentUser &user)
{
    if (user.name.isEmpty() && user.email.isEmpty())
        return user.userId;
    return QStringList{user.userId, storedText(user.name), storedText(user.email)}.join(u',');
}

std::optional<RecentUser> userFrom(const QString &stored)
{
    const QStringList parts = stored.split(u',');
    if (parts.size() != 1 && parts.size() != 3)
        return std::nullopt;
    RecentUser user{.userId = parts.first(), .name = {}, .email = {}};
    if (parts.size() == 3) {
        user.name = textFrom(parts.at(1));
        user.email = textFrom(parts.at(2));
    }
    const bool isOurs = core::uuidOf(user.userId) == user.userId && storedUser(user) == stored;
    return isOurs ? std::optional(user) : std::nullopt;
}

} // namespace

std::optional<RecentUser> storable(const RecentUser &user)
{
    const std::optional<QString> id = core::uuidOf(user.userId);
    if (!id)
        return std::nullopt;
    return RecentUser{.userId = *id, .name = fitting(user.name), .email = fitting(user.email)};
}

bool isRecentsProfile(const QString &id)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    constexpr qsizetype kMaxWord = 16;
    return core::uuidOf(id) == id ||
           (!id.isEmpty() && id.size() <= kMaxWord && std::ranges::all_of(id, isLetter));
}

QMap<QString, QString> storedRecents(const QMap<QString, QList<RecentUser>> &users)
{
    QMap<QString, QString> values;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        for (qsizetype i = 0; i < it->size(); ++i)
            values.insert(keyOf(it.key(), i), storedUser(it->at(i)));
    }
    return values;
}

QMap<QString, QList<RecentUser>> recentsFrom(const QMap<QString, QString> &values)
{
    QMap<QString, QList<RecentUser>> users;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString profileId = it.key().section(u'/', 0, 0);
        const std::optional<RecentUser> user = userFrom(it.value());
        if (!user || !isRecentsProfile(profileId))
            continue;
        QList<RecentUser> &known = users[profileId];
        // In their order, so a key that is not the next one could not have been written.
        const bool isNext = it.key() == keyOf(profileId, known.size());
        const bool isNew = std::ranges::find(known, user->userId, &RecentUser::userId) == known.cend();
        if (isNext && isNew && known.size() < kMaxRecents)
            known += *user;
    }
    users.removeIf([](auto entry) { return entry.value().isEmpty(); });
    return users;
}

} // namespace store
