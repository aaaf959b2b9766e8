// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/user_completer.h"

#include "app/core/visible_text.h"
#include "app/session/people.h"
#include "app/session/recents.h"
#include "ui/indexed_people.h"
#include "ui/suggestion_list.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype kMostRows = 12;
constexpr qsizetype kLongestName = 200; // what is longer is searched for nowhere

} // namespace

bool looksLikeAName(const QString &typed)
{
    const QString text = typed.trimmed();
    const auto isOfId = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u'-';
    };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    constexpr qsizetype kEnoughLetters = 4; // few ids begin with as many letters
    if (text.size() < 2 || text.size() > kLongestName || text.contains(u'/') || text.startsWith(u'{'))
        return false;
    return !std::all_of(text.begin(), text.end(), isOfId) ||
           (text.size() >= kEnoughLetters && std::all_of(text.begin(), text.end(), isLetter));
}

UserCompleter::UserCompleter(QLineEdit &field, IndexedPeople &people, session::Recents &recents)
    : QObject(&field)
    , m_field(field)
    , m_people(people)
    , m_recents(recents)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (looksLikeAName(text))
            askForUsers();
        suggest();
    });
    // Set by something else: nobody is typing.
    connect(&field, &QLineEdit::textChanged, this, [this] {
        if (m_list && !m_field.isModified())
            m_list->hide();
    });
    connect(&people, &IndexedPeople::changed, this, [this] {
        if (m_field.hasFocus() && m_field.isModified() && !m_field.text().isEmpty())
            suggest();
    });
}

void UserCompleter::askForUsers()
{
    if (m_hasAsked)
        return;
    m_hasAsked = true;
    m_people.people().load();
}

core::People UserCompleter::recentPeople() const
{
    core::People people;
    for (const auto &user : m_recents.users())
        people.append({user.userId, {}, user.name, user.email, core::Person::Origin::Account});
    return people;
}

void UserCompleter::suggest()
{
    const QString typed = m_field.text();
    const bool isSearchable = typed.size() <= kLongestName;
    if (!m_list) {
        m_list = new SuggestionList(m_field.window());
        connect(m_list, &SuggestionList::userClicked, this, &UserCompleter::choose);
        qApp->installEventFilter(this);
    }
    m_list->show(isSearchable ? suggestUsers(typed, recentPeople(), m_people.index(), kMostRows)
                              : QList<UserSuggestion>(),
                 m_field);
}

void UserCompleter::choose(const UserSuggestion &user)
{
    const core::Person person = user.person;
    m_field.setText(person.email.isEmpty() ? person.userId : core::visibleText(person.email));
    m_list->hide();
    Q_EMIT personChosen(person);
}

bool UserCompleter::takeKey(int key)
{
    const bool isShown = m_list && m_list->isVisible();
    switch (key) {
    case Qt::Key_Down:
        if (isShown)
            m_list->moveCurrent(1);
        else
            suggest();
        return true;
    case Qt::Key_Up:
        if (isShown)
            m_list->moveCurrent(-1);
        return isShown;
    case Qt::Key_Escape:
        if (isShown)
            m_list->hide();
        return isShown;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto user = isShown ? m_list->current() : std::nullopt) {
            choose(*user);
            return true;
        }
        m_field.setModified(false); // what was typed is looked up: nothing more is suggested for it
        if (isShown)
            m_list->hide();
        return false;
    default:
        return false;
    }
}

bool UserCompleter::isOutside(QObject *pressed) const
{
    const auto *widget = qobject_cast<QWidget *>(pressed);
    return widget && widget != &m_field && widget != m_list && !m_list->isAncestorOf(widget);
}

bool UserCompleter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = m_list && m_list->isVisible();
    if (isShown && event->type() == QEvent::MouseButtonPress && isOutside(watched))
        m_list->hide();
    if (watched != &m_field)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc closes the list before it cancels a lookup
        if (isShown && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (!(static_cast<QKeyEvent *>(event)->modifiers() & ~Qt::KeypadModifier) &&
            takeKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::Resize:
        if (isShown)
            m_list->hide();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
