// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/outcome.h"

namespace ui {

using namespace Qt::StringLiterals;

QString outcomeIcon(core::ErrorKind kind)
{
    using core::ErrorKind;
    switch (kind) {
    case ErrorKind::UserNotFound:
    case ErrorKind::UserNotScored:
    case ErrorKind::PersonNotFound:
    case ErrorKind::PersonNotListed:
        return u"user-missing"_s;
    case ErrorKind::NoCredential:
    case ErrorKind::NoKeychain:
    case ErrorKind::KeychainFailed:
    case ErrorKind::TokenRejected:
    case ErrorKind::PermissionMissing:
    case ErrorKind::FeatureUnavailable:
    case ErrorKind::TlsFailed:
        return u"lock"_s;
    case ErrorKind::RateLimited:
        return u"hourglass"_s;
    case ErrorKind::TimedOut:
        return u"clock"_s;
    case ErrorKind::Offline:
    case ErrorKind::ServiceUnavailable:
        return u"offline"_s;
    case ErrorKind::InvalidInput:
    case ErrorKind::Cancelled:
        return u"info"_s;
    case ErrorKind::Redirected:
    case ErrorKind::RequestRefused:
    case ErrorKind::NotUnderstood:
    case ErrorKind::TooLarge:
    case ErrorKind::FileFailed:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

bool offersRetry(const core::Error &error)
{
    return error.kind != core::ErrorKind::InvalidInput;
}

bool offersAnswer(const core::Error &error)
{
    return error.kind == core::ErrorKind::NotUnderstood && !error.answer.isEmpty();
}

} // namespace ui
