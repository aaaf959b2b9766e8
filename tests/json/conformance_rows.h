// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace conformance {

struct Row
{
    const char *name;
    QByteArray text;
};

struct Group
{
    const char *name;
    QList<Row> rows;
    bool isAccepted;
};

// Written from the grammar of RFC 8259: what it takes, what it refuses, and what it leaves to a reader, with
// what this one does.
[[nodiscard]] QList<Group> groups();

[[nodiscard]] QList<Group> acceptedGroups();
[[nodiscard]] QList<Group> rejectedGrammarGroups();
[[nodiscard]] QList<Group> rejectedTextGroups();

} // namespace conformance
