// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/match_text.h"

#include "app/core/visible_text.h"
#include "app/session/risk_lookup.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;
using core::cutTo;
using core::visibleText;

QString personText(const core::Person &person)
{
    QStringList parts = {visibleText(cutTo(person.name, core::kShownName)),
                         visibleText(cutTo(person.email, core::kShownName))};
    parts.removeAll(QString());
    return parts.isEmpty() ? person.userId : parts.join(u" · "_s);
}

QString wantedText(const session::Loading &state)
{
    return state.person ? personText(*state.person) : visibleText(cutTo(state.user, core::kShownName));
}

QString matchNote(const session::Ready &state)
{
    // Who was chosen from a list had not to be found.
    if (!state.person || state.user.isEmpty() || state.user == session::textOf(*state.person))
        return {};
    return QCoreApplication::translate("MatchText", "Found as %1 by “%2”", "person, what was typed")
        .arg(personText(*state.person), visibleText(cutTo(state.user, core::kShownName)));
}

} // namespace ui
