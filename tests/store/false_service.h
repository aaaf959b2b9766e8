// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>

namespace test_support {

// A secret as it travels: session, parameters, value, type.
struct SentSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const SentSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, SentSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

using SentSecrets = QMap<QDBusObjectPath, SentSecret>;

// Has the name of the Secret Service, and never says a thing, or always the same: an error, or a secret.
class FalseService : public QDBusVirtualObject
{
public:
    static FalseService silent() { return FalseService({}, {}); }
    static FalseService refusing(const QString &error) { return FalseService(error, {}); }
    static FalseService holding(const QByteArray &value) { return FalseService({}, value); }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const bool isSilent = m_error.isEmpty() && m_value.isNull();
        if (isSilent)
            message.setDelayedReply(true);
        else
            connection.send(m_error.isEmpty() ? answerTo(message)
                                              : message.createErrorReply(m_error, QStringLiteral("refused")));
        return true;
    }

private:
    FalseService(QString error, QByteArray value)
        : m_error(std::move(error))
        , m_value(std::move(value))
    {
        qDBusRegisterMetaType<SentSecret>();
        qDBusRegisterMetaType<SentSecrets>();
    }

    [[nodiscard]] QDBusMessage answerTo(const QDBusMessage &message) const
    {
        const QDBusObjectPath session(QStringLiteral("/session"));
        const QDBusObjectPath item(QStringLiteral("/item"));
        const QString member = message.member();
        if (member == QLatin1StringView("OpenSession")) {
            if (message.arguments().value(0).toString() != QLatin1StringView("plain"))
                return message.createErrorReply(QDBusError::NotSupported, QStringLiteral("only plain"));
            return message.createReply(
                {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)});
        }
        if (member == QLatin1StringView("SearchItems")) {
            return message.createReply({QVariant::fromValue(QList<QDBusObjectPath>{item}),
                                        QVariant::fromValue(QList<QDBusObjectPath>())});
        }
        if (member == QLatin1StringView("GetSecrets")) {
            const SentSecrets secrets{{item, {session, {}, m_value, QStringLiteral("text/plain")}}};
            return message.createReply(QVariant::fromValue(secrets));
        }
        return message.createReply(QVariant(QVariantMap()));
    }

    QString m_error;
    QByteArray m_value;
};

} // namespace test_support

Q_DECLARE_METATYPE(test_support::SentSecret)
