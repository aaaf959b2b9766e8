// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/export_choices.h"
#include "app/core/network_choices.h"
#include "app/core/privacy_choices.h"
#include "app/core/theme.h"

#include <QMap>
#include <QString>

#include <optional>

namespace store {

// How the window looks, kept between runs in an INI file that only its owner can read. It never holds a
// secret. What the file says is checked: a value that could not have come from a setter reads as the default.
// A file that makes no sense is set aside beside it as "<name>.damaged" and a fresh one takes its place; one
// of a newer version is never changed.
class Settings
{
public:
    explicit Settings(const QString &path = defaultPath());
    ~Settings(); // saves what was set
    Q_DISABLE_COPY_MOVE(Settings)

    // riskscope/settings.ini in the user's configuration folder.
    [[nodiscard]] static QString defaultPath();

    // What was wrong with the file on opening, for people. The settings work, but may not outlive the
    // process.
    [[nodiscard]] const std::optional<core::Error> &openingProblem() const { return m_openingProblem; }

    // Opaque states of widgets, empty by default. One of more than 64 KiB is not kept.
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);
    [[nodiscard]] QByteArray tableHeaderState() const;
    void setTableHeaderState(const QByteArray &state);
    [[nodiscard]] QByteArray dockState() const;
    void setDockState(const QByteArray &state);

    // "UTC", the default, "local" or an IANA name: what core::DisplayZone::named() takes. Other names are not
    // kept.
    [[nodiscard]] QString zoneName() const;
    void setZoneName(const QString &name);

    [[nodiscard]] core::Theme theme() const;
    void setTheme(core::Theme theme);

    // Whether repeated events stand in one row of the table; false by default.
    [[nodiscard]] bool groupsRepeats() const;
    void setGroupsRepeats(bool groups);

    // The absolute path of a certificate authority's file; empty, the default, where there is none. Only that
    // of a readable file is kept; whether it is there still, or any good, is found out by whoever uses it.
    [[nodiscard]] QString caFile() const;
    void setCaFile(const QString &path);

    // How requests are sent. What is out of bounds, and a proxy that parseProxy() would not take, is not
    // kept.
    [[nodiscard]] core::NetworkChoices network() const;
    void setNetwork(const core::NetworkChoices &choices);

    [[nodiscard]] core::PrivacyChoices privacy() const;
    void setPrivacy(const core::PrivacyChoices &choices);

    // Whether the timeline begins with all its lanes, instead of the first few; false by default.
    [[nodiscard]] bool showsAllLanes() const;
    void setShowsAllLanes(bool shows);

    // The keys that differ from the usual, in the portable form of the toolkit, by the name of their action;
    // empty for an action without a key. Names are of A-Z, a-z, 0-9 and '-', at most 48 letters; keys are of
    // printable ASCII, at most 64. Others are not kept, nor are more than 200.
    [[nodiscard]] QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);

    // The last export's. Only words and an absolute path are kept; whether they still mean anything is found
    // out by whoever uses them.
    [[nodiscard]] core::ExportChoices exportChoices() const;
    void setExportChoices(const core::ExportChoices &choices);

    // The absolute folder that was last used by a dialog, a word of a-z and '-'; empty where none is known.
    [[nodiscard]] QString folder(const QString &dialog) const;
    void setFolder(const QString &dialog, const QString &folder);

    // Writes what was set since; what another window saved meanwhile stays. FileFailed: the file is as it
    // was.
    [[nodiscard]] core::Result<void> save();

private:
    void set(const QString &key, const QString &value);
    void setAll(const QMap<QString, QString> &values);
    void unset(const QString &key);
    [[nodiscard]] QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

    QString m_path;
    std::optional<core::Error> m_openingProblem;
    QMap<QString, QString> m_values;  // as read or set
    QMap<QString, QString> m_unsaved; // what was set since; null where it was taken out
};

} // namespace store
