// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/commands/called_program.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace steward;

class TestRenderPictures : public QObject
{
    Q_OBJECT

private slots:
    void theTitleIsAsAskedFor();
    void sourcesAndKeyAreLeftOutApart();
    void aPictureSaysWhereItComesFrom();
    void sheetsSayItToo();
    void theDatasetsSourcesStandInForThoseOfAView();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray made(const QString& name, const QString& words)
    {
        const Outcome outcome = callProgram(u"render "_s + words + u" --output "_s + path(name));
        if (outcome.status != 0)
            qWarning("%s", outcome.errors.constData());
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestRenderPictures::theTitleIsAsAskedFor()
{
    const char* const usual = ">Overview – ";
    QCOMPARE(made(u"a.svg"_s, u"overview"_s).count(usual), 3); // drawn, and twice in the metadata
    const QByteArray named = made(u"b.svg"_s, u"overview --title A<B&C"_s);
    QVERIFY(named.contains(">A&lt;B&amp;C</text>")
            && named.contains("<title>A&lt;B&amp;C</title>"));
    const QByteArray without = made(u"c.svg"_s, u"overview --title="_s);
    QCOMPARE(without.count(usual), 2);
}

void TestRenderPictures::sourcesAndKeyAreLeftOutApart()
{
    const QString timeline = u"timeline --from 2022-01-01"_s;
    const QByteArray whole = made(u"a.svg"_s, timeline);
    const QByteArray noSources = made(u"b.svg"_s, timeline + u" --no-sources"_s);
    const QByteArray noKey = made(u"c.svg"_s, timeline + u" --no-legend"_s);
    const QByteArray neither = made(u"d.svg"_s, timeline + u" --no-legend --no-sources"_s);
    QVERIFY(whole.contains("Drawn: ") && noKey.contains("Drawn: "));
    QVERIFY(!noSources.contains("Drawn: ") && !neither.contains("Drawn: "));
    QVERIFY(noSources.count("</text>") > neither.count("</text>"));
}

void TestRenderPictures::aPictureSaysWhereItComesFrom()
{
    made(u"a.png"_s, u"members --as-of 2025-09-12 --size 900x600"_s);
    const QImage image(path(u"a.png"_s));
    QVERIFY(image.text(u"Title"_s).startsWith(u"Members – "));
    QCOMPARE(image.text(u"Stewardship-AsOf"_s), u"2025-09-12"_s);
    QCOMPARE(image.text(u"Stewardship-Dataset"_s).size(), 7 + 64);
    QVERIFY(image.text(u"Software"_s).startsWith(u"Stewardship Explorer "));
    QVERIFY(image.text(u"Source"_s).contains(u"<https://"));
    const QByteArray svg = made(u"a.svg"_s, u"members --as-of 2025-09-12 --size 900x600"_s);
    QVERIFY(svg.contains("<dc:date>2025-09-12</dc:date>"));
    QVERIFY(
        svg.contains("<dc:identifier>" + image.text(u"Stewardship-Dataset"_s).toLatin1() + "<"));
    QCOMPARE(svg.count("<dc:source>"), image.text(u"Source"_s).count(u'\n') + 1);
}

void TestRenderPictures::sheetsSayItToo()
{
    made(u"s.png"_s,
         u"timeline --from 2024-01-01 --pages 1 --lanes release --no-legend --no-sources"_s);
    const QImage sheet(path(u"s-01.png"_s));
    QVERIFY(sheet.text(u"Title"_s).startsWith(u"Timeline – "));
    QVERIFY(!sheet.text(u"Stewardship-Dataset"_s).isEmpty());
    QVERIFY(!sheet.text(u"Description"_s).isEmpty());
}

void TestRenderPictures::theDatasetsSourcesStandInForThoseOfAView()
{
    const QByteArray all = made(u"o.svg"_s, u"overview"_s);
    const QByteArray drawn = made(u"t.svg"_s,
                                  u"timeline --from 2024-01-01 --to 2024-02-01 --lanes release"_s);
    QCOMPARE(all.count("<dc:source>"), 200);
    QVERIFY(drawn.count("<dc:source>") < 100);
}

QTEST_GUILESS_MAIN(TestRenderPictures)
#include "tst_render_pictures.moc"
