// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/api/wanted_person.h"

#include "app/api/person_job.h"
#include "app/core/person_search.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

namespace api {

using core::ErrorKind;

namespace {

// The credential was good enough for the scored users, so this says that it may not search the account, or
// that the account has nothing to search.
bool isRefusal(const core::Error &error)
{
    switch (error.kind) {
    case ErrorKind::PermissionMissing:
    case ErrorKind::TokenRejected:
    case ErrorKind::FeatureUnavailable:
    case ErrorKind::UserNotFound:
        return true;
    case ErrorKind::RequestRefused: // anything else may be about this one address
        return error.httpStatus == 404 || error.httpStatus == 405;
    default:
        return false;
    }
}

} // namespace

QString wantedText(const WantedPerson &wanted)
{
    if (const auto *email = std::get_if<core::EmailQuery>(&wanted))
        return email->email;
    return std::get<core::NameQuery>(wanted).text;
}

core::People findScored(const core::ScoredUsers &users, const WantedPerson &wanted)
{
    if (const auto *email = std::get_if<core::EmailQuery>(&wanted))
        return core::peopleWithEmail(users, email->email).mid(0, PersonJob::kMaxPeople);
    return core::peopleNamed(users, std::get<core::NameQuery>(wanted).text, PersonJob::kMaxPeople);
}

core::Result<core::People> judgeSearch(core::Result<core::People> searched, const WantedPerson &wanted,
                                       bool isListPartial)
{
    if (searched && searched->isEmpty())
        return core::failure(ErrorKind::PersonNotFound, wantedText(wanted));
    if (searched || !isRefusal(searched.error()))
        return searched;
    core::Error error = std::move(searched.error());
    error.kind = ErrorKind::PersonNotListed;
    error.detail = wantedText(wanted);
    if (isListPartial) {
        error.advice = QCoreApplication::translate(
            "WantedPerson",
            "The provider sent only some of the scored users, and this credential may not search the "
            "account's: look up by the user's id, or add the permission “Access: Audit Logs Read” to the "
            "token.");
    }
    return std::unexpected(std::move(error));
}

bool isSearchRefused(const core::Error &error)
{
    // Where too many were left to be searched, no request failed.
    return error.kind == ErrorKind::PersonNotListed && !error.path.isEmpty();
}

core::Error errorFor(const core::Person &person, const core::Error &error)
{
    QStringList known{core::cutTo(person.name, core::kShownName),
                      core::cutTo(person.email, core::kShownName)};
    known.removeAll(QString());
    if (error.kind != ErrorKind::UserNotFound || known.isEmpty())
        return error;
    core::Error notScored = error;
    notScored.kind = ErrorKind::UserNotScored;
    notScored.detail =
        known.join(QCoreApplication::translate("WantedPerson", ", ", "between a name and an e-mail address"));
    if (person.origin == core::Person::Origin::ScoredUsers) {
        notScored.advice =
            QCoreApplication::translate("WantedPerson", "They are listed with risk events, which may have "
                                                        "changed since, as by a reset. Look again later.");
    }
    return notScored;
}

} // namespace api
