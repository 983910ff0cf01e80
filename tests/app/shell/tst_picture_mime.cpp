// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_mime.h"

#include "tests/support/pytorch_dataset.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

PictureMime* mimeOf(QStringView view)
{
    PictureRequest request;
    request.snapshot = pytorchAt(u"2026-09-15");
    request.window = {day(u"2022-01-01"), day(u"2023-01-01")};
    request.size = {800, 500};
    request.theme = Theme::dark();
    return new PictureMime(*findView(view), request, 2.0);
}

} // namespace

class TestPictureMime : public QObject
{
    Q_OBJECT

private slots:
    void theClipboardHoldsPixelsAndDrawings();
    void copyingTakesNoTime();
    void aFormatIsMadeOnce();
    void anUnknownFormatIsNothing();
};

void TestPictureMime::theClipboardHoldsPixelsAndDrawings()
{
    QGuiApplication::clipboard()->setMimeData(mimeOf(u"members"));
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    for (const QString& format : {u"image/png"_s, u"image/svg+xml"_s, u"application/pdf"_s})
        QVERIFY2(mime->hasFormat(format), qPrintable(format));
    const QImage png = QImage::fromData(mime->data(u"image/png"_s));
    QCOMPARE(png.size(), QSize(1600, 1000));
    QVERIFY(png.pixelColor(2, 2).lightness() < 60);
    QVERIFY(png.text(u"Title"_s).startsWith(u"Members"));
    QVERIFY(mime->data(u"image/svg+xml"_s).contains("<dc:date>2026-09-15<"));
    QVERIFY(mime->data(u"application/pdf"_s).startsWith("%PDF-"));
    QVERIFY(mime->hasImage());
    QCOMPARE(qvariant_cast<QImage>(mime->imageData()).size(), QSize(1600, 1000));
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1600, 1000));
}

void TestPictureMime::copyingTakesNoTime()
{
    pytorchDataset();
    const std::unique_ptr<PictureMime> warm(mimeOf(u"growth"));
    QElapsedTimer timer;
    timer.start();
    QGuiApplication::clipboard()->setMimeData(mimeOf(u"growth"));
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
}

void TestPictureMime::aFormatIsMadeOnce()
{
    const std::unique_ptr<PictureMime> mime(mimeOf(u"timeline"));
    const QByteArray first = mime->data(u"image/svg+xml"_s);
    QCOMPARE(mime->data(u"image/svg+xml"_s).constData(), first.constData()); // the same memory
}

void TestPictureMime::anUnknownFormatIsNothing()
{
    const std::unique_ptr<PictureMime> mime(mimeOf(u"timeline"));
    QVERIFY(!mime->hasFormat(u"text/html"_s));
    QVERIFY(mime->data(u"text/html"_s).isEmpty());
}

QTEST_MAIN(TestPictureMime)
#include "tst_picture_mime.moc"
