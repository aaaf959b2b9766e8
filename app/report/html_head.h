// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QXmlStreamWriter>

namespace report {

// The document type, the html element, which stays open, and the whole head: character set, a policy that
// allows nothing but the style and the script of the page itself, and the style.
void writeHtmlHead(QXmlStreamWriter &html, const QString &title);

// The script as an element of its own, to stand behind what it works on.
void writeHtmlScript(QXmlStreamWriter &html);

} // namespace report
