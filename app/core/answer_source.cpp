// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/core/answer_source.h"

#include <QCoreApplication>

namespace core {

namespace {

class AnswerSource
{
    Q_DECLARE_TR_FUNCTIONS(AnswerSource)

public:
    [[nodiscard]] static QString standardInput() { return tr("standard input"); }
    [[nodiscard]] static QString pastedAnswer() { return tr("a pasted answer"); }
};

} // namespace

QString sourceText(const QString &source)
{
    if (source == kStandardInput)
        return AnswerSource::standardInput();
    return source == kPastedAnswer ? AnswerSource::pastedAnswer() : source;
}

} // namespace core
