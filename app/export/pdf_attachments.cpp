// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_attachments.h"

#include "app/export/pdf_metadata.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<const PdfAttachment*>;

constexpr qsizetype lengthPrefix = 4; ///< what qCompress puts in front of the zlib stream
constexpr qsizetype longestName = 255;

bool isNamedPlainly(const PdfAttachment* file) { return isAttachmentName(file->name); }

bool areNamesakes(const PdfAttachment* a, const PdfAttachment* b) { return a->name == b->name; }

Error nameRefused(const PdfAttachment& file)
{
    Error error = errorOf(ErrorCode::WriteFailed);
    error.value = file.name.left(200);
    error.detail = u"the name of an attachment: "_s + error.value;
    return error;
}

/// In the order of a name tree: by the bytes of the keys, which for UTF-16BE is that of QString.
Files sortedByName(const std::vector<PdfAttachment>& attachments)
{
    Files files;
    for (const PdfAttachment& attachment : attachments)
        files.push_back(&attachment);
    std::ranges::sort(files, std::less<>(), [](const PdfAttachment* file) { return file->name; });
    return files;
}

Result<void> checkNames(const Files& files)
{
    const auto crooked = std::ranges::find_if_not(files, isNamedPlainly);
    if (crooked != files.end())
        return nameRefused(**crooked);
    const auto twin = std::ranges::adjacent_find(files, areNamesakes);
    if (twin != files.end())
        return nameRefused(**twin);
    return {};
}

Result<void> checkSizes(const Files& files)
{
    qsizetype total = 0;
    for (const PdfAttachment* file : files) {
        total += file->bytes.size();
        if (file->bytes.size() > mostAttachmentBytes || total > mostAttachmentBytesInAll)
            return errorOf(ErrorCode::TooLarge);
    }
    if (files.size() > mostAttachments)
        return errorOf(ErrorCode::TooLarge);
    return {};
}

QByteArray reference(int object) { return QByteArray::number(object) + " 0 R"; }

/// A media type as a name, in which a slash is written by its number.
QByteArray typeEntry(const QString& mimeType)
{
    if (mimeType.isEmpty())
        return {};
    return "/Subtype /" + mimeType.toUtf8().toPercentEncoding({}, {}, '#') + '\n';
}

/// An empty file has no packed form: qCompress makes no stream of it.
QByteArray fileStream(const PdfAttachment& file)
{
    const bool isPacked = !file.bytes.isEmpty();
    const QByteArray content = isPacked ? qCompress(file.bytes).sliced(lengthPrefix) : QByteArray();
    const QByteArray sum = QCryptographicHash::hash(file.bytes, QCryptographicHash::Md5).toHex();
    return "<<\n/Type /EmbeddedFile\n" + typeEntry(file.mimeType) + "/Params << /Size "
           + QByteArray::number(file.bytes.size()) + " /CheckSum <" + sum + "> >>\n"
           + (isPacked ? "/Filter /FlateDecode\n" : "") + "/Length "
           + QByteArray::number(content.size()) + "\n>>\nstream\n" + content + "\nendstream";
}

QByteArray fileSpecification(const PdfAttachment& file, int stream)
{
    // A specification in JSON is what the document was made from.
    const bool isSource = file.name.endsWith(".json"_L1);
    const QByteArray name = pdfText(file.name);
    return "<<\n/Type /Filespec\n/F " + name + "\n/UF " + name + "\n/Desc "
           + pdfText(file.description) + "\n/AFRelationship /" + (isSource ? "Source" : "Data")
           + "\n/EF << /F " + reference(stream) + " /UF " + reference(stream) + " >>\n>>";
}

} // namespace

bool isAttachmentName(const QString& name)
{
    const auto isForbidden = [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    };
    return !name.isEmpty() && name != "."_L1 && name != ".."_L1 && name.isValidUtf16()
           && name.toUtf8().size() <= longestName
           && std::none_of(name.begin(), name.end(), isForbidden);
}

Result<QByteArray> addAttachments(PdfObjects& objects,
                                  const std::vector<PdfAttachment>& attachments)
{
    const Files sorted = sortedByName(attachments);
    for (const auto& check : {checkNames, checkSizes}) {
        const Result<void> checked = check(sorted);
        if (!checked)
            return checked.error();
    }
    if (sorted.empty())
        return QByteArray();
    QByteArray names;
    QByteArray files;
    for (const PdfAttachment* file : sorted) {
        const int stream = objects.add(fileStream(*file));
        const QByteArray place = reference(objects.add(fileSpecification(*file, stream)));
        names += pdfText(file->name) + ' ' + place + '\n';
        files += place + ' ';
    }
    const int tree = objects.add("<<\n/Names [\n" + names + "]\n>>");
    return "/Names << /EmbeddedFiles " + reference(tree) + " >>\n/AF [" + files + "]\n";
}

} // namespace steward
