// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"

#include <variant>

namespace core {

struct IdQuery
{
    QString userId; // a UUID in lower case
    friend bool operator==(const IdQuery &, const IdQuery &) = default;
};

struct EmailQuery
{
    QString email; // as typed, without "mailto:", angle brackets and blanks
    friend bool operator==(const EmailQuery &, const EmailQuery &) = default;
};

struct NameQuery
{
    QString text; // simplified
    friend bool operator==(const NameQuery &, const NameQuery &) = default;
};

// A whole answer of the provider, pasted.
struct AnswerQuery
{
    QByteArray answer;
    friend bool operator==(const AnswerQuery &, const AnswerQuery &) = default;
};

using UserQuery = std::variant<IdQuery, EmailQuery, NameQuery, AnswerQuery>;

// What a person typed or pasted: a UUID (braces, brackets, blanks, upper case forgiven), an e-mail address
// ("mailto:", "Ana <ana@…>", blanks forgiven), a link to the provider's dashboard or API that holds a user's
// id or e-mail, a JSON object, else a name. InvalidInput says what is expected.
[[nodiscard]] Result<UserQuery> parseUserQuery(const QString &typed);

} // namespace core
