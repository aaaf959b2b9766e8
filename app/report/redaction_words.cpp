// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/redaction_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace report {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Redaction)

public:
    [[nodiscard]] static QString title(RedactedKind kind)
    {
        switch (kind) {
        case RedactedKind::Email:
            return tr("E-mail addresses");
        case RedactedKind::Name:
            return tr("Names");
        case RedactedKind::Id:
            return tr("Ids");
        case RedactedKind::Ip:
            return tr("IP addresses");
        case RedactedKind::Host:
            return tr("Host names");
        case RedactedKind::Coordinate:
            return tr("Coordinates");
        case RedactedKind::UserAgent:
            return tr("User agents");
        case RedactedKind::Token:
            return tr("Tokens");
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] static QString sentence(const RedactionState &state)
    {
        if (state.counts.isEmpty())
            return tr("Nothing was found to replace");
        QStringList parts;
        for (const RedactionCount &count : state.counts) {
            parts +=
                tr("%1: %2 in %3 places", "kind, number of different values, number of places")
                    .arg(title(count.kind), QString::number(count.values), QString::number(count.places));
        }
        const QString replaced = parts.join(tr("; ", "between kinds"));
        return state.keyId.isEmpty()
                   ? tr("Replaced by numbered markers. %1").arg(replaced)
                   : tr("Replaced by keyed markers (key %1). %2").arg(state.keyId, replaced);
    }
};

} // namespace

QLatin1StringView redactedKindKey(RedactedKind kind)
{
    switch (kind) {
    case RedactedKind::Email:
        return "email"_L1;
    case RedactedKind::Name:
        return "name"_L1;
    case RedactedKind::Id:
        return "id"_L1;
    case RedactedKind::Ip:
        return "ip"_L1;
    case RedactedKind::Host:
        return "host"_L1;
    case RedactedKind::Coordinate:
        return "coordinate"_L1;
    case RedactedKind::UserAgent:
        return "user_agent"_L1;
    case RedactedKind::Token:
        return "token"_L1;
    }
    Q_UNREACHABLE();
}

QString redactedKindTitle(RedactedKind kind)
{
    return Words::title(kind);
}

QString redactionSentence(const RedactionState &state)
{
    return state.isRedacted ? Words::sentence(state) : QString();
}

} // namespace report
