// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/risk_level.h"

#include <QXmlStreamWriter>

namespace report {

// What the parts of the HTML page are written with. An element that is not void needs an end tag of its own
// even where nothing is in it, which the stream writer alone would not give it.

// A start tag with a class, none where it is empty.
void startElement(QXmlStreamWriter &html, const QString &tag, const QString &className = {});
// An element that holds `text`, escaped, and nothing else.
void textElement(QXmlStreamWriter &html, const QString &tag, const QString &className, const QString &text);
// Bytes that are markup, script or style already. Never anything from outside.
void writeMarkup(QXmlStreamWriter &html, QByteArrayView markup);

// The shape of a level as a picture of one line's height that says nothing to a screen reader: its word
// always stands beside it.
void writeLevelShape(QXmlStreamWriter &html, core::RiskLevel level);

} // namespace report
