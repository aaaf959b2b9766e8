// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/profile.h"
#include "app/core/secret.h"

#include <QList>

namespace session {

enum class ProfileField : quint8 { Name, Account, Email, BaseUrl, CaFile, Zone };

struct ProfileProblem
{
    ProfileField field;
    QString text; // a sentence for people

    friend bool operator==(const ProfileProblem &, const ProfileProblem &) = default;
};

// What was typed without what people paste around it: blanks, capitals in an account id, a token's e-mail.
[[nodiscard]] core::Profile tidied(core::Profile profile);

// The one of the given name, whatever its case, of built-in ones as shown or in English; InvalidInput, which
// lists those that are there.
[[nodiscard]] core::Result<core::Profile> profileNamed(const QString &name,
                                                       const QList<core::Profile> &profiles);

// What is wrong with a tidied profile, a problem for each field at most; `others` may hold the profile
// itself.
[[nodiscard]] QList<ProfileProblem> problemsOf(const core::Profile &profile,
                                               const QList<core::Profile> &others);

// The secret as it would be sent: without what people paste around it, such as quotes and "Bearer ". What
// can't be sent stays as it is.
[[nodiscard]] core::Secret tidiedSecret(const core::Secret &typed);

// What is wrong with a secret for this profile, a sentence; empty where it can be sent. It never quotes it.
[[nodiscard]] QString problemOfSecret(const core::Profile &profile, const core::Secret &secret);

} // namespace session
