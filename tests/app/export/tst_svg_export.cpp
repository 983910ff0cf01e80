// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/svg_export.h"
#include "app/render/font_measure.h"

#include "tests/app/export/sample_picture.h"

#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Svg
{
    QString problem;
    QStringList elements;
    QString text;
    QStringList hrefs;
    QXmlStreamAttributes root;
};

Svg read(const QByteArray& bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (svg.elements.isEmpty())
                svg.root = xml.attributes();
            svg.elements << xml.name().toString();
            if (xml.attributes().hasAttribute(QStringLiteral("href")))
                svg.hrefs << xml.attributes().value(QStringLiteral("href")).toString();
        } else if (xml.isCharacters()) {
            svg.text += xml.text();
        }
    }
    svg.problem = xml.errorString();
    return svg;
}

/// What the elements of that name in the metadata say.
QStringList dublinCore(const QByteArray& bytes, QStringView name)
{
    QStringList texts;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == name && xml.namespaceUri() == u"http://purl.org/dc/elements/1.1/")
            texts << xml.readElementText();
    }
    return texts;
}

QByteArray sample(const PictureRecord& record = {})
{
    return *toSvg(samplePicture(), Theme::light(), record);
}

} // namespace

class TestSvgExport : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentIsWellFormedAndKeepsItsText();
    void titleAndDescriptionAreEscaped();
    void theRecordIsDublinCore();
    void aHostileRecordKeepsTheDocumentWellFormed_data();
    void aHostileRecordKeepsTheDocumentWellFormed();
    void anEmptyRecordLeavesNothing();
    void sizeAndViewBoxAreThoseOfTheScene();
    void onlySafeLinksAreWritten();
    void nothingIsRasterised();
    void fallbackFontsAreNamed();
    void textKeepsItsLengthWithAnyFont();
    void equalInputGivesEqualBytes();
};

void TestSvgExport::theDocumentIsWellFormedAndKeepsItsText()
{
    const Svg svg = read(sample());
    QCOMPARE(svg.problem, QString());
    QVERIFY(svg.text.contains(u"<Stewardship> & “history”"));
    QVERIFY(svg.text.contains(u"基金会"));
    QVERIFY(svg.text.contains(u"Turned"));
    QVERIFY(sample().contains("&lt;Stewardship&gt; &amp;"));
    QVERIFY(!sample().contains('\x01'));
}

void TestSvgExport::titleAndDescriptionAreEscaped()
{
    const QString lone(QChar(0xd800));
    const Svg svg = read(sample({.title = u"</title><script>x</script>\u0002"_s + lone,
                                 .description = u"a & b < c\ufffe"_s}));
    QCOMPARE(svg.problem, QString());
    QVERIFY(!svg.elements.contains(u"script"_s));
    QCOMPARE(svg.elements.count(u"title"_s), 2); // of SVG and of Dublin Core
    QVERIFY(svg.text.contains(u"</title><script>x</script>\ufffd"));
    QVERIFY(svg.text.contains(u"a & b < c"));
}

void TestSvgExport::theRecordIsDublinCore()
{
    const QByteArray bytes = sample(sampleRecord());
    QCOMPARE(read(bytes).problem, QString());
    QCOMPARE(dublinCore(bytes, u"title"), QStringList(sampleRecord().title));
    QCOMPARE(dublinCore(bytes, u"description"), QStringList(sampleRecord().description));
    QCOMPARE(dublinCore(bytes, u"creator"), QStringList(sampleRecord().creator));
    QCOMPARE(dublinCore(bytes, u"date"), QStringList(u"2026-09-15"_s));
    QCOMPARE(dublinCore(bytes, u"identifier"), QStringList(u"sha256:00ff"_s));
    QCOMPARE(dublinCore(bytes, u"language"), QStringList(u"pt-BR"_s));
    QCOMPARE(dublinCore(bytes, u"source"), sampleRecord().sources);
    QVERIFY(bytes.indexOf("<metadata>") < bytes.indexOf("<text"));
}

void TestSvgExport::aHostileRecordKeepsTheDocumentWellFormed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("control characters") << u"a\u0000\u0001\u0008\u000b\u001fb"_s << u"ab"_s;
    QTest::newRow("end of CDATA") << u"]]>"_s << u"]]>"_s;
    QTest::newRow("end of the element") << u"</dc:title></metadata><script/>"_s << u"</dc:title></metadata><script/>"_s;
    QTest::newRow("entity") << u"&amp;&x;"_s << u"&amp;&x;"_s;
    QTest::newRow("comment") << u"<!-- -->"_s << u"<!-- -->"_s;
    QTest::newRow("instruction") << u"<?xml?>"_s << u"<?xml?>"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xdc00)) + QChar(0xd800) << u"\ufffd\ufffd"_s;
    QTest::newRow("not a character") << u"a\uffffb\ufffe"_s << u"ab"_s;
    QTest::newRow("beyond the basic plane") << u"😀"_s << u"😀"_s;
}

void TestSvgExport::aHostileRecordKeepsTheDocumentWellFormed()
{
    QFETCH(const QString, text);
    QFETCH(const QString, kept);
    const QByteArray bytes = sample({.title = text, .description = text, .sources = {text, text}, .creator = text});
    const Svg svg = read(bytes);
    QCOMPARE(svg.problem, QString());
    QVERIFY(!svg.elements.contains(u"script"_s));
    QCOMPARE(dublinCore(bytes, u"title"), QStringList(kept));
    QCOMPARE(dublinCore(bytes, u"source"), QStringList({kept, kept}));
}

void TestSvgExport::anEmptyRecordLeavesNothing()
{
    const Svg svg = read(sample());
    QVERIFY(!svg.elements.contains(u"metadata"_s));
    QVERIFY(!svg.elements.contains(u"title"_s));
}

void TestSvgExport::sizeAndViewBoxAreThoseOfTheScene()
{
    const Svg svg = read(sample());
    QCOMPARE(svg.elements.value(0), u"svg"_s);
    QCOMPARE(svg.root.value(u"width"_s).toString(), u"400.5"_s);
    QCOMPARE(svg.root.value(u"height"_s).toString(), u"250.25"_s);
    QCOMPARE(svg.root.value(u"viewBox"_s).toString(), u"0 0 400.5 250.25"_s);
}

void TestSvgExport::onlySafeLinksAreWritten()
{
    QCOMPARE(read(sample()).hrefs, QStringList{u"https://example.org/a(b)?x=1&y=%C3%BC"_s});
    QVERIFY(!sample().contains("javascript"));
}

void TestSvgExport::nothingIsRasterised()
{
    const Svg svg = read(sample());
    QVERIFY(!svg.elements.contains(u"image"_s));
    QVERIFY(!svg.elements.contains(u"pattern"_s));
    QVERIFY(!sample().contains("data:"));
    QVERIFY(svg.elements.count(u"polyline"_s) > 40); // the hatches
}

void TestSvgExport::fallbackFontsAreNamed()
{
    QVERIFY(sample().contains("font-family=\"Open Sans, DejaVu Sans, "));
    QVERIFY(!sample().contains("font-family=\"Open Sans\""));
}

void TestSvgExport::textKeepsItsLengthWithAnyFont()
{
    const QString title = u"<Stewardship> & “history”"_s;
    const FontMeasure measure(Theme::light());
    const double width = measure.width(title, {TextSize::Title, TextWeight::Bold});
    QXmlStreamReader xml(sample());
    int texts = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != u"text")
            continue;
        ++texts;
        const double length = xml.attributes().value(u"textLength"_s).toDouble();
        QVERIFY(length > 0.0);
        if (xml.readElementText() == title)
            QVERIFY(std::abs(length - width) < 0.1);
    }
    QVERIFY(texts >= 4);
}

void TestSvgExport::equalInputGivesEqualBytes()
{
    QCOMPARE(sample(), sample());
    QVERIFY(sample() != *toSvg(samplePicture(), Theme::dark(), {}));
}

QTEST_MAIN(TestSvgExport)
#include "tst_svg_export.moc"
