// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace session {
class Preferences;
}

namespace ui {

// A key of the window's menus.
struct ShortcutEntry
{
    QString name;       // of the action; empty: its keys can't be changed, the views read them themselves
    QString title;      // as the menu says it
    QKeySequence usual; // as the program has it; empty: none
    QKeySequence key;   // as it is now
    bool isOfViews;     // counts only while table or timeline has the focus
};

// The keys of the window's menu actions, which a person may change. They are kept in the preferences by the
// object names of the actions; what is no key there is passed over.
class ShortcutKeys : public QObject
{
    Q_OBJECT

public:
    // Takes the actions of the menus as they are by now; to be made when all of them are there.
    ShortcutKeys(const QMenuBar &menus, session::Preferences &preferences, QObject *parent);

    // In the order of the menus; those that can't be changed only where they have a key.
    [[nodiscard]] QList<ShortcutEntry> entries() const;
    // Empty where the action may have this key, else why not, for people. Of a clash with another action's
    // key, see ownerOf().
    [[nodiscard]] QString objectionTo(const ShortcutEntry &entry, const QKeySequence &key) const;
    // The entry other than that of the given row which has the key already; -1 where none has.
    [[nodiscard]] int ownerOf(const QKeySequence &key, int exceptRow) const;

    // Nothing where there is an objection or another action has it.
    void setKey(int row, const QKeySequence &key);
    void reset(int row); // takes the usual key back, also from one that has it by now
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QAction *action;
        QKeySequence usual;
    };

    void collect(const QList<QAction *> &actions);
    void apply();
    void keep(const QMap<QString, QString> &shortcuts);
    [[nodiscard]] QKeySequence wantedKey(const Row &row, const QMap<QString, QString> &shortcuts) const;

    session::Preferences &m_preferences;
    QList<Row> m_rows;
};

} // namespace ui
