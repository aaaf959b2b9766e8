// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/error_line.h"

#include "app/core/error_text.h"
#include "app/core/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr qsizetype kMaxFact = 200;
constexpr qsizetype kShownAnswer = 60;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorLine)

public:
    // `line` is what is said already.
    [[nodiscard]] static QStringList facts(const core::Error &error, const QString &line)
    {
        QStringList facts;
        const auto add = [&](const QString &fact) {
            const QString text = core::visibleText(fact.left(kMaxFact));
            if (!text.isEmpty() && !line.contains(text) && !facts.contains(text))
                facts += text;
        };
        add(error.detail);
        if (error.httpStatus != 0)
            add(tr("HTTP %1").arg(error.httpStatus));
        for (const core::ProviderMessage &message : error.providerMessages)
            add(message.message.isEmpty() ? tr("code %1").arg(message.code)
                                          : tr("code %1: %2").arg(message.code).arg(message.message));
        if (!error.credentialSource.isEmpty())
            add(tr("credential %1").arg(error.credentialSource));
        if (!error.rayId.isEmpty())
            add(tr("cf-ray %1").arg(error.rayId));
        if (error.kind == core::ErrorKind::NotUnderstood && !error.answer.isEmpty())
            add(tr("it begins “%1”").arg(QString::fromUtf8(error.answer.left(kShownAnswer)).simplified()));
        return facts;
    }

    [[nodiscard]] static QString sentence(const QString &text)
    {
        const bool isWhole = text.isEmpty() || u".!?…。！？"_s.contains(text.back());
        return isWhole ? text : tr("%1.", "a sentence without its full stop").arg(text);
    }

    [[nodiscard]] static QString withFacts(const QString &said, const QStringList &facts)
    {
        return tr("%1 (%2)", "a sentence, facts").arg(said, facts.join(tr("; ", "between facts")));
    }
};

} // namespace

QString errorLine(const core::Error &error)
{
    // The window can save an answer that was not understood; here the line itself holds what support needs.
    const QString said = error.kind == core::ErrorKind::NotUnderstood ? core::explain(error).what
                                                                      : core::explainInOneLine(error);
    const QStringList facts = Words::facts(error, said);
    const QString whole = Words::sentence(said);
    return facts.isEmpty() ? whole : Words::withFacts(whole, facts);
}

} // namespace cli
