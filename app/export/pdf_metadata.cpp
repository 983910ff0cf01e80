// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_metadata.h"

#include <QTimeZone>
#include <QXmlStreamWriter>

namespace steward {

namespace {

constexpr auto rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
constexpr auto dcNamespace = "http://purl.org/dc/elements/1.1/";
constexpr auto xmpNamespace = "http://ns.adobe.com/xap/1.0/";
constexpr auto pdfNamespace = "http://ns.adobe.com/pdf/1.3/";

QString latin(const char* text) { return QString::fromLatin1(text); }

QString producer() { return QStringLiteral("Qt ") + latin(qVersion()); }

/// XML 1.0 has no place for control characters, and the writer would refuse the whole packet.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_NotAssigned
            || c.isNonCharacter())
            c = u' ';
    }
    return QString::fromUtf8(text.toUtf8()); // lone surrogates become replacement characters
}

/// <dc:NAME><rdf:CONTAINER><rdf:li>TEXT</rdf:li></rdf:CONTAINER></dc:NAME>
void writeList(QXmlStreamWriter& xml, const char* name, const char* container, const QString& text)
{
    if (text.isEmpty())
        return;
    const bool alternatives = qstrcmp(container, "Alt") == 0;
    xml.writeStartElement(latin(dcNamespace), latin(name));
    xml.writeStartElement(latin(rdfNamespace), latin(container));
    xml.writeStartElement(latin(rdfNamespace), QStringLiteral("li"));
    if (alternatives)
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(printable(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeText(QXmlStreamWriter& xml, const char* space, const char* name, const QString& text)
{
    if (!text.isEmpty())
        xml.writeTextElement(latin(space), latin(name), printable(text));
}

void writeProperties(QXmlStreamWriter& xml, const PdfOptions& options)
{
    const QString time = documentTime(options).toString(Qt::ISODate);
    writeText(xml, dcNamespace, "format", QStringLiteral("application/pdf"));
    writeList(xml, "title", "Alt", options.title);
    writeList(xml, "creator", "Seq", options.author);
    writeList(xml, "description", "Alt", options.subject);
    writeList(xml, "language", "Bag", options.language);
    writeText(xml, xmpNamespace, "CreatorTool", options.creator);
    writeText(xml, xmpNamespace, "CreateDate", time);
    writeText(xml, xmpNamespace, "ModifyDate", time);
    writeText(xml, xmpNamespace, "MetadataDate", time);
    writeText(xml, pdfNamespace, "Keywords", options.keywords);
    writeText(xml, pdfNamespace, "Producer", producer());
}

/// toUTC, for a time in the zone UTC is written with an offset instead of a Z.
QDateTime utcTime(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()).toUTC();
}

QByteArray infoEntry(const char* name, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QByteArray("/") + name + ' ' + pdfText(text) + '\n';
}

} // namespace

QDateTime documentTime(const PdfOptions& options)
{
    bool ok = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    constexpr qint64 endOfYear9999 = 253402300799;
    if (ok && epoch >= 0 && epoch <= endOfYear9999)
        return utcTime(epoch);
    const QDateTime utc = options.created.toUTC();
    const bool writable = utc.isValid() && utc.date().year() >= 1 && utc.date().year() <= 9999;
    return utcTime(writable ? utc.toSecsSinceEpoch() : 0);
}

QByteArray xmpPacket(const PdfOptions& options)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(latin(rdfNamespace), QStringLiteral("rdf"));
    xml.writeStartElement(latin(rdfNamespace), QStringLiteral("RDF"));
    xml.writeNamespace(latin(dcNamespace), QStringLiteral("dc"));
    xml.writeNamespace(latin(xmpNamespace), QStringLiteral("xmp"));
    xml.writeNamespace(latin(pdfNamespace), QStringLiteral("pdf"));
    xml.writeStartElement(latin(rdfNamespace), QStringLiteral("Description"));
    xml.writeAttribute(latin(rdfNamespace), QStringLiteral("about"), QString());
    writeProperties(xml, options);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>" + body
           + "\n<?xpacket end=\"r\"?>\n";
}

QByteArray infoDictionary(const PdfOptions& options)
{
    const QByteArray time =
        documentTime(options).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    return "<<\n" + infoEntry("Title", options.title) + infoEntry("Author", options.author)
           + infoEntry("Subject", options.subject) + infoEntry("Keywords", options.keywords)
           + infoEntry("Creator", options.creator) + infoEntry("Producer", producer())
           + "/CreationDate (D:" + time + "Z)\n/ModDate (D:" + time + "Z)\n>>";
}

QByteArray pdfText(const QString& text)
{
    QByteArray utf16 = "\xFE\xFF";
    for (const QChar c : text) {
        utf16 += static_cast<char>(c.unicode() >> 8);
        utf16 += static_cast<char>(c.unicode() & 0xff);
    }
    return '<' + utf16.toHex() + '>';
}

} // namespace steward
