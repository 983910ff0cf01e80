// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/pdf_finisher.h"

#include "core/base/safe_url.h"

#include "app/export/pdf_attachments.h"
#include "app/export/pdf_metadata.h"
#include "app/export/pdf_objects.h"
#include "app/export/pdf_outline.h"

#include <QHash>
#include <QList>

#include <algorithm>

namespace steward {

namespace {

constexpr double pointsPerPixel = 0.75;

struct Page
{
    int object = 0;
    double top = 0.0; ///< where Qt's drawing begins, in points above the lower edge of its page
};

QByteArray points(double value) { return QByteArray::number(value, 'f', 3); }

QList<QByteArray> fieldsInBrackets(const QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf('/' + key);
    const qsizetype open = dictionary.indexOf('[', at);
    const qsizetype close = dictionary.indexOf(']', open);
    if (at < 0 || open < 0 || close < 0)
        return {};
    return dictionary.mid(open + 1, close - open - 1).simplified().split(' ');
}

/// Takes "/KEY value" out of a dictionary, where the value stands on the same line, as Qt writes
/// it.
void removeEntry(QByteArray& dictionary, const QByteArray& key)
{
    const qsizetype at = dictionary.indexOf("\n/" + key + ' ');
    if (at < 0)
        return;
    const qsizetype end = dictionary.indexOf('\n', at + 1);
    dictionary.remove(at, (end < 0 ? dictionary.size() : end) - at);
}

/// Puts entries before the ">>" that ends the dictionary.
void addEntries(QByteArray& dictionary, const QByteArray& entries)
{
    dictionary.insert(dictionary.lastIndexOf(">>"), '\n' + entries);
}

class Finisher
{
public:
    Finisher(PdfObjects objects, const PdfOptions& options)
        : m_objects(std::move(objects))
        , m_options(options)
    {
        for (const Anchor& anchor : options.anchors)
            m_anchors.insert(anchor.name, anchor);
    }

    bool findPages(std::size_t expected);
    void completePage(std::size_t index, const PdfPage& page);
    void completeCatalogue();
    Result<void> attachFiles();
    QByteArray write() const { return writePdf(m_objects); }

private:
    QByteArray destination(int page, double y) const;
    QByteArray action(const SceneLink& link) const;
    QByteArray annotation(const Page& page, const SceneLink& link, const QByteArray& action) const;

    PdfObjects m_objects;
    const PdfOptions& m_options;
    QHash<QString, Anchor> m_anchors;
    std::vector<Page> m_pages;
};

bool Finisher::findPages(std::size_t expected)
{
    const int tree = pdfReference(m_objects.bodies[m_objects.root], "Pages");
    const QList<QByteArray> kids = fieldsInBrackets(m_objects.bodies[tree], "Kids");
    for (qsizetype i = 0; i + 2 < kids.size(); i += 3) {
        const int number = kids[i].toInt();
        const QList<QByteArray> box = fieldsInBrackets(m_objects.bodies[number], "MediaBox");
        if (box.size() != 4)
            return false;
        m_pages.push_back({number, box[3].toDouble()});
    }
    return m_pages.size() == expected;
}

void Finisher::completePage(std::size_t index, const PdfPage& page)
{
    const Page& place = m_pages[index];
    QByteArray annotations;
    for (const SceneLink& link : page.links) {
        const QByteArray leadsTo = action(link);
        if (!leadsTo.isEmpty())
            annotations += QByteArray::number(m_objects.add(annotation(place, link, leadsTo)))
                           + " 0 R ";
    }
    QByteArray& body = m_objects.bodies[place.object];
    removeEntry(body, "Annots");
    removeEntry(body, "MediaBox");
    // Qt rounds a page to whole points; the drawing begins at the top of its page.
    const double width = page.size.width() * pointsPerPixel;
    const double height = page.size.height() * pointsPerPixel;
    addEntries(body, "/MediaBox [0 " + points(place.top - height) + ' ' + points(width) + ' '
                         + points(place.top) + "]\n"
                         + (annotations.isEmpty() ? QByteArray()
                                                  : "/Annots [" + annotations + "]\n/Tabs /R\n"));
}

void Finisher::completeCatalogue()
{
    QByteArray entries = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!m_options.language.isEmpty())
        entries += "/Lang " + pdfText(m_options.language) + '\n';
    const auto place = [this](int page, double y) { return destination(page, y); };
    const int outline = addOutline(m_objects, m_options.outline, place);
    if (outline != 0)
        entries += "/Outlines " + QByteArray::number(outline) + " 0 R\n/PageMode /UseOutlines\n";
    QByteArray& catalogue = m_objects.bodies[m_objects.root];
    for (const char* key : {"Lang", "ViewerPreferences", "PageMode", "Outlines"})
        removeEntry(catalogue, key);
    addEntries(catalogue, entries);
    m_objects.bodies[m_objects.info] = infoDictionary(m_options);
}

Result<void> Finisher::attachFiles()
{
    const Result<QByteArray> entries = addAttachments(m_objects, m_options.attachments);
    if (!entries)
        return entries.error();
    if (!entries->isEmpty())
        addEntries(m_objects.bodies[m_objects.root], *entries);
    return {};
}

QByteArray Finisher::destination(int page, double y) const
{
    if (page < 0 || static_cast<std::size_t>(page) >= m_pages.size())
        return {};
    const Page& target = m_pages[static_cast<std::size_t>(page)];
    return '[' + QByteArray::number(target.object) + " 0 R /XYZ null "
           + points(target.top - y * pointsPerPixel) + " null]";
}

QByteArray Finisher::action(const SceneLink& link) const
{
    if (const std::optional<QByteArray> address = safeWebAddress(link.url)) {
        // Percent encoding has left only ASCII; of that, three characters mean something in a
        // string.
        QByteArray text = *address;
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        return "/A << /S /URI /URI (" + text + ") >>";
    }
    const auto anchor = m_anchors.constFind(link.anchor);
    if (link.anchor.isEmpty() || anchor == m_anchors.constEnd())
        return {};
    const QByteArray place = destination(anchor->page, anchor->y);
    return place.isEmpty() ? place : "/A << /S /GoTo /D " + place + " >>";
}

QByteArray Finisher::annotation(const Page& page, const SceneLink& link,
                                const QByteArray& action) const
{
    const QRectF& rect = link.rect;
    const QByteArray box = points(rect.left() * pointsPerPixel) + ' '
                           + points(page.top - rect.bottom() * pointsPerPixel) + ' '
                           + points(rect.right() * pointsPerPixel) + ' '
                           + points(page.top - rect.top() * pointsPerPixel);
    return "<<\n/Type /Annot\n/Subtype /Link\n/Rect [" + box + "]\n/Border [0 0 0]\n/F 4\n" + action
           + "\n>>";
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& written, const std::vector<PdfPage>& pages,
                             const PdfOptions& options)
{
    Result<PdfObjects> objects = readPdf(written);
    if (!objects)
        return objects.error();
    Finisher finisher(*std::move(objects), options);
    if (!finisher.findPages(pages.size())) {
        Error error;
        error.code = ErrorCode::WriteFailed;
        error.detail = QStringLiteral("unexpected PDF structure: pages");
        return error;
    }
    for (std::size_t i = 0; i < pages.size(); ++i)
        finisher.completePage(i, pages[i]);
    finisher.completeCatalogue();
    const Result<void> attached = finisher.attachFiles();
    if (!attached)
        return attached.error();
    return finisher.write();
}

} // namespace steward
