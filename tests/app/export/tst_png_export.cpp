// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/png_export.h"

#include "tests/app/export/sample_picture.h"

#include <QImage>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <limits>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// In the order of the file.
QList<QByteArray> chunkTypes(const QByteArray& png)
{
    QList<QByteArray> types;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        types.append(png.mid(at + 4, 4));
        at += 12 + qFromBigEndian<qint32>(png.constData() + at);
    }
    return types;
}

} // namespace

class TestPngExport : public QObject
{
    Q_OBJECT

private slots:
    void thePictureHasTheScaledSizeAndDensity();
    void equalInputGivesEqualBytes();
    void theThemeDecidesTheBackground();
    void theRecordIsReadBack();
    void theRecordHoldsNoControlCharacters();
    void thereIsNoTimeAndNoEmptyText();
    void impossibleSizesAreRefused_data();
    void impossibleSizesAreRefused();
};

void TestPngExport::thePictureHasTheScaledSizeAndDensity()
{
    const QImage image = QImage::fromData(*toPng(samplePicture(), Theme::light(), 2.0));
    QCOMPARE(image.size(), QSize(801, 501));
    QCOMPARE(image.dotsPerMeterX(), 7559);
    const Picture round = emptyPicture({100, 50});
    QCOMPARE(QImage::fromData(*toPng(round, Theme::light(), 1.1)).size(), QSize(110, 55));
}

void TestPngExport::equalInputGivesEqualBytes()
{
    const QByteArray first = *toPng(samplePicture(), Theme::light(), 1.5);
    QCOMPARE(first, *toPng(samplePicture(), Theme::light(), 1.5));
    QVERIFY(first.startsWith("\x89PNG"));
}

void TestPngExport::theThemeDecidesTheBackground()
{
    const QImage image = QImage::fromData(*toPng(samplePicture(), Theme::dark(), 1.0));
    QCOMPARE(image.pixel(1, 1), Theme::dark().color(Role::Canvas).rgb());
}

void TestPngExport::theRecordIsReadBack()
{
    const QByteArray png = *toPng(samplePicture(), Theme::light(), 1.0, sampleRecord());
    QCOMPARE(png, *toPng(samplePicture(), Theme::light(), 1.0, sampleRecord()));
    const QImage image = QImage::fromData(png);
    QCOMPARE(image.text("Title"), sampleRecord().title);
    QCOMPARE(image.text("Description"), sampleRecord().description);
    QCOMPARE(image.text("Software"), sampleRecord().creator);
    QCOMPARE(image.text("Source"), sampleRecord().sources.join(u'\n'));
    QCOMPARE(image.text("Stewardship-AsOf"), u"2026-09-15"_s);
    QCOMPARE(image.text("Stewardship-Dataset"), u"sha256:00ff"_s);
    QCOMPARE(image.text("Stewardship-Language"), u"pt-BR"_s);
    QVERIFY(chunkTypes(png).contains("iTXt"));
    QVERIFY(png.contains(QByteArray("Stewardship-AsOf\0002026-09-15", 27)));
}

void TestPngExport::theRecordHoldsNoControlCharacters()
{
    const PictureRecord record{.title = u"a\u0000b\u0007c\u0085d]]>\n"_s + QChar(0xd800) + u'e'};
    const QImage image = QImage::fromData(*toPng(samplePicture(), Theme::light(), 1.0, record));
    QCOMPARE(image.text("Title"), u"abcd]]>\n\ufffde"_s);
}

void TestPngExport::thereIsNoTimeAndNoEmptyText()
{
    const QList<QByteArray> plain = chunkTypes(*toPng(samplePicture(), Theme::light(), 1.0));
    QVERIFY(!plain.contains("tEXt") && !plain.contains("iTXt") && !plain.contains("zTXt"));
    QVERIFY(!chunkTypes(*toPng(samplePicture(), Theme::light(), 1.0, sampleRecord())).contains("tIME"));
}

void TestPngExport::impossibleSizesAreRefused_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("too wide") << QSizeF(16385, 10) << 1.0;
    QTest::newRow("too wide by scale") << QSizeF(10000, 10) << 2.0;
    QTest::newRow("too many pixels") << QSizeF(16100, 16100) << 1.0;
    QTest::newRow("empty") << QSizeF(0, 100) << 1.0;
    QTest::newRow("negative scale") << QSizeF(100, 100) << -1.0;
    QTest::newRow("not a number") << QSizeF(100, 100) << std::nan("");
    QTest::newRow("infinite") << QSizeF(100, std::numeric_limits<double>::infinity()) << 1.0;
}

void TestPngExport::impossibleSizesAreRefused()
{
    QFETCH(const QSizeF, size);
    QFETCH(const double, scale);
    const Result<QByteArray> png = toPng(emptyPicture(size), Theme::light(), scale);
    QVERIFY(!png);
    QCOMPARE(png.error().code, ErrorCode::TooLarge);
}

QTEST_MAIN(TestPngExport)
#include "tst_png_export.moc"
