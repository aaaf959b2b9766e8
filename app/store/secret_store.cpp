// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/secret_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace store {

namespace {

constexpr qsizetype kLongestSecret = 4096;

} // namespace

bool isOfKeychain(const core::Error &error)
{
    return error.kind == core::ErrorKind::KeychainFailed || error.kind == core::ErrorKind::NoKeychain;
}

core::Result<void> checkSecret(const core::Secret &secret)
{
    const auto refuse = [](const QString &reason) {
        return core::failure(core::ErrorKind::InvalidInput, reason);
    };
    const QByteArrayView bytes = secret.bytes();
    if (bytes.isEmpty())
        return refuse(QCoreApplication::translate("SecretStore", "the secret is empty"));
    if (bytes.size() > kLongestSecret) {
        return refuse(QCoreApplication::translate("SecretStore", "the secret is longer than %1 characters")
                          .arg(kLongestSecret));
    }
    if (!std::ranges::all_of(bytes, [](char c) { return c > ' ' && c <= '~'; })) {
        return refuse(QCoreApplication::translate(
            "SecretStore", "the secret holds a blank or a character that is not printable ASCII"));
    }
    return {};
}

} // namespace store
