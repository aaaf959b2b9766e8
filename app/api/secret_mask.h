// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/secret.h"

#include <QList>

#include <array>
#include <memory>
#include <vector>

namespace api {

// Finds the secrets of a request in texts that came back. Each is printable ASCII; an empty one is left out.
class SecretMask
{
public:
    SecretMask() = default;
    explicit SecretMask(const QList<QByteArrayView> &secrets);

    // Every occurrence as ***: in upper or lower case, and with any of its characters percent-encoded or
    // escaped as in JSON.
    [[nodiscard]] QString hide(const QString &text) const;
    [[nodiscard]] QByteArray hide(const QByteArray &text) const; // in any encoding that holds ASCII

private:
    template<class Text, class View>
    [[nodiscard]] Text hideIn(const Text &text, View view) const;
    template<class View>
    [[nodiscard]] qsizetype endOfSecretAt(View text, qsizetype at) const;

    std::shared_ptr<const std::vector<core::Secret>> m_secrets; // overwritten with the last copy; null: none
    std::array<bool, 128> m_begins = {}; // by ASCII character: whether a spelling of a secret may begin so
};

} // namespace api
