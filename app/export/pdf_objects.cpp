// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_objects.h"

#include <QCryptographicHash>
#include <QList>

#include <algorithm>
#include <vector>

namespace steward {

namespace {

struct Entry
{
    int number;
    qsizetype offset;
};

Error unexpected(const char* what)
{
    Error error;
    error.code = ErrorCode::WriteFailed;
    error.detail = QStringLiteral("unexpected PDF structure: ") + QString::fromLatin1(what);
    return error;
}

qsizetype startOfTable(const QByteArray& file)
{
    const qsizetype keyword = file.lastIndexOf("startxref");
    if (keyword < 0)
        return -1;
    bool ok = false;
    const qsizetype offset =
        file.mid(keyword + 9, 24).simplified().split(' ').value(0).toLongLong(&ok);
    return ok && offset > 0 && offset < file.size() ? offset : -1;
}

/// The entries in use, in the order of the file. Empty if the table is not one section from 0.
std::vector<Entry> readTable(const QByteArray& table)
{
    constexpr qsizetype lineLength = 20; // by the format
    const qsizetype secondLine = table.indexOf('\n') + 1;
    const qsizetype first = table.indexOf('\n', secondLine) + 1;
    const QList<QByteArray> head =
        table.left(std::min<qsizetype>(first, 32)).simplified().split(' ');
    const qsizetype count = head.value(2).toInt();
    if (head.value(0) != "xref" || head.value(1) != "0" || first == 0
        || (table.size() - first) / lineLength < count)
        return {};
    std::vector<Entry> entries;
    for (qsizetype number = 1; number < count; ++number) {
        const QByteArray line = table.mid(first + number * lineLength, lineLength);
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.value(2) == "n")
            entries.push_back({static_cast<int>(number), fields.value(0).toLongLong()});
    }
    std::sort(entries.begin(), entries.end(),
              [](const Entry& a, const Entry& b) { return a.offset < b.offset; });
    return entries;
}

/// The object that begins at `begin` and ends before `end`; null if it is not object `number`.
QByteArray readBody(const QByteArray& file, int number, qsizetype begin, qsizetype end)
{
    if (begin < 0 || begin >= end)
        return {};
    const QByteArray opening = QByteArray::number(number) + " 0 obj";
    const QByteArray object = file.mid(begin, end - begin);
    const qsizetype closing = object.lastIndexOf("endobj");
    if (closing < opening.size() || !object.startsWith(opening))
        return {};
    return object.mid(opening.size(), closing - opening.size()).trimmed();
}

QByteArray tableLine(qsizetype offset, const char* rest)
{
    return QByteArray::number(offset).rightJustified(10, '0') + rest;
}

} // namespace

int PdfObjects::add(const QByteArray& body)
{
    const int number = bodies.empty() ? 1 : bodies.rbegin()->first + 1;
    bodies.emplace(number, body);
    return number;
}

Result<PdfObjects> readPdf(const QByteArray& file)
{
    const qsizetype table = startOfTable(file);
    const qsizetype trailer = file.lastIndexOf("trailer");
    if (!file.startsWith("%PDF-1.") || table < 0 || trailer < table)
        return unexpected("no cross-reference table");
    const std::vector<Entry> entries = readTable(file.mid(table, trailer - table));
    if (entries.empty())
        return unexpected("cross-reference table");
    PdfObjects objects;
    objects.header = file.left(entries.front().offset);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const qsizetype end = i + 1 < entries.size() ? entries[i + 1].offset : table;
        const QByteArray body = readBody(file, entries[i].number, entries[i].offset, end);
        if (body.isEmpty())
            return unexpected("object");
        objects.bodies.emplace(entries[i].number, body);
    }
    objects.root = pdfReference(file.mid(trailer), "Root");
    objects.info = pdfReference(file.mid(trailer), "Info");
    if (!objects.bodies.contains(objects.root) || !objects.bodies.contains(objects.info))
        return unexpected("trailer");
    return objects;
}

QByteArray writePdf(const PdfObjects& objects)
{
    QByteArray file = objects.header;
    QByteArray table = "0000000000 65535 f \n";
    int next = 1;
    for (const auto& [number, body] : objects.bodies) {
        for (; next < number; ++next)
            table += "0000000000 00000 f \n";
        table += tableLine(file.size(), " 00000 n \n");
        file += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
        ++next;
    }
    const QByteArray id = QCryptographicHash::hash(file, QCryptographicHash::Md5).toHex();
    const qsizetype start = file.size();
    const QByteArray count = QByteArray::number(next);
    file += "xref\n0 " + count + '\n' + table + "trailer\n<<\n/Size " + count + "\n/Root "
            + QByteArray::number(objects.root) + " 0 R\n/Info " + QByteArray::number(objects.info)
            + " 0 R\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(start)
            + "\n%%EOF\n";
    return file;
}

int pdfReference(const QByteArray& dictionary, const QByteArray& key)
{
    const QByteArray slashed = '/' + key + ' ';
    const qsizetype at = dictionary.indexOf(slashed);
    if (at < 0)
        return 0;
    const QList<QByteArray> fields =
        dictionary.mid(at + slashed.size(), 32).simplified().split(' ');
    return fields.value(1) == "0" && fields.value(2).startsWith('R') ? fields[0].toInt() : 0;
}

} // namespace steward
