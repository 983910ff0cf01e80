// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/printed_pages.h"

#include "tests/support/pytorch_dataset.h"

#include <QFile>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

PictureRequest request()
{
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.window = historySpan(*pytorchDataset());
    request.theme = Theme::light();
    return request;
}

QPageLayout a4(QPageLayout::Orientation orientation)
{
    return {QPageSize(QPageSize::A4), orientation, QMarginsF(5, 5, 5, 5), QPageLayout::Millimeter};
}

QStringList textsOf(const Scene& scene)
{
    QStringList texts;
    for (const SceneItem& item : scene.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            texts << text->text;
    return texts;
}

int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintedPages : public QObject
{
    Q_OBJECT

private slots:
    void thePaperHasItsSizeAndARim();
    void aPageHasTitlePictureAndFoot();
    void everyViewIsOnOnePageOfPaperSize();
    void aLongTimelineGoesOnSheets();
    void pagesArePaintedAsVectors();
    void onlyTheAskedPagesArePainted();
    void aPrinterTakesThem();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestPrintedPages::thePaperHasItsSizeAndARim()
{
    const PrintPaper paper = paperOf(a4(QPageLayout::Landscape));
    QVERIFY(std::abs(paper.size.width() - 1122.5) < 1.0);
    QVERIFY(std::abs(paper.size.height() - 793.7) < 1.0);
    QVERIFY(paper.margins.left() > 37.0 && paper.margins.left() < 39.0);
    const QPageLayout wide(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(1, 1, 1, 1),
                           QPageLayout::Inch);
    QCOMPARE(qRound(paperOf(wide).margins.top()), 96);
}

void TestPrintedPages::aPageHasTitlePictureAndFoot()
{
    const Picture page = printedPage(*findView(u"members"), request(),
                                     paperOf(a4(QPageLayout::Landscape)));
    const QStringList texts = textsOf(page.scene);
    QVERIFY(texts.first().startsWith(u"Members \u2013 "));
    QVERIFY(texts.last().startsWith(u"Dataset: "));
    QVERIFY(texts.last().contains(imageHashOf(*pytorchDataset()).left(16)));
    QVERIFY(!texts.filter(u"As of "_s).isEmpty());
    QVERIFY(!texts.filter(u"Drawn: "_s).isEmpty());
    PictureRequest untitled = request();
    untitled.title = QString();
    const Picture plain = printedPage(*findView(u"members"), untitled,
                                      paperOf(a4(QPageLayout::Landscape)));
    QVERIFY(!textsOf(plain.scene).first().startsWith(u"Members \u2013 "));
}

void TestPrintedPages::everyViewIsOnOnePageOfPaperSize()
{
    for (const ViewEntry& view : viewEntries()) {
        if (!view.draw)
            continue;
        const PrintPaper paper = paperOf(a4(QPageLayout::Portrait));
        const Picture page = printedPage(view, request(), paper);
        QCOMPARE(page.scene.size, paper.size);
        const QRectF inside = QRectF(QPointF(), paper.size).marginsRemoved(paper.margins);
        for (const EmbeddedPainting& painting : page.embedded)
            QVERIFY(inside.adjusted(-1, -1, 1, 1).contains(painting.rect));
    }
}

void TestPrintedPages::aLongTimelineGoesOnSheets()
{
    const PrintPaper paper = paperOf(a4(QPageLayout::Landscape));
    PictureRequest whole = request();
    whole.groupBy = u"organization"_s;
    const auto many = printedPages(*findView(u"timeline"), whole, paper);
    QVERIFY(many);
    QVERIFY(many->size() > 2);
    QVERIFY(many->front().scene.size.width() > many->front().scene.size.height());
    whole.groupBy.clear();
    whole.lanes = {u"release"_s};
    const auto one = printedPages(*findView(u"timeline"), whole, paper);
    QVERIFY(one);
    QCOMPARE(one->size(), std::size_t{1});
    QCOMPARE(one->front().scene.size, paper.size);
}

void TestPrintedPages::pagesArePaintedAsVectors()
{
    for (const QPageLayout::Orientation orientation :
         {QPageLayout::Landscape, QPageLayout::Portrait}) {
        const QPageLayout layout = a4(orientation);
        const auto pages = printedPages(*findView(u"members"), request(), paperOf(layout));
        QVERIFY(pages);
        {
            QPdfWriter writer(path(u"v.pdf"_s));
            writer.setPageLayout(layout);
            QVERIFY(paintPages(writer, *pages, {}, Theme::light()));
        }
        const QByteArray pdf = contentsOf(path(u"v.pdf"_s));
        QCOMPARE(pagesOf(pdf), 1);
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }
}

void TestPrintedPages::onlyTheAskedPagesArePainted()
{
    PictureRequest whole = request();
    whole.groupBy = u"organization"_s;
    const QPageLayout layout = a4(QPageLayout::Portrait);
    const auto pages = printedPages(*findView(u"timeline"), whole, paperOf(layout));
    QVERIFY(pages && pages->size() > 2);
    const auto painted = [&](const QPageRanges& ranges) {
        {
            QPdfWriter writer(path(u"r.pdf"_s));
            writer.setPageLayout(layout);
            if (!paintPages(writer, *pages, ranges, Theme::light()))
                return -1;
        }
        return pagesOf(contentsOf(path(u"r.pdf"_s)));
    };
    QCOMPARE(painted({}), static_cast<int>(pages->size()));
    QCOMPARE(painted(QPageRanges::fromString(u"2"_s)), 1);
    QCOMPARE(painted(QPageRanges::fromString(u"1-2"_s)), 2);
}

void TestPrintedPages::aPrinterTakesThem()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"p.pdf"_s));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setFullPage(true);
    const auto pages = printedPages(*findView(u"growth"), request(), paperOf(printer.pageLayout()));
    QVERIFY(pages);
    QVERIFY(paintPages(printer, *pages, printer.pageRanges(), Theme::light()));
    QCOMPARE(pagesOf(contentsOf(path(u"p.pdf"_s))), 1);
}

QTEST_MAIN(TestPrintedPages)
#include "tst_printed_pages.moc"
