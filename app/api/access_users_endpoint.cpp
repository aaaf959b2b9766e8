// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/access_users_endpoint.h"

#include "app/api/get_request.h"
#include "app/api/lenient_reader.h"

namespace api {

using namespace Qt::StringLiterals;

namespace {

Read<void> readPerson(json::Cursor &value, core::People &people)
{
    core::Person person{
        .userId = {}, .otherUserId = {}, .name = {}, .email = {}, .origin = core::Person::Origin::Account};
    value.enter();
    Read<void> read = forEachField(value, [&person](QByteArrayView key, json::Cursor &field) -> Read<void> {
        if (key == "id")
            return readUuidIfAny(field, person.userId);
        if (key == "uid")
            return readUuidIfAny(field, person.otherUserId);
        if (key == "name")
            return assignIfRightType(person.name, readText(field));
        if (key == "email")
            return assignIfRightType(person.email, readText(field));
        return {};
    });
    if (!read)
        return read;
    if (person.userId.isEmpty())
        std::swap(person.userId, person.otherUserId);
    if (person.userId == person.otherUserId)
        person.otherUserId.clear();
    if (!person.userId.isEmpty())
        people.append(person);
    return {};
}

bool saysMore(const core::ResultInfo &info, qint64 page, qint64 size)
{
    if (info.totalPages)
        return *info.totalPages > page;
    const qint64 perPage = info.perPage.value_or(size);
    return info.totalCount && perPage > 0 && *info.totalCount / perPage >= page &&
           *info.totalCount - perPage * page > 0;
}

} // namespace

core::Result<QNetworkRequest> accessUsersRequest(const Endpoint &endpoint, const AccessUsersQuery &query,
                                                 qint64 page, qint64 size,
                                                 const std::optional<Credential> &credential)
{
    const core::Result<QString> account = parseAccountId(endpoint.accountId);
    if (!account)
        return std::unexpected(account.error());
    const QString field = query.field == AccessUsersQuery::Field::Email ? u"email"_s : u"search"_s;
    // Everything but letters, digits and "-._~" is encoded: a "+" left as it is would be read as a blank.
    const QString text = QString::fromLatin1(QUrl::toPercentEncoding(query.text));
    return getRequest(endpoint,
                      u"/accounts/%1/access/users?%2=%3&page=%4&per_page=%5"_s.arg(
                          *account, field, text, QString::number(page), QString::number(size)),
                      credential);
}

core::Result<AccessUsers> decodeAccessUsers(const QByteArray &answer, qint64 page, qint64 size,
                                            const DecodeWatch &watch)
{
    AccessUsers users;
    const auto readResult = [&users](json::Cursor &value) {
        users.people.clear();
        return forEachObject(value,
                             [&users](json::Cursor &element) { return readPerson(element, users.people); });
    };
    const core::Result<Envelope> envelope = readGoodEnvelope(answer, readResult, watch);
    if (!envelope)
        return std::unexpected(envelope.error());
    users.hasMorePages = saysMore(envelope->resultInfo, page, size);
    return users;
}

} // namespace api
