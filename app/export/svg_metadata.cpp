// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/svg_metadata.h"

#include "app/export/xml_text.h"

namespace steward {

namespace {

QByteArray element(const QByteArray& name, const QString& text)
{
    return text.isEmpty() ? QByteArray()
                          : '<' + name + '>' + escapedForXml(text) + "</" + name + ">\n";
}

QByteArray dublinCore(const PictureRecord& record)
{
    QByteArray result = element("dc:title", record.title);
    result += element("dc:description", record.description);
    result += element("dc:creator", record.creator);
    result += element("dc:date", record.asOf);
    result += element("dc:identifier", record.datasetIdentifier());
    result += element("dc:language", record.language);
    for (const QString& source : record.sources)
        result += element("dc:source", source);
    return result;
}

} // namespace

QByteArray svgMetadata(const PictureRecord& record)
{
    QByteArray result = element("title", record.title) + element("desc", record.description);
    const QByteArray description = dublinCore(record);
    if (!description.isEmpty())
        result += "<metadata>\n"
                  "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                  " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                  "<rdf:Description rdf:about=\"\">\n"
                  + description + "</rdf:Description>\n</rdf:RDF>\n</metadata>\n";
    return result;
}

} // namespace steward
