// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/credential.h"
#include "app/api/decode_watch.h"
#include "app/api/endpoint.h"
#include "app/core/person.h"

#include <QNetworkRequest>

namespace api {

// What to search the account's users for: one e-mail address as a whole, or the words of a name.
struct AccessUsersQuery
{
    enum class Field : quint8 { Email, Name };

    Field field = Field::Name;
    QString text;
};

// GET {base}/accounts/{account_id}/access/users?email=…|search=…&page={page}&per_page={size}. It takes the
// permission “Access: Audit Logs Read”.
[[nodiscard]] core::Result<QNetworkRequest> accessUsersRequest(const Endpoint &endpoint,
                                                               const AccessUsersQuery &query, qint64 page,
                                                               qint64 size,
                                                               const std::optional<Credential> &credential);

struct AccessUsers
{
    core::People people; // in the order sent; whoever has no UUID is left out
    bool hasMorePages = false;
};

// The whole envelope of a 200 answer to the request for a page of so many. A person's field of a wrong type
// counts as absent.
[[nodiscard]] core::Result<AccessUsers> decodeAccessUsers(const QByteArray &answer, qint64 page, qint64 size,
                                                          const DecodeWatch &watch = {});

} // namespace api
