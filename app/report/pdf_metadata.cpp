// SPDX-FileCopyrightText: 2026 Riskscope contributors
// SPDX-License-Identifier: MIT
#include "app/report/pdf_metadata.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace report {

namespace {

constexpr auto kRdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"_L1;
constexpr auto kDc = "http://purl.org/dc/elements/1.1/"_L1;
constexpr auto kXmp = "http://ns.adobe.com/xap/1.0/"_L1;
constexpr auto kPdf = "http://ns.adobe.com/pdf/1.3/"_L1;
constexpr auto kPdfaId = "http://www.aiim.org/pdfa/ns/id/"_L1;

void writeList(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView kind, const QString &item,
               bool isDefault)
{
    xml.writeStartElement(kDc, name);
    xml.writeStartElement(kRdf, kind);
    xml.writeStartElement(kRdf, "li"_L1);
    if (isDefault)
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
    xml.writeCharacters(item);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray xmpPacket(const PdfMetadata &metadata)
{
    const QDateTime &time = metadata.createdAt;
    const QString date = time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction("xpacket"_L1, "begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'"_L1);
    xml.writeNamespace("adobe:ns:meta/"_L1, "x"_L1);
    xml.writeStartElement("adobe:ns:meta/"_L1, "xmpmeta"_L1);
    xml.writeNamespace(kRdf, "rdf"_L1);
    xml.writeStartElement(kRdf, "RDF"_L1);
    xml.writeNamespace(kDc, "dc"_L1);
    xml.writeNamespace(kXmp, "xmp"_L1);
    xml.writeNamespace(kPdf, "pdf"_L1);
    xml.writeNamespace(kPdfaId, "pdfaid"_L1);
    xml.writeStartElement(kRdf, "Description"_L1);
    xml.writeAttribute(kRdf, "about"_L1, QString());
    writeList(xml, "title"_L1, "Alt"_L1, metadata.title, true);
    writeList(xml, "language"_L1, "Bag"_L1, metadata.language, false);
    xml.writeTextElement(kXmp, "CreatorTool"_L1, metadata.creator);
    xml.writeTextElement(kXmp, "CreateDate"_L1, date);
    xml.writeTextElement(kXmp, "ModifyDate"_L1, date);
    xml.writeTextElement(kPdf, "Producer"_L1, "Qt "_L1 + QLatin1StringView(qVersion()));
    xml.writeTextElement(kPdfaId, "part"_L1, u"1"_s);
    xml.writeTextElement(kPdfaId, "conformance"_L1, u"B"_s);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction("xpacket"_L1, "end='w'"_L1);
    return packet;
}

} // namespace report
