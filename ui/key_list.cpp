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

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

enum class Place : quint8 { Window, Table, Timeline, Details };
constexpr std::array kPlaces = {Place::Window, Place::Table, Place::Timeline, Place::Details};

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
            return {{{u"Tab"_s, u"Shift+Tab"_s}, tr("To the next or previous control")},
                    {{u"Enter"_s}, tr("In the user field: look up")},
                    {{u"Esc"_s}, tr("In a filter or find field: empty it")}};
        case Place::Table:
            return {{{u"↑"_s, u"↓"_s}, tr("Previous, next event")},
                    {{u"Shift+↑"_s, u"Shift+↓"_s}, tr("Select more events")},
                    {{u"PgUp"_s, u"PgDown"_s}, tr("A page up, down")},
                    {{u"Home"_s, u"End"_s}, tr("First, last event")},
                    {{u"→"_s, u"←"_s}, tr("Unfold, fold repeats of an event")},
                    {{u"Space"_s}, tr("Unfold or fold repeats of an event")}};
        case Place::Timeline:
            return {{{u"↑"_s, u"↓"_s}, tr("Previous, next event")},
                    {{u"Home"_s, u"End"_s}, tr("First, last event of the table")},
                    {{u"←"_s, u"→"_s}, tr("Pan to earlier, later times")},
                    {{u"PgUp"_s, u"PgDown"_s}, tr("Scroll the lanes")},
                    {{u"Esc"_s}, tr("Give up the stretch that is being drawn")}};
        case Place::Details:
            return {{{u"↑"_s, u"↓"_s}, tr("Previous, next value")},
                    {{u"→"_s, u"←"_s}, tr("Open, close")},
                    {{u"*"_s}, tr("Open everything below")}};
        }
        Q_UNREACHABLE();
    }
};

QString keyText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::NativeText);
    const std::pair<QLatin1StringView, QString> names[] = {{"Return"_L1, u"Enter"_s},
                                                           {"Left"_L1, u"←"_s},
                                                           {"Right"_L1, u"→"_s},
                                                           {"Up"_L1, u"↑"_s},
                                                           {"Down"_L1, u"↓"_s}};
    for (const auto &[name, sign] : names) {
        if (text == name || (text.endsWith(name) && text.chopped(name.size()).endsWith(u'+')))
            text.replace(text.size() - name.size(), name.size(), sign);
    }
    return text;
}

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
