// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <functional>
#include <vector>

namespace core {

// A JSON Pointer (RFC 6901), to follow through bytes without building anything from them.
class JsonPath
{
public:
    // The empty pointer leads to the whole value. One that does not begin with "/" leads nowhere.
    explicit JsonPath(const QString &pointer);

    [[nodiscard]] QStringList keys() const; // one a step, unescaped

    // Whether `accept` says true to the bytes of a value that the pointer leads to. Of double keys each is
    // tried. Malformed JSON ends the search; what stands behind an accepted value is not looked at.
    using Accept = std::function<bool(QByteArrayView value)>;
    [[nodiscard]] bool leadsTo(QByteArrayView json, const Accept &accept) const;

private:
    struct Step
    {
        QString key;
        QByteArray utf8;
        qsizetype item = -1; // where the key can number an item of an array
    };
    class Walk;
    std::vector<Step> m_steps;
    bool m_leadsNowhere = false;
};

} // namespace core
