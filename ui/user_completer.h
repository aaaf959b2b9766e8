// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/person.h"

#include <QLineEdit>
#include <QPointer>

namespace session {
class Recents;
}

namespace ui {

class IndexedPeople;
class SuggestionList;
struct UserSuggestion;

// Completes what is typed into a field from those who were looked up before and from the scored users. Up and
// down go through them, Enter or a click chooses; Enter on none is the field's own. Where the scored users
// are not here, typing a name or an address asks for them, once for each account.
class UserCompleter : public QObject
{
    Q_OBJECT

public:
    // Belongs to the field, which is in its window already.
    UserCompleter(QLineEdit &field, IndexedPeople &people, session::Recents &recents);

    // Typing may ask for the scored users of this account.
    void forgetAsking() { m_hasAsked = false; }

Q_SIGNALS:
    void personChosen(const core::Person &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest();
    void askForUsers();
    void choose(const UserSuggestion &user);
    [[nodiscard]] bool takeKey(int key);
    [[nodiscard]] bool isOutside(QObject *pressed) const;
    [[nodiscard]] core::People recentPeople() const;

    QLineEdit &m_field;
    IndexedPeople &m_people;
    session::Recents &m_recents;
    QPointer<SuggestionList> m_list; // the window's, made when it is first needed
    bool m_hasAsked = false;
};

// Whether somebody types a name or an address, as far as can be told: not an id, a link or a whole answer.
[[nodiscard]] bool looksLikeAName(const QString &typed);

} // namespace ui
