// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QStringList>
#include <QXmlStreamReader>

namespace test_support {

// What the page is made of, as an XML parser sees it.
struct Page
{
    QString error;
    QSet<QString> elements;
    QSet<QString> attributes;
    QStringList cells; // text of each td
    QStringList pres;
};

[[nodiscard]] inline Page readPage(const QByteArray &html)
{
    Page page;
    QXmlStreamReader reader(html);
    QString *open = nullptr;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            page.elements += reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                page.attributes += attribute.qualifiedName().toString();
            if (reader.name() == u"td" || reader.name() == u"pre") {
                QStringList &texts = reader.name() == u"td" ? page.cells : page.pres;
                texts += QString();
                open = &texts.last();
            }
        } else if (reader.isEndElement() && (reader.name() == u"td" || reader.name() == u"pre")) {
            open = nullptr;
        } else if (reader.isCharacters() && open) {
            *open += reader.text();
        }
    }
    page.error = reader.hasError() ? reader.errorString() : QString();
    return page;
}

} // namespace test_support
