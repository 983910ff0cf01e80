// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/render/font_measure.h"
#include "app/text/transfer_text.h"
#include "app/views/transfer/transfer_picture.h"

#include "tests/support/fixed_text_measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

PictureRequest request(QSizeF size)
{
    return {.snapshot = pytorchAt(u"2026-09-15"),
            .compare = {},
            .window = {},
            .size = size,
            .groupBy = {},
            .metric = {},
            .theme = Theme::light()};
}

/// As of the dataset's transfer, computed once.
const TransferPictureContents& contents()
{
    static const TransferPictureContents made = [] {
        const DatasetPtr dataset = pytorchDataset();
        const auto result = analyseTransfer(dataset, transferSpecFor(*dataset, {}, {}), {},
                                            TransferDepth::Estimates);
        return TransferPictureContents{.chart = transferChart(*dataset, *result, {}),
                                       .findings = transferFindings(*dataset, *result),
                                       .limits = transferLimits(*dataset, *result),
                                       .specification = QString(64, u'a'),
                                       .credits = u"Drawn: some facts from some sources."_s};
    }();
    return made;
}

std::vector<TextItem> texts(const Scene& scene)
{
    std::vector<TextItem> result;
    for (const SceneItem& item : scene.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            result.push_back(*text);
    }
    return result;
}

/// Fails where texts overlap, leave the picture, reach into the chart or are cut.
void checkTexts(const Picture& picture, const TextMeasure& measure)
{
    const std::vector<TextItem> all = texts(picture.scene);
    const QRectF paper(QPointF(), picture.scene.size);
    const QRectF chart = picture.embedded.front().rect;
    QVERIFY(paper.contains(chart));
    QVERIFY(chart.height() > 0.5 * paper.height());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QVERIFY2(paper.contains(all[i].box), qPrintable(all[i].text));
        QVERIFY2(!chart.intersects(all[i].box), qPrintable(all[i].text));
        QVERIFY2(measure.width(all[i].text, all[i].style) <= all[i].box.width() + 1.0,
                 qPrintable(all[i].text));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY2(!all[i].box.adjusted(0, 1, 0, -1).intersects(all[j].box),
                     qPrintable(all[i].text + u" / "_s + all[j].text));
    }
}

QString allText(const Picture& picture)
{
    QStringList lines;
    for (const TextItem& text : texts(picture.scene))
        lines << text.text;
    return lines.join(u' ');
}

} // namespace

class TestTransferPicture : public QObject
{
    Q_OBJECT

private slots:
    void textsNeitherOverlapNorAreCutAtAnySize();
    void whatHasNoRoomIsLeftOutWholeAndCounted();
    void theFirstLimitComesBeforeLaterFindings();
    void withRoomEverythingIsSaid();
    void theHashIsAlwaysWhole();
    void withoutALegendThereIsTheChartAlone();
    void theRequestsMetricIsDrawn();
    void aRefusedAnalysisIsStillAPicture();
    void everyNameOfAMetricIsOne();
};

void TestTransferPicture::textsNeitherOverlapNorAreCutAtAnySize()
{
    for (const QSizeF size : {QSizeF(600, 400), QSizeF(700, 420), QSizeF(899, 700),
                              QSizeF(940, 640), QSizeF(1280, 800), QSizeF(2000, 1400)}) {
        checkTexts(drawTransfer(contents(), size, FixedTextMeasure()), FixedTextMeasure());
        const FontMeasure measure(Theme::light());
        checkTexts(drawTransfer(contents(), size, measure), measure);
    }
}

void TestTransferPicture::whatHasNoRoomIsLeftOutWholeAndCounted()
{
    TransferPictureContents many = contents();
    many.findings = {u"The first."_s, u"The second."_s};
    many.limits = QStringList(40, u"This is a sentence that needs some room."_s);
    const FixedTextMeasure measure;
    const Picture picture = drawTransfer(many, {700, 600}, measure);
    checkTexts(picture, measure);
    const QString said = allText(picture);
    const auto shown = said.count(many.limits.front());
    QVERIFY(shown < 40);
    QVERIFY2(said.contains(QString::number(40 - shown) + u" more"_s), qPrintable(said));
    QVERIFY(said.contains(many.findings.back()));
}

void TestTransferPicture::theFirstLimitComesBeforeLaterFindings()
{
    TransferPictureContents many = contents();
    many.findings.resize(1);
    many.findings += QStringList(12, u"Another finding that takes a line of its own."_s);
    const FixedTextMeasure measure;
    const QString said = allText(drawTransfer(many, {600, 460}, measure));
    QVERIFY2(said.contains(many.findings.front()), qPrintable(said));
    QVERIFY2(said.contains(many.limits.front()), qPrintable(said));
    QVERIFY(!said.contains(many.limits[1]));
    const auto shown = said.count(many.findings.back()) + 2;
    const auto all = many.findings.size() + many.limits.size();
    QVERIFY2(said.contains(QString::number(all - shown) + u" more"_s), qPrintable(said));
}

void TestTransferPicture::withRoomEverythingIsSaid()
{
    const QString said = allText(drawTransfer(contents(), {2000, 1400}, FixedTextMeasure()));
    for (const QString& sentence : contents().findings + contents().limits)
        QVERIFY2(said.contains(sentence.right(20)), qPrintable(sentence));
    QVERIFY(!said.contains(u" more "_s + u"sentence"_s));
}

void TestTransferPicture::theHashIsAlwaysWhole()
{
    for (const QSizeF size : {QSizeF(300, 240), QSizeF(600, 400), QSizeF(2000, 1400)})
        QVERIFY(allText(drawTransfer(contents(), size, FixedTextMeasure()))
                    .remove(u' ')
                    .contains(contents().specification));
}

void TestTransferPicture::withoutALegendThereIsTheChartAlone()
{
    PictureRequest asked = request({800, 500});
    asked.hasLegend = false;
    const Picture picture = transferPicture(asked, FixedTextMeasure());
    QVERIFY(picture.scene.items.empty());
    QCOMPARE(picture.embedded.size(), std::size_t(1));
    QVERIFY(picture.embedded.front().rect.height() > 470.0);
}

void TestTransferPicture::theRequestsMetricIsDrawn()
{
    PictureRequest asked = request({1100, 620});
    asked.metric = u"commits"_s;
    const FontMeasure measure(Theme::light());
    const Picture picture = transferPicture(asked, measure);
    checkTexts(picture, measure);
    QVERIFY(allText(picture).contains(u"Specification "_s));
    QImage image(1100, 620, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintPicture(painter, picture, Theme::light());
    const QColor dots = Theme::light().color(Role::SeriesFirst);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == dots ? 1 : 0;
    }
    QVERIFY2(count > 500, qPrintable(QString::number(count)));
}

void TestTransferPicture::aRefusedAnalysisIsStillAPicture()
{
    PictureRequest asked = request({700, 420});
    asked.transfer.scope = *parseScope(*pytorchDataset(), u"core"_s);
    const FixedTextMeasure measure;
    checkTexts(transferPicture(asked, measure), measure);
    asked.transfer.event = day(u"1999-01-01");
    checkTexts(transferPicture(asked, measure), measure);
}

void TestTransferPicture::everyNameOfAMetricIsOne()
{
    const QStringList names = transferMetricNames();
    QVERIFY(names.contains(u"active-contributors"_s));
    QVERIFY(!names.contains(u"seat-gap:"_s));
    QVERIFY(!names.contains(u"survival"_s));
}

QTEST_MAIN(TestTransferPicture)
#include "tst_transfer_picture.moc"
