// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/export_registry.h"

#include "tests/app/export/sample_picture.h"

#include <QTest>

#include <map>

using namespace steward;
using namespace Qt::StringLiterals;

class TestExportRegistry : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreFoundBySuffixInAnyCase();
    void everyFormatMakesItsOwnKindOfFile();
};

void TestExportRegistry::formatsAreFoundBySuffixInAnyCase()
{
    for (const PictureFormat& format : pictureFormats()) {
        QCOMPARE(pictureFormatForSuffix(format.suffix), &format);
        QCOMPARE(pictureFormatForSuffix(format.suffix.toUpper()), &format);
        QVERIFY(!format.name().isEmpty());
    }
    QVERIFY(!pictureFormatForSuffix(u"jpg"));
    QVERIFY(!pictureFormatForSuffix(u""));
}

void TestExportRegistry::everyFormatMakesItsOwnKindOfFile()
{
    const std::map<QString, QByteArray> beginnings = {
        {u"png"_s, "\x89PNG"}, {u"svg"_s, "<?xml"}, {u"pdf"_s, "%PDF-"}};
    QCOMPARE(pictureFormats().size(), beginnings.size());
    for (const auto& [suffix, beginning] : beginnings) {
        const PictureFormat* format = pictureFormatForSuffix(suffix);
        QVERIFY(format);
        const Result<QByteArray> bytes = format->make(samplePicture(), Theme::light(), {});
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith(beginning));
    }
}

QTEST_MAIN(TestExportRegistry)
#include "tst_export_registry.moc"
