// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/envelope.h"

namespace api {

// For lists that help to find something: what is wrong within one entry must not hide all others. What is no
// JSON is a fault as ever.

// As assign(), but a wrong type reads as absent.
template<class Target, class Value>
[[nodiscard]] Read<void> assignIfRightType(Target &target, Read<Value> &&read)
{
    if (read)
        target = std::move(*read);
    else if (read.error()->problem.isEmpty())
        return std::unexpected(std::move(read.error()));
    else
        target = Target();
    return {};
}

// A UUID in lower case, empty for anything else.
[[nodiscard]] Read<void> readUuidIfAny(json::Cursor &value, QString &id);
// A wrong type is an unknown level.
[[nodiscard]] Read<void> readLevelIfAny(json::Cursor &value, core::ReportedLevel &level);

[[nodiscard]] std::unexpected<std::unique_ptr<Fault>> expectedObject(QByteArrayView token);

// Calls visit(object) → Read<void> for each object of an array or null, nulls within left out.
template<class Visit>
[[nodiscard]] Read<void> forEachObject(json::Cursor &value, Visit &&visit)
{
    Read<bool> array = enterArray(value);
    if (!array)
        return std::unexpected(std::move(array.error()));
    if (!*array)
        return {};
    return forEachElement(value, [&visit](json::Cursor &element) -> Read<void> {
        if (isNull(element.token()))
            return {};
        if (!element.token().startsWith('{'))
            return expectedObject(element.token());
        return visit(element);
    });
}

// The envelope of a 200 answer that says success; else the error that its codes mean.
[[nodiscard]] core::Result<Envelope> readGoodEnvelope(const QByteArray &answer, const ReadResult &readResult,
                                                      const DecodeWatch &watch = {});

} // namespace api
