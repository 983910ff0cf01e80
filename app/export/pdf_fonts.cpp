// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_fonts.h"

#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr qsizetype mostEntries = 100; ///< the format's limit for one section

struct Extent
{
    qsizetype begin;
    qsizetype end;
};

std::optional<Extent> contentOf(const QByteArray& body)
{
    constexpr qsizetype keyword = 7; // "stream\n"
    const qsizetype begin = body.indexOf("stream\n");
    const qsizetype end = body.lastIndexOf("\nendstream");
    if (begin < 0 || end < begin + keyword)
        return std::nullopt;
    return Extent{begin + keyword, end};
}

/// zlib's format, which qUncompress wants with a length before it.
QByteArray inflated(const QByteArray& packed)
{
    std::array<char, 4> length{};
    qToBigEndian(static_cast<quint32>(packed.size() * 4), length.data());
    return qUncompress(QByteArray(length.data(), length.size()) + packed);
}

/// Letters instead of a shape. A right-to-left ligature stays one sign: readers turn round what is
/// drawn from the right, and would turn its letters too.
QString lettersOf(char16_t code)
{
    // Fonts have the blank under the codes of tab and others too, and Qt finds the lowest.
    if (code < u' ')
        return QStringLiteral(" ");
    const QString shape{QChar(code)};
    if (code < 0xFB00 || code > 0xFEFC)
        return shape;
    const QString letters = shape.normalized(QString::NormalizationForm_KC);
    const bool isLatin = code <= 0xFB06;
    return isLatin || letters.size() == 1 ? letters : shape;
}

void addGlyph(UnicodeMap& map, int glyph, int code)
{
    if (code > 0)
        map.emplace(static_cast<ushort>(glyph), lettersOf(static_cast<char16_t>(code)));
}

/// "<first> <last> <code>", or "<first> <last> [<code> <code> …]".
void readRange(UnicodeMap& map, const QByteArray& line)
{
    QByteArray plain = line;
    for (const char bracket : {'<', '>', '[', ']'})
        plain.replace(bracket, ' ');
    const QList<QByteArray> fields = plain.simplified().split(' ');
    if (fields.size() < 3)
        return;
    const int first = fields[0].toInt(nullptr, 16);
    const int last = fields[1].toInt(nullptr, 16);
    const bool isList = line.contains('[');
    for (int glyph = first; glyph <= last; ++glyph) {
        const int code = isList ? fields.value(2 + glyph - first).toInt(nullptr, 16)
                                : fields[2].toInt(nullptr, 16) + glyph - first;
        addGlyph(map, glyph, code);
    }
}

UnicodeMap readUnicodeMap(const QByteArray& cmap)
{
    UnicodeMap map;
    const qsizetype begin = cmap.indexOf("beginbfrange\n");
    const qsizetype end = cmap.indexOf("endbfrange", begin);
    if (begin < 0 || end < 0)
        return map;
    const QList<QByteArray> lines = cmap.mid(begin, end - begin).split('\n');
    for (const QByteArray& line : lines.sliced(1))
        readRange(map, line);
    return map;
}

QByteArray writeUnicodeMap(const UnicodeMap& map)
{
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto left = static_cast<qsizetype>(map.size());
    qsizetype section = 0;
    for (const auto& [glyph, text] : map) {
        if (section == 0) {
            section = std::min(left, mostEntries);
            cmap += QByteArray::number(section) + " beginbfchar\n";
        }
        cmap += '<' + hexOf(QString(QChar(glyph))) + "> <" + hexOf(text) + ">\n";
        --left;
        if (--section == 0)
            cmap += "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The name after "/KEY /" of a dictionary that has one entry a line.
QByteArray nameIn(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf('/' + key + " /");
    if (at < 0)
        return {};
    const qsizetype begin = at + key.size() + 3;
    return dictionary.mid(begin, dictionary.indexOf('\n', begin) - begin).trimmed();
}

void rename(QByteArray& dictionary, const QByteArray& name)
{
    const QByteArray entry = "/BaseFont /";
    const QByteArray former = nameIn(dictionary, "BaseFont");
    if (!former.isEmpty())
        dictionary.replace(entry + former, entry + name);
}

/// A subset has a tag before its name. Qt writes it in the descriptor alone, so that readers take
/// the font for a complete one.
void nameAsSubset(PdfObjects& objects, int font)
{
    const QByteArray list = "/DescendantFonts [";
    QByteArray& composite = objects.bodies[font];
    const qsizetype at = composite.indexOf(list);
    if (at < 0)
        return;
    const qsizetype begin = at + list.size();
    const int descendant = composite.mid(begin, composite.indexOf(' ', begin) - begin).toInt();
    const QByteArray described = bodyOf(
        objects, pdfReference(bodyOf(objects, descendant), "FontDescriptor"));
    const QByteArray name = nameIn(described, "FontName");
    if (name.isEmpty())
        return;
    rename(composite, name);
    rename(objects.bodies[descendant], name);
}

} // namespace

std::optional<QByteArray> streamOf(const PdfObjects& objects, int number)
{
    const auto found = objects.bodies.find(number);
    if (found == objects.bodies.end())
        return std::nullopt;
    const std::optional<Extent> extent = contentOf(found->second);
    if (!extent)
        return std::nullopt;
    const QByteArray content = found->second.mid(extent->begin, extent->end - extent->begin);
    const QByteArray dictionary = found->second.left(extent->begin);
    if (!dictionary.contains("/Filter"))
        return content;
    QByteArray plain = dictionary.contains("/FlateDecode") ? inflated(content) : QByteArray();
    return plain.isEmpty() ? std::nullopt : std::optional(std::move(plain));
}

void setStream(PdfObjects& objects, int number, const QByteArray& content)
{
    const QByteArray packed = qCompress(content).mid(4); // without the length qUncompress wants
    if (const int length = pdfReference(objects.bodies[number], "Length"); length != 0)
        objects.bodies.erase(length);
    objects.bodies[number] = "<<\n/Length " + QByteArray::number(packed.size())
                             + "\n/Filter /FlateDecode\n>>\nstream\n" + packed + "\nendstream";
}

std::map<int, UnicodeMap> mendFonts(PdfObjects& objects)
{
    std::map<int, int> maps;
    for (const auto& [number, body] : objects.bodies) {
        if (body.contains("/Subtype /Type0"))
            maps.emplace(number, pdfReference(body, "ToUnicode"));
    }
    std::map<int, UnicodeMap> fonts;
    for (const auto& [font, number] : maps) {
        nameAsSubset(objects, font);
        const std::optional<QByteArray> cmap = streamOf(objects, number);
        const UnicodeMap map = cmap ? readUnicodeMap(*cmap) : UnicodeMap();
        if (map.empty())
            continue;
        setStream(objects, number, writeUnicodeMap(map));
        fonts.emplace(font, map);
    }
    return fonts;
}

QByteArray bodyOf(const PdfObjects& objects, int number)
{
    const auto found = objects.bodies.find(number);
    return found == objects.bodies.end() ? QByteArray() : found->second;
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

} // namespace steward
