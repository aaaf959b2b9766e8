// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "packaging/metadata/appstream_releases.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace metadata {

namespace {

// `code` is an element there, and all other Markdown is not.
QString itemText(const QString &item)
{
    static const QRegularExpression code(u"`([^`]*)`"_s);
    QString out = plainItem(item).toHtmlEscaped();
    return out.replace("&quot;"_L1, "\""_L1).replace(code, u"<code>\\1</code>"_s);
}

// Lines of XML, each behind the same white space.
class Lines
{
public:
    explicit Lines(const QString &indent)
        : m_indent(indent)
    {}

    void add(int depth, const QString &line) { m_text += m_indent + QString(depth * 2, u' ') + line + u'\n'; }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_indent;
    QString m_text;
};

void addRelease(Lines &lines, const Release &release)
{
    const QString type = release.version.contains(u'-') ? u"development"_s : u"stable"_s;
    // A description must not be empty.
    const bool isBare = release.groups.isEmpty();
    lines.add(1, u"<release version=\"%1\" date=\"%2\" type=\"%3\"%4>"_s.arg(
                     release.version, release.date.toString(Qt::ISODate), type, isBare ? u"/"_s : QString()));
    if (isBare)
        return;
    lines.add(2, u"<description>"_s);
    for (const ChangeGroup &group : release.groups) {
        lines.add(3, u"<p>%1:</p>"_s.arg(group.title.toHtmlEscaped()));
        lines.add(3, u"<ul>"_s);
        for (const QString &item : group.items)
            lines.add(4, u"<li>%1</li>"_s.arg(itemText(item)));
        lines.add(3, u"</ul>"_s);
    }
    lines.add(2, u"</description>"_s);
    lines.add(1, u"</release>"_s);
}

core::Result<void> checkXml(const QByteArray &text)
{
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        return core::failure(core::ErrorKind::NotUnderstood, u"the metainfo file: "_s + reader.errorString());
    return {};
}

} // namespace

core::Result<QByteArray> withReleases(const QByteArray &base, const QList<Release> &releases)
{
    static const QRegularExpression place(u"^([ \\t]*)<releases\\s*(?:/>|>\\s*</releases>)[ \\t]*\\n"_s,
                                          QRegularExpression::MultilineOption);
    QString text = QString::fromUtf8(base);
    const QRegularExpressionMatch match = place.match(text);
    if (!match.hasMatch() || place.match(text, match.capturedEnd()).hasMatch())
        return core::failure(core::ErrorKind::NotUnderstood, u"the metainfo file needs one line <releases/>"_s);
    Lines lines(match.captured(1));
    lines.add(0, u"<releases>"_s);
    for (const Release &release : releases)
        addRelease(lines, release);
    lines.add(0, u"</releases>"_s);
    text.replace(match.capturedStart(), match.capturedLength(), lines.text());
    const QByteArray out = text.toUtf8();
    if (const core::Result<void> checked = checkXml(out); !checked)
        return std::unexpected(checked.error());
    return out;
}

} // namespace metadata
