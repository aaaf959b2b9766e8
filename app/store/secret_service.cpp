// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/store/secret_service.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <utility>

namespace store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.secrets"_L1;

// The library's own patience with the bus is longer than ours: whoever asks gives up first.
void call(const QDBusMessage &message, QObject *context,
          std::function<void(const QDBusPendingCall &)> answered)
{
    auto *const watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         answered(*finished);
                     });
}

} // namespace

void askForService(QObject *context, std::function<void(ServicePresence)> told)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QTimer::singleShot(0, context, [told = std::move(told)] { told(ServicePresence::NoBus); });
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                                          u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    message << QString(kService);
    call(message, context, [told = std::move(told)](const QDBusPendingCall &answer) {
        const QDBusPendingReply<bool> isOwned = answer;
        const bool isThere = isOwned.isValid() && isOwned.value();
        told(isThere ? ServicePresence::There : ServicePresence::NotThere);
    });
}

void askForEntry(const EntryAttributes &attributes, QObject *context, std::function<void(EntryState)> told)
{
    qDBusRegisterMetaType<EntryAttributes>();
    QDBusMessage message =
        QDBusMessage::createMethodCall(QString(kService), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    message << QVariant::fromValue(attributes);
    call(message, context, [told = std::move(told)](const QDBusPendingCall &answer) {
        using Paths = QList<QDBusObjectPath>;
        const QDBusPendingReply<Paths, Paths> found = answer;
        if (!found.isValid())
            told(EntryState::Unknown);
        else if (!found.argumentAt<0>().isEmpty())
            told(EntryState::Open);
        else
            told(found.argumentAt<1>().isEmpty() ? EntryState::NotThere : EntryState::Locked);
    });
}

} // namespace store
