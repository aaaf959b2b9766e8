// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/error.h"
#include "app/core/theme.h"

#include <QMap>
#include <QString>

#include <optional>

namespace store {

// How the window looks, kept between runs in an INI file that only its owner can read. It never holds a
// secret. What the file says is checked: a value that could not have come from a setter reads as the default.
// A file that makes no sense is set aside beside it as "<name>.damaged" and a fresh one takes its place.
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

    // Writes what was set since. FileFailed where the file can't be written. A disk that fills up meanwhile
    // may leave the file cut: on the next opening it is then set aside, or what is missing reads as the
    // default.
    [[nodiscard]] core::Result<void> save();

private:
    void load();
    void setAside();
    void set(const QString &key, const QString &value);
    [[nodiscard]] QByteArray state(const QString &key) const;
    void setState(const QString &key, const QByteArray &state);

    QString m_path;
    std::optional<core::Error> m_openingProblem;
    QMap<QString, QString> m_values;  // as read or set
    QMap<QString, QString> m_unsaved; // what was set since
};

} // namespace store
