// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace core {

// What a person chose for the last export, in the stable words of those who know what they mean. An empty
// word: nothing was chosen, or what was is not known any more. It never names a user, a key or a key's file.
struct ExportChoices
{
    QString format = {};
    QStringList columns = {}; // in this order
    QString details = {};
    QString page = {};
    QString redaction = {};
    QStringList redactedKinds = {};
    QString folder = {}; // absolute
    bool hasManifest = true;

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

} // namespace core
