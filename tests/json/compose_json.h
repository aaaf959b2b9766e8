// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <random>

// Writes random JSON texts, the same ones for the same seed.
class JsonComposer
{
public:
    explicit JsonComposer(quint32 seed)
        : m_random(seed)
    {}

    // Every kind of value, odd keys, duplicate keys, numbers in every spelling, escapes, lone surrogates,
    // blanks.
    [[nodiscard]] QByteArray document(int mostDepth = 5);
    // A few bytes changed, put in or left out: mostly no JSON any more.
    [[nodiscard]] QByteArray broken(QByteArray text);

    [[nodiscard]] int below(qsizetype limit);

private:
    void appendBlanks();
    void appendValue(int mostDepth);
    void appendContainer(int mostDepth);
    void appendString();
    void appendNumber();
    void appendDigits(int most);

    std::mt19937 m_random;
    QByteArray m_text;
};
