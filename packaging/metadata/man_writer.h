// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/help_parts.h"

#include <QDate>

namespace metadata {

// Collects a page of man(7). All text is given plain and escaped here.
class ManWriter
{
public:
    // `title` is what the page is called by, `summary` a few words without a full stop.
    ManWriter(const QString &title, const QString &summary, const QDate &date);

    void section(const QString &title);
    void paragraph(const QString &text);
    void commandLines(const QStringList &lines); // one below the other
    void examples(const QStringList &lines);
    void entries(const QList<cli::HelpEntry> &entries); // terms as one types them
    void seeAlso(const QStringList &pages);             // of section 1

    [[nodiscard]] QString page() const { return m_page; }

private:
    void line(const QString &roff);

    QString m_page;
};

} // namespace metadata
