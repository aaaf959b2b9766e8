// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "ui/key_list.h"

#include "ui/details_pane.h"
#include "ui/event_table.h"
#include "ui/main_window.h"
#include "ui/record_view.h"
#include "ui/timeline_view.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum class Place : quint8 { Window, Table, Timeline, Details };
constexpr std::array kPlaces = {Place::Window, Place::Table, Place::Timeline, Place::Details};

QString nativeText(const QKeySequence &sequence)
{
    return sequence.toString(QKeySequence::NativeText);
}

// As the desktop writes it in the person's language, but with arrows, and one name for both Enter keys.
QString keyText(const QKeySequence &sequence)
{
    QString text = nativeText(sequence);
    if (sequence.count() != 1)
        return text;
    const QKeyCombination combination = sequence[0];
    const std::pair<Qt::Key, QString> signs[] = {{Qt::Key_Return, nativeText(Qt::Key_Enter)},
                                                 {Qt::Key_Left, u"←"_s},
                                                 {Qt::Key_Right, u"→"_s},
                                                 {Qt::Key_Up, u"↑"_s},
                                                 {Qt::Key_Down, u"↓"_s}};
    const auto *sign = std::ranges::find(signs, combination.key(), &std::pair<Qt::Key, QString>::first);
    if (sign == std::end(signs))
        return text;
    const QString name = nativeText(sign->first);
    return text.endsWith(name) ? text.chopped(name.size()) + sign->second : text;
}

QStringList keyTexts(const QList<QKeySequence> &sequences)
{
    QStringList keys;
    for (const QKeySequence &sequence : sequences)
        keys += keyText(sequence);
    return keys;
}

class KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)

public:
    static QString title(Place place)
    {
        switch (place) {
        case Place::Window:
            return tr("Window");
        case Place::Table:
            return tr("Table");
        case Place::Timeline:
            return tr("Timeline");
        case Place::Details:
            return tr("Details");
        }
        Q_UNREACHABLE();
    }

    // What the views read themselves.
    static QList<ListedKey> fixed(Place place)
    {
        switch (place) {
        case Place::Window:
            return {{keyTexts({Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}), tr("To the next or previous control")},
                    {keyTexts({Qt::Key_Enter}), tr("In the user field: look up")},
                    {keyTexts({Qt::Key_Escape}), tr("In a filter or find field: empty it")}};
        case Place::Table:
            return {{keyTexts({Qt::Key_Up, Qt::Key_Down}), tr("Previous, next event")},
                    {keyTexts({Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}), tr("Select more events")},
                    {keyTexts({Qt::Key_PageUp, Qt::Key_PageDown}), tr("A page up, down")},
                    {keyTexts({Qt::Key_Home, Qt::Key_End}), tr("First, last event")},
                    {keyTexts({Qt::Key_Right, Qt::Key_Left}), tr("Unfold, fold repeats of an event")},
                    {keyTexts({Qt::Key_Space}), tr("Unfold or fold repeats of an event")}};
        case Place::Timeline:
            return {{keyTexts({Qt::Key_Up, Qt::Key_Down}), tr("Previous, next event")},
                    {keyTexts({Qt::Key_Home, Qt::Key_End}), tr("First, last event of the table")},
                    {keyTexts({Qt::Key_Left, Qt::Key_Right}), tr("Pan to earlier, later times")},
                    {keyTexts({Qt::Key_PageUp, Qt::Key_PageDown}), tr("Scroll the lanes")},
                    {keyTexts({Qt::Key_Escape}), tr("Give up the stretch that is being drawn")}};
        case Place::Details:
            return {{keyTexts({Qt::Key_Up, Qt::Key_Down}), tr("Previous, next value")},
                    {keyTexts({Qt::Key_Right, Qt::Key_Left}), tr("Open, close")},
                    {keyTexts({Qt::Key_Asterisk}), tr("Open everything below")}};
        }
        Q_UNREACHABLE();
    }
};

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    const QList<QKeySequence> sequences = action.shortcuts();
    for (const QKeySequence &sequence : sequences) {
        const QString text = keyText(sequence);
        if (!text.isEmpty() && !keys.contains(text))
            keys += text;
    }
    return keys;
}

// Without mnemonics and dots that say that something will be asked.
QString meaningOf(const QAction &action)
{
    return action.iconText().remove(u'…');
}

bool isBelow(const QObject *object, const QObject &ancestor)
{
    while (object && object != &ancestor)
        object = object->parent();
    return object != nullptr;
}

// Where an action's key counts; a menu that lists it does not count as a place of its own.
QSet<Place> placesOf(const QAction &action, MainWindow &window)
{
    if (isBelow(&action, window.record().details()))
        return {Place::Details};
    if (action.shortcutContext() == Qt::WindowShortcut || action.shortcutContext() == Qt::ApplicationShortcut)
        return {Place::Window};
    QSet<Place> places;
    const QList<QObject *> users = action.associatedObjects();
    for (const QObject *user : users) {
        if (isBelow(user, window.record().table()))
            places += Place::Table;
        else if (isBelow(user, window.record().timeline()))
            places += Place::Timeline;
        else if (!qobject_cast<const QMenu *>(user))
            places += Place::Window;
    }
    return places;
}

} // namespace

QList<KeyGroup> windowKeys(MainWindow &window)
{
    QMap<Place, QList<ListedKey>> listed;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const ListedKey key{keysOf(*action), meaningOf(*action)};
        if (key.keys.isEmpty() || key.meaning.isEmpty())
            continue;
        const QSet<Place> places = placesOf(*action, window);
        for (const Place place : places)
            listed[place] += key;
    }
    QList<KeyGroup> groups;
    for (const Place place : kPlaces)
        groups += {KeyWords::title(place), listed.value(place) + KeyWords::fixed(place)};
    return groups;
}

} // namespace ui
