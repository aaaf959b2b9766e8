// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/redaction_state.h"

#include <QByteArrayView>

#include <functional>

namespace report {

// What is known of a text by where it stands.
struct TextContext
{
    bool isVersion = false; // four numbers with dots are no address
    bool isHash = false;    // hexadecimal digits are no secret
};

// Tells of a value: [begin, end) of the text.
using FoundValue = std::function<void(RedactedKind kind, qsizetype begin, qsizetype end)>;

// Finds what names a person, a device or a secret by how it looks: e-mail and IP addresses, host names, UUIDs
// and ids of 32 hexadecimal digits, tokens, pairs of coordinates, browsers' user agents. What is found may
// overlap. `text` is folded, see FoldedText.
void findSensitiveValues(QByteArrayView text, TextContext context, const FoundValue &found);

} // namespace report
