// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/cli/option_values.h"

#include "app/core/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

std::unexpected<core::Error> wrongLine(const QString &what)
{
    return core::failure(core::ErrorKind::InvalidInput, what);
}

std::unexpected<core::Error> wrongOption(const char *option, const QString &why)
{
    return wrongLine(QCoreApplication::translate("Options", "--%1: %2", "option, why it is wrong")
                         .arg(QLatin1StringView(option), why));
}

std::unexpected<core::Error> namesNoFile(const char *option)
{
    return wrongOption(option, QCoreApplication::translate("Options", "no file is named"));
}

core::Result<qsizetype> readWord(const char *option, const QString &word, const QStringList &known)
{
    if (const qsizetype at = known.indexOf(word.trimmed()); at >= 0)
        return at;
    return wrongOption(option, QCoreApplication::translate("Options", "“%1” is not one of %2")
                                   .arg(core::visibleText(word), known.join(", "_L1)));
}

core::Result<QList<qsizetype>> readWords(const char *option, const QString &text, const QStringList &known)
{
    QList<qsizetype> places;
    const QStringList words = text.split(u',');
    for (const QString &word : words) {
        const core::Result<qsizetype> at = readWord(option, word, known);
        if (!at)
            return std::unexpected(at.error());
        if (places.contains(*at))
            return wrongOption(option,
                               QCoreApplication::translate("Options", "“%1” is named twice").arg(known[*at]));
        places += *at;
    }
    return places;
}

} // namespace cli
