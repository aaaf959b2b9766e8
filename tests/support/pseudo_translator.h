// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace test_support {

// A language for tests: every text in brackets, accented and 40 % longer, as translations tend to be. What is
// not in brackets on screen was not translated; what lacks its last bracket is cut.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
};

// The text in that language: placeholders, mnemonics, tags and formats of dates stay what they are.
[[nodiscard]] QString pseudoText(const QString &source);

} // namespace test_support
