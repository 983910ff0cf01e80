// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_text.h"

#include "app/export/pdf_fonts.h"
#include "app/export/pdf_objects.h"

#include <QList>

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

constexpr char16_t leftToRightMark = 0x200E;
constexpr std::size_t mostSkipped = 16; ///< runs of which Qt may have drawn nothing
constexpr double tolerance = 1.0;       ///< pixels

/// A piece of text as Qt writes it: "BT", a line that sets font and matrix, a line "x y Td <glyph>
/// Tj" for each glyph, "ET". For a bold that the font does not have all glyphs come twice.
struct Block
{
    qsizetype begin = 0; ///< of its glyphs in the page's content
    qsizetype end = 0;   ///< of the first time its glyphs are drawn
    int font = 0;        ///< the number of its object
    QPointF start;
    std::vector<ushort> glyphs;
};

void addGlyph(Block& block, const QByteArray& line)
{
    const QList<QByteArray> fields = line.split(' ');
    if (fields.size() != 5 || fields[4] != "Tj")
        return;
    if (block.glyphs.empty())
        block.start = {fields[0].toDouble(), -fields[1].toDouble()};
    block.glyphs.push_back(fields[3].mid(1, 4).toUShort(nullptr, 16));
}

/// The block whose "BT" stands at `at`; its end is 0 if it is not as Qt writes it.
Block readBlock(const QByteArray& content, qsizetype at)
{
    Block block;
    const qsizetype last = content.indexOf("\nET\n", at);
    const qsizetype setting = at + 3;
    block.begin = content.indexOf('\n', setting) + 1;
    if (last < 0 || block.begin <= 0 || block.begin > last || content.mid(setting, 2) != "/F")
        return block;
    block.font = content.mid(setting + 2, content.indexOf(' ', setting) - setting - 2).toInt();
    for (qsizetype line = block.begin; line <= last;) {
        const qsizetype end = content.indexOf('\n', line);
        const QByteArray text = content.mid(line, end - line);
        if (!text.endsWith(" Tj"))
            break;
        addGlyph(block, text);
        block.end = line = end + 1;
    }
    return block;
}

/// Without what is never drawn, such as joiners and directional isolates.
QString shownText(QString text)
{
    return text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format || c == QChar::LineSeparator
               || c == QChar::ParagraphSeparator;
    });
}

/// As a reader's search compares: a blank may be one that does not break.
bool isSame(const QString& a, const QString& b)
{
    const auto form = QString::NormalizationForm_KC;
    return a == b || a.normalized(form) == b.normalized(form);
}

bool beginsNeutrally(const QString& text)
{
    if (text.isEmpty())
        return false;
    const QChar::Direction direction = text.front().direction();
    return direction != QChar::DirL && direction != QChar::DirEN;
}

/// What stands in place of glyphs for those who copy or search.
QByteArray spanFor(const QString& text)
{
    return "/Span << /ActualText <FEFF" + hexOf(text) + "> >> BDC\n";
}

class PageText
{
public:
    PageText(const QByteArray& content, const std::vector<PaintedRun>& runs,
             const std::map<int, UnicodeMap>& fonts)
        : m_content(content)
        , m_runs(runs)
        , m_fonts(fonts)
    {}

    QByteArray mended();

private:
    const PaintedRun* runOf(const Block& block);
    QString spokenBy(const Block& block) const;
    void mend(const Block& block);
    void insertSpan(qsizetype begin, qsizetype end, const QString& text);

    const QByteArray& m_content;
    const std::vector<PaintedRun>& m_runs;
    const std::map<int, UnicodeMap>& m_fonts;
    QByteArray m_result;
    qsizetype m_copied = 0;
    std::size_t m_next = 0; ///< run
    bool m_wasRightToLeft = false;
};

QByteArray PageText::mended()
{
    for (qsizetype at = m_content.indexOf("BT\n"); at >= 0;
         at = m_content.indexOf("BT\n", at + 3)) {
        const Block block = readBlock(m_content, at);
        if (block.end > 0)
            mend(block);
    }
    return m_result + m_content.mid(m_copied);
}

/// Runs and blocks have the same order; a run may have no block, where there is nothing to see. A
/// right-to-left run begins with the glyph that is farthest to the right.
const PaintedRun* PageText::runOf(const Block& block)
{
    const std::size_t end = std::min(m_runs.size(), m_next + mostSkipped);
    for (std::size_t i = m_next; i < end; ++i) {
        const PaintedRun& run = m_runs[i];
        const double ahead = block.start.x() - run.start.x();
        if (ahead < -tolerance || ahead > run.width + tolerance
            || std::abs(block.start.y() - run.start.y()) > tolerance)
            continue;
        m_next = i + 1;
        return &run;
    }
    return nullptr;
}

QString PageText::spokenBy(const Block& block) const
{
    const auto font = m_fonts.find(block.font);
    QString text;
    if (font == m_fonts.end())
        return text;
    for (const ushort glyph : block.glyphs) {
        const auto found = font->second.find(glyph);
        if (found != font->second.end())
            text += found->second;
    }
    return text;
}

/// Readers turn round what stands from the right to the left, and would turn a replacement of such
/// a run too; its letters, mirrored brackets and all, must be right as they are. The neutral
/// characters after it would be turned along with it, were it not for a mark.
void PageText::mend(const Block& block)
{
    const PaintedRun* run = runOf(block);
    if (!run)
        return;
    const QString text = shownText(run->text);
    const bool needsMark = m_wasRightToLeft && !run->isRightToLeft && beginsNeutrally(text);
    if (!text.isEmpty())
        m_wasRightToLeft = run->isRightToLeft;
    const QString mark = needsMark ? QString(QChar(leftToRightMark)) : QString();
    if (!isSame(spokenBy(block), text)) {
        if (!run->isRightToLeft || text.isEmpty())
            insertSpan(block.begin, block.end, mark + text);
    } else if (needsMark) {
        const qsizetype next = m_content.indexOf('\n', block.begin) + 1;
        insertSpan(block.begin, next, mark + text.front());
    }
}

void PageText::insertSpan(qsizetype begin, qsizetype end, const QString& text)
{
    m_result += m_content.mid(m_copied, begin - m_copied) + spanFor(text)
                + m_content.mid(begin, end - begin) + "EMC\n";
    m_copied = end;
}

std::vector<int> pageNumbers(const PdfObjects& objects)
{
    const QByteArray tree = bodyOf(objects, pdfReference(bodyOf(objects, objects.root), "Pages"));
    const qsizetype open = tree.indexOf('[', tree.indexOf("/Kids"));
    const QByteArray kids = tree.mid(open + 1, tree.indexOf(']', open) - open - 1);
    std::vector<int> numbers;
    const QList<QByteArray> fields = kids.simplified().split(' ');
    for (qsizetype i = 0; i + 2 < fields.size(); i += 3)
        numbers.push_back(fields[i].toInt());
    return numbers;
}

} // namespace

Result<QByteArray> withReadableText(const QByteArray& written,
                                    const std::vector<std::vector<PaintedRun>>& pages)
{
    Result<PdfObjects> read = readPdf(written);
    if (!read)
        return read.error();
    PdfObjects objects = *std::move(read);
    const std::map<int, UnicodeMap> fonts = mendFonts(objects);
    const std::vector<int> numbers = pageNumbers(objects);
    for (std::size_t i = 0; i < std::min(numbers.size(), pages.size()); ++i) {
        const int number = pdfReference(bodyOf(objects, numbers[i]), "Contents");
        if (const std::optional<QByteArray> content = streamOf(objects, number))
            setStream(objects, number, PageText(*content, pages[i], fonts).mended());
    }
    return writePdf(objects);
}

} // namespace steward
