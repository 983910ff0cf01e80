// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/export/sample_attachments.h"

#include "app/export/pdf_export.h"

#include "tests/app/export/sample_picture.h"

#include <QRandomGenerator>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype size)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

Attachments smallFiles()
{
    return {{u"empty.txt"_s, u"text/plain"_s, u"Nothing"_s, {}},
            {u"every byte.bin"_s, u"application/octet-stream"_s, u"trailer\nstartxref"_s,
             "\0\xFF endobj\nendstream\nstream\ntrailer xref\nstartxref\n1"_ba},
            {u"report.json"_s, u"application/json"_s, u"The specification (of this) 😀"_s,
             "{\"title\": \"Übersicht\"}\n"},
            {u"Ünïcode 基金会.csv"_s, u"text/csv; charset=utf-8"_s, u"基金会 <ä> \\("_s,
             "a,b\r\n1,2\r\n"},
            {u"無.svg"_s, u"image/svg+xml"_s, u"Logo"_s, QByteArray(5000, 'x')}};
}

Attachments sampleFiles()
{
    Attachments files = smallFiles();
    files.insert(files.begin() + 2, {u"large.bin"_s, u"application/x-noise"_s, {}, noise(1 << 20)});
    return files;
}

PdfOptions optionsWith(const Attachments& files)
{
    PdfOptions options;
    options.title = u"Files"_s;
    options.attachments = files;
    return options;
}

QByteArray smallPdf()
{
    const auto pdf = toPdf({emptyPicture({40, 40})}, Theme::light(), optionsWith(smallFiles()));
    return pdf ? *pdf : QByteArray();
}

} // namespace steward
