// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace test_support {

// Field names with dots → {type, required, values}. An array counts as each of its items; an object of type
// "open" may hold anything.
[[nodiscard]] inline QJsonObject readSchema(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

[[nodiscard]] inline QString typeOf(const QJsonValue &value)
{
    if (value.isDouble())
        return double(value.toInteger()) == value.toDouble() ? QStringLiteral("integer")
                                                             : QStringLiteral("number");
    return value.isString()   ? QStringLiteral("string")
           : value.isObject() ? QStringLiteral("object")
                              : QStringLiteral("other");
}

// What is wrong with `object`, whose fields begin with `prefix`, a sentence each.
[[nodiscard]] inline QStringList violations(const QJsonObject &object, const QJsonObject &schema,
                                            const QString &prefix = {})
{
    QStringList wrong;
    for (auto rule = schema.begin(); rule != schema.end(); ++rule) {
        const QString inner = rule.key().sliced(std::min(prefix.size(), rule.key().size()));
        const bool isHere = rule.key().startsWith(prefix) && !inner.contains(u'.');
        if (isHere && rule->toObject().contains(QStringLiteral("required")) && !object.contains(inner))
            wrong += rule.key() + QStringLiteral(" is missing");
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = prefix + member.key();
        const QJsonObject rule = schema.value(name).toObject();
        if (rule.isEmpty())
            wrong += name + QStringLiteral(" is no field");
        const QString type = rule.value(QStringLiteral("type")).toString();
        const QJsonArray values = rule.value(QStringLiteral("values")).toArray();
        const QJsonArray items = member->isArray() ? member->toArray() : QJsonArray{*member};
        for (const QJsonValue &item : items) {
            if (typeOf(item) != type && type != QStringLiteral("open"))
                wrong += name + QStringLiteral(" is of type ") + typeOf(item);
            if (!values.isEmpty() && !values.contains(item))
                wrong += name + QStringLiteral(" has no such value");
            if (item.isObject() && type != QStringLiteral("open"))
                wrong += violations(item.toObject(), schema, name + u'.');
        }
    }
    return wrong;
}

// The objects of the lines; an empty one where a line is none.
[[nodiscard]] inline QList<QJsonObject> objectsOf(const QByteArray &ndjson)
{
    QList<QJsonObject> objects;
    QByteArrayList lines = ndjson.split('\n');
    if (!lines.takeLast().isEmpty())
        return {{}};
    for (const QByteArray &line : lines)
        objects += QJsonDocument::fromJson(line).object();
    return objects;
}

} // namespace test_support
