// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/shortcut_keys.h"

#include "app/session/preferences.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

#include <algorithm>
#include <array>

namespace ui {

namespace {

// What moves in every list and field, opens and closes, or presses a button.
constexpr std::array kReserved = {Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return,    Qt::Key_Enter,
                                  Qt::Key_Space,    Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Up,
                                  Qt::Key_Down,     Qt::Key_Home,    Qt::Key_End,       Qt::Key_PageUp,
                                  Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_Menu};

QKeyCombination firstOf(const QKeySequence &key)
{
    return key[0];
}

// A letter, digit or sign that would be typed into a field.
bool isTyped(QKeyCombination key)
{
    const Qt::KeyboardModifiers held = key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::NoModifier && key.key() < Qt::Key_Escape;
}

bool isMnemonic(QKeyCombination key)
{
    const Qt::KeyboardModifiers held = key.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return held == Qt::AltModifier && key.key() < Qt::Key_Escape;
}

bool isReserved(QKeyCombination key)
{
    const Qt::KeyboardModifiers held = key.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return held == Qt::NoModifier && std::ranges::find(kReserved, key.key()) != kReserved.end();
}

bool isOfViews(const QAction &action)
{
    return action.shortcutContext() == Qt::WidgetShortcut;
}

bool isChangeable(const QAction &action)
{
    return !action.objectName().isEmpty() && action.shortcuts().size() <= 1;
}

} // namespace

ShortcutKeys::ShortcutKeys(const QMenuBar &menus, session::Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    collect(menus.actions());
    connect(&m_preferences, &session::Preferences::shortcutsChanged, this, &ShortcutKeys::apply);
    apply();
}

void ShortcutKeys::collect(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions());
        else if (isChangeable(*action) || !action->shortcut().isEmpty())
            m_rows += {action, action->shortcut()};
    }
}

QList<ShortcutEntry> ShortcutKeys::entries() const
{
    QList<ShortcutEntry> entries;
    for (const Row &row : m_rows) {
        entries += {.name = isChangeable(*row.action) ? row.action->objectName() : QString(),
                    .title = row.action->iconText().remove(u'…'),
                    .usual = row.usual,
                    .key = row.action->shortcut(),
                    .isOfViews = isOfViews(*row.action)};
    }
    return entries;
}

QString ShortcutKeys::objectionTo(const ShortcutEntry &entry, const QKeySequence &key) const
{
    if (entry.name.isEmpty())
        return tr("This key can't be changed.");
    if (key.isEmpty() || key == entry.usual)
        return {};
    if (key.count() != 1 || firstOf(key).key() == Qt::Key_unknown)
        return tr("One key, with or without Ctrl, Alt and Shift, please.");
    if (isReserved(firstOf(key)))
        return tr("This key moves about in lists and fields.");
    if (isMnemonic(firstOf(key)))
        return tr("Alt with a letter opens a menu or presses a button: hold Ctrl as well.");
    if (isTyped(firstOf(key)) && !entry.isOfViews)
        return tr("A single letter would be typed into fields: hold Ctrl or Alt as well.");
    return {};
}

int ShortcutKeys::ownerOf(const QKeySequence &key, int exceptRow) const
{
    if (key.isEmpty())
        return -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (i != exceptRow && m_rows[i].action->shortcuts().contains(key))
            return int(i);
    }
    return -1;
}

void ShortcutKeys::setKey(int row, const QKeySequence &key)
{
    const ShortcutEntry entry = entries().at(row);
    if (!objectionTo(entry, key).isEmpty() || ownerOf(key, row) >= 0)
        return;
    QMap<QString, QString> shortcuts = m_preferences.shortcuts();
    if (key == entry.usual)
        shortcuts.remove(entry.name);
    else
        shortcuts.insert(entry.name, key.toString(QKeySequence::PortableText));
    keep(shortcuts);
}

void ShortcutKeys::reset(int row)
{
    const ShortcutEntry entry = entries().at(row);
    if (const int owner = ownerOf(entry.usual, row); owner >= 0)
        setKey(owner, {});
    setKey(row, entry.usual);
}

void ShortcutKeys::resetAll()
{
    keep({});
}

void ShortcutKeys::keep(const QMap<QString, QString> &shortcuts)
{
    m_preferences.setShortcuts(shortcuts);
}

// The usual one where the preferences say none, or what is no key for this action.
QKeySequence ShortcutKeys::wantedKey(const Row &row, const QMap<QString, QString> &shortcuts) const
{
    const auto wanted = shortcuts.constFind(row.action->objectName());
    if (wanted == shortcuts.cend() || !isChangeable(*row.action))
        return row.usual;
    const auto key = QKeySequence::fromString(*wanted, QKeySequence::PortableText);
    const ShortcutEntry entry{.name = row.action->objectName(),
                              .title = {},
                              .usual = row.usual,
                              .key = {},
                              .isOfViews = isOfViews(*row.action)};
    const bool isKey =
        key.toString(QKeySequence::PortableText) == *wanted && objectionTo(entry, key).isEmpty();
    return isKey ? key : row.usual;
}

// Those that a person set come first: of two with one key the usual one, or else the later, has none.
void ShortcutKeys::apply()
{
    const QMap<QString, QString> shortcuts = m_preferences.shortcuts();
    QSet<QString> taken;
    for (const Row &row : m_rows) {
        for (const QKeySequence &key :
             isChangeable(*row.action) ? QList<QKeySequence>() : row.action->shortcuts())
            taken += key.toString();
    }
    for (const bool areUsual : {false, true}) {
        for (const Row &row : m_rows) {
            const QKeySequence key = wantedKey(row, shortcuts);
            if (!isChangeable(*row.action) || (key == row.usual) != areUsual)
                continue;
            const bool isFree = key.isEmpty() || !taken.contains(key.toString());
            row.action->setShortcut(isFree ? key : QKeySequence());
            if (!key.isEmpty())
                taken += key.toString();
        }
    }
    Q_EMIT changed();
}

} // namespace ui
