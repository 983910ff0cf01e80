// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/read_pdf_attachments.h"

#include "core/git/inflater.h"

#include "app/export/pdf_attachments.h"
#include "app/export/pdf_fonts.h"
#include "app/export/pdf_metadata.h"
#include "app/export/pdf_objects.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <span>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fieldsOfName = 4;                 ///< "<KEY> NUMBER 0 R"
constexpr qsizetype longestTree = qsizetype{2} << 20; ///< more than all names can take
constexpr qsizetype longestDictionary = 4096;         ///< of a stream
constexpr QByteArrayView streamBegin = "\nstream\n";
constexpr QByteArrayView streamEnd = "\nendstream";

/// An embedded file before it is unpacked. The content lies in the object's body.
struct PackedFile
{
    qsizetype size = 0; ///< unpacked
    QByteArray checksum;
    QString mimeType;
    QByteArrayView content;
};

Error detailed(ErrorCode code, const QString& detail)
{
    Error error = errorOf(code);
    error.detail = detail;
    return error;
}

Error damaged(const char* what)
{
    return detailed(ErrorCode::Corrupt, u"attachment: "_s + QString::fromLatin1(what));
}

Error noPdf()
{
    Error error = errorOf(ErrorCode::UnknownFormat);
    error.expected = u"PDF"_s;
    return error;
}

/// What follows "/KEY " up to the next space; empty if there is no such key.
QByteArray wordAfter(const QByteArray& dictionary, const QByteArray& key)
{
    const QByteArray slashed = '/' + key + ' ';
    const qsizetype at = dictionary.indexOf(slashed);
    if (at < 0)
        return {};
    const auto begin = dictionary.begin() + at + slashed.size();
    const auto end = std::find_if(begin, dictionary.end(),
                                  [](char c) { return c == ' ' || c == '\n'; });
    return QByteArray(begin, end - begin);
}

/// -1 if there is none.
qsizetype numberAfter(const QByteArray& dictionary, const QByteArray& key)
{
    bool ok = false;
    const qsizetype number = wordAfter(dictionary, key).toLongLong(&ok);
    return ok && number >= 0 ? number : -1;
}

/// Nothing unless it is what pdfText() would write.
std::optional<QString> textAfter(const QByteArray& dictionary, const QByteArray& key)
{
    const QByteArray word = wordAfter(dictionary, key);
    const QByteArray utf16 = QByteArray::fromHex(word);
    QString text;
    for (qsizetype i = 2; i + 1 < utf16.size(); i += 2)
        text += QChar(qFromBigEndian<char16_t>(utf16.constData() + i));
    return pdfText(text) == word ? std::optional(text) : std::nullopt;
}

/// Four fields for each file.
Result<QList<QByteArray>> readNameTree(const PdfObjects& objects)
{
    const QByteArray catalogue = bodyOf(objects, objects.root);
    if (!catalogue.contains("/EmbeddedFiles"))
        return QList<QByteArray>();
    const QByteArray tree = bodyOf(objects, pdfReference(catalogue, "EmbeddedFiles"));
    const QByteArray opening = "/Names [";
    const qsizetype begin = tree.indexOf(opening);
    const qsizetype end = tree.indexOf(']', begin);
    if (tree.size() > longestTree)
        return errorOf(ErrorCode::TooLarge);
    if (begin < 0 || end < 0)
        return damaged("names");
    const qsizetype first = begin + opening.size();
    const QList<QByteArray> fields = tree.mid(first, end - first).simplified().split(' ');
    if (fields.size() % fieldsOfName != 0)
        return damaged("names");
    if (static_cast<std::size_t>(fields.size() / fieldsOfName) > mostAttachments)
        return errorOf(ErrorCode::TooLarge);
    return fields;
}

/// Nothing unless it is such a stream, its length is right, and its content is no longer than
/// packing can make it: else many small files could be long work.
std::optional<PackedFile> packedFile(const QByteArray& body)
{
    const QByteArray dictionary = body.left(
        std::max<qsizetype>(0, body.left(longestDictionary).indexOf(streamBegin)));
    const qsizetype size = numberAfter(dictionary, "Size");
    const qsizetype length = numberAfter(dictionary, "Length");
    const qsizetype begin = dictionary.size() + streamBegin.size();
    if (dictionary.isEmpty() || size < 0 || length < 0 || !body.endsWith(streamEnd)
        || length != body.size() - begin - streamEnd.size() || length - size > size / 8 + 64)
        return std::nullopt;
    const QByteArray type = wordAfter(dictionary, "Subtype").mid(1);
    return PackedFile{size, wordAfter(dictionary, "CheckSum"),
                      QString::fromUtf8(QByteArray::fromPercentEncoding(type, '#')),
                      QByteArrayView(body).sliced(begin, length)};
}

std::optional<QByteArray> unpacked(const PackedFile& file)
{
    if (file.size == 0)
        return file.content.isEmpty() ? std::optional(QByteArray()) : std::nullopt;
    const std::span packed(reinterpret_cast<const std::uint8_t*>(file.content.data()),
                           static_cast<std::size_t>(file.content.size()));
    git::Bytes bytes;
    if (!git::Inflater().inflate(packed, static_cast<std::size_t>(file.size), bytes))
        return std::nullopt;
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), file.size);
}

bool isSum(const QByteArray& word, const QByteArray& bytes)
{
    return word == '<' + QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex() + '>';
}

/// The file of at most `room` bytes that object `number` specifies.
Result<PdfAttachment> readFile(const PdfObjects& objects, int number, qsizetype room)
{
    const QByteArray specification = bodyOf(objects, number);
    const std::optional<QString> name = textAfter(specification, "UF");
    const std::optional<QString> description = textAfter(specification, "Desc");
    if (!name || !description || !isAttachmentName(*name))
        return damaged("name");
    const QByteArray body = bodyOf(objects, pdfReference(specification, "EF << /F"));
    const std::optional<PackedFile> file = packedFile(body);
    if (!file)
        return damaged("stream");
    if (file->size > std::min(room, mostAttachmentBytes))
        return errorOf(ErrorCode::TooLarge);
    const std::optional<QByteArray> bytes = unpacked(*file);
    if (!bytes || !isSum(file->checksum, *bytes))
        return damaged("content");
    return PdfAttachment{*name, file->mimeType, *description, *bytes};
}

Result<std::vector<PdfAttachment>> readFiles(const PdfObjects& objects,
                                             const QList<QByteArray>& names)
{
    std::vector<PdfAttachment> files;
    qsizetype room = mostAttachmentBytesInAll;
    for (qsizetype i = 0; i < names.size(); i += fieldsOfName) {
        Result<PdfAttachment> file = readFile(objects, names[i + 1].toInt(), room);
        if (!file)
            return file.error();
        const bool isNext = files.empty() || files.back().name < file->name;
        if (!isNext || pdfText(file->name) != names[i])
            return damaged("order of names");
        room -= file->bytes.size();
        files.push_back(*std::move(file));
    }
    return files;
}

} // namespace

Result<std::vector<PdfAttachment>> readPdfAttachments(const QByteArray& pdf)
{
    if (!pdf.startsWith("%PDF-"))
        return noPdf();
    const Result<PdfObjects> objects = readPdf(pdf);
    if (!objects)
        return detailed(ErrorCode::BadSyntax, objects.error().detail);
    const Result<QList<QByteArray>> names = readNameTree(*objects);
    if (!names)
        return names.error();
    return readFiles(*objects, *names);
}

} // namespace steward
