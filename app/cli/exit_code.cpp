// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/exit_code.h"

#include <QCoreApplication>

namespace cli {

using core::ErrorKind;

ExitCode exitCodeFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return ExitCode::Usage;
    case ErrorKind::NoCredential:
    case ErrorKind::NoKeychain:
    case ErrorKind::KeychainFailed:
    case ErrorKind::TokenRejected:
    case ErrorKind::PermissionMissing:
    case ErrorKind::FeatureUnavailable:
    case ErrorKind::RequestRefused:
        return ExitCode::Credential;
    case ErrorKind::UserNotFound:
    case ErrorKind::UserNotScored:
    case ErrorKind::PersonNotFound:
    case ErrorKind::PersonNotListed:
        return ExitCode::UserNotFound;
    case ErrorKind::RateLimited:
        return ExitCode::RateLimited;
    case ErrorKind::Offline:
    case ErrorKind::TlsFailed:
    case ErrorKind::TimedOut:
    case ErrorKind::Redirected:
    case ErrorKind::ServiceUnavailable:
        return ExitCode::Network;
    case ErrorKind::NotUnderstood:
    case ErrorKind::TooLarge:
        return ExitCode::NotUnderstood;
    case ErrorKind::FileFailed:
        return ExitCode::File;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    }
    Q_UNREACHABLE();
}

QString meaningOf(ExitCode code)
{
    switch (code) {
    case ExitCode::Ok:
        return QCoreApplication::translate("ExitCode", "done");
    case ExitCode::Usage:
        return QCoreApplication::translate(
            "ExitCode",
            "an argument or a setting is wrong and nothing was sent, or a name fits several people");
    case ExitCode::Credential:
        return QCoreApplication::translate("ExitCode", "credential, permission, account or plan");
    case ExitCode::UserNotFound:
        return QCoreApplication::translate("ExitCode", "user not found, or not scored");
    case ExitCode::RateLimited:
        return QCoreApplication::translate("ExitCode", "rate limited");
    case ExitCode::Network:
        return QCoreApplication::translate("ExitCode",
                                           "network, TLS, no answer in time, or the provider is down");
    case ExitCode::NotUnderstood:
        return QCoreApplication::translate("ExitCode", "the answer was not understood");
    case ExitCode::File:
        return QCoreApplication::translate("ExitCode", "a file, standard input or output failed");
    case ExitCode::Cancelled:
        return QCoreApplication::translate("ExitCode", "cancelled (Ctrl+C)");
    }
    Q_UNREACHABLE();
}

} // namespace cli
