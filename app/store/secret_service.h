// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

#include <functional>

namespace store {

// What the Secret Service says of itself on the session bus. QtKeychain tells neither a service that isn't
// there nor a locked entry from other failures. Each calls back once and later, unless the context is gone.

enum class ServicePresence : quint8 { NoBus, NotThere, There };
void askForService(QObject *context, std::function<void(ServicePresence)> told);

enum class EntryState : quint8 { NotThere, Open, Locked, Unknown };
using EntryAttributes = QMap<QString, QString>;
void askForEntry(const EntryAttributes &attributes, QObject *context, std::function<void(EntryState)> told);

} // namespace store
