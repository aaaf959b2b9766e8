// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace report {

// What redaction looks for.
enum class RedactedKind : quint8 { Email, Name, Id, Ip, Host, Coordinate, UserAgent, Token };

// How much of one kind was replaced.
struct RedactionCount
{
    RedactedKind kind;
    qint64 values = 0; // different ones
    qint64 places = 0; // where they stood

    friend bool operator==(const RedactionCount &, const RedactionCount &) = default;
};

// What was done to a report: stated in it and in the manifest.
struct RedactionState
{
    bool isRedacted = false;
    QList<RedactedKind> kinds = {};    // that were looked for
    QString keyId = {};                // names the key of keyed markers; empty: markers are numbered
    QList<RedactionCount> counts = {}; // of the kinds that were found

    friend bool operator==(const RedactionState &, const RedactionState &) = default;
};

} // namespace report
