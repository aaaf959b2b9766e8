// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace core {

// A token or a key, kept as briefly as possible. Its own bytes are overwritten when it goes; what the
// libraries copied from them is not, so the promise is "short-lived, never written", no more.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArrayView bytes); // a copy
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const Secret &a, const Secret &b) { return a.bytes() == b.bytes(); }

private:
    QByteArray m_bytes; // never shared
};

// Overwrites a text that held a secret, and empties it. Bytes that others share are left to them.
void overwrite(QByteArray &bytes);
void overwrite(QString &text);

} // namespace core
