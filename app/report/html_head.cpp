// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/html_head.h"

#include "app/report/facts.h"
#include "app/report/html_writing.h"

#include <QCryptographicHash>
#include <QFile>

namespace report {

using namespace Qt::StringLiterals;

namespace {

// They hold neither < nor &, and so mean the same in HTML and in XML.
QByteArray resource(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QByteArray content = isOpen ? file.readAll() : QByteArray();
    Q_ASSERT(!content.contains('<') && !content.contains('&'));
    return content;
}

QByteArray style()
{
    return resource(u":/report/report.css"_s);
}

QByteArray script()
{
    return resource(u":/report/report.js"_s);
}

QString source(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return u"'sha256-%1'"_s.arg(QLatin1StringView(hash.toBase64()));
}

QString policy()
{
    return u"default-src 'none'; style-src %1; script-src %2; img-src 'none'; base-uri 'none'; "
           "form-action 'none'"_s.arg(source(style()), source(script()));
}

void writeMeta(QXmlStreamWriter &html, const QString &key, const QString &name, const QString &content)
{
    html.writeEmptyElement(u"meta"_s);
    html.writeAttribute(key, name);
    html.writeAttribute(u"content"_s, content);
    html.writeCharacters(u"\n"_s);
}

} // namespace

void writeHtmlHead(QXmlStreamWriter &html, const QString &title)
{
    html.writeDTD(u"<!DOCTYPE html>\n"_s);
    html.writeStartElement(u"html"_s);
    html.writeAttribute(u"lang"_s, u"en"_s); // see core::TextLanguage::OfFiles
    html.writeCharacters(u"\n"_s);
    html.writeStartElement(u"head"_s);
    html.writeCharacters(u"\n"_s);
    html.writeEmptyElement(u"meta"_s);
    html.writeAttribute(u"charset"_s, u"utf-8"_s);
    html.writeCharacters(u"\n"_s);
    writeMeta(html, u"http-equiv"_s, u"Content-Security-Policy"_s, policy());
    writeMeta(html, u"name"_s, u"referrer"_s, u"no-referrer"_s);
    writeMeta(html, u"name"_s, u"viewport"_s, u"width=device-width, initial-scale=1"_s);
    writeMeta(html, u"name"_s, u"color-scheme"_s, u"light dark"_s);
    writeMeta(html, u"name"_s, u"generator"_s, toolName());
    textElement(html, u"title"_s, {}, title);
    html.writeStartElement(u"style"_s);
    writeMarkup(html, style());
    html.writeEndElement();
    html.writeEndElement();
    html.writeCharacters(u"\n"_s);
}

void writeHtmlScript(QXmlStreamWriter &html)
{
    html.writeStartElement(u"script"_s);
    writeMarkup(html, script());
    html.writeEndElement();
    html.writeCharacters(u"\n"_s);
}

} // namespace report
