// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/secret_mask.h"

#include <QHash>
#include <QString>

namespace api {

enum class TextKind : quint8 { Email, Uuid, HexId, IpAddress, Other };

// What the whole of a text is. A HexId is 32 hexadecimal digits.
[[nodiscard]] TextKind kindOf(const QString &text);

// Takes out of texts what names a person, an account or a device. As long as it lives, the same text gets the
// same placeholder and another text another one, so that what could be told apart still can be.
class TextRedactor
{
public:
    // Of the request whose answer comes next; those of earlier requests are forgotten.
    void setSecrets(const SecretMask &secrets) { m_secrets = secrets; }
    [[nodiscard]] QString hideSecrets(const QString &text) const { return m_secrets.hide(text); }

    // "[ACCOUNT-1]" for the word ACCOUNT. A text that has a placeholder keeps it, whatever its word.
    [[nodiscard]] QString placeholder(QLatin1StringView word, const QString &text);
    // [EMAIL-1], [ID-1], [IP-1] or [TEXT-1] for the whole text; an empty text stays.
    [[nodiscard]] QString replaceAll(const QString &text);
    // The text without secrets, and with placeholders for the e-mail addresses, the ids (runs of 32 or more
    // letters, digits, _ and -) and the IP addresses inside of it.
    [[nodiscard]] QString replaceParts(const QString &text);

private:
    SecretMask m_secrets;
    QHash<QString, QString> m_placeholders; // by text
    QHash<QString, qint64> m_counts;        // by word
};

} // namespace api
