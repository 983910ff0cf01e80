// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/layout_report.h"
#include "core/scene/dump.h"
#include "tests/support/fixed_text_measure.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

const PageFormat format;

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QStringLiteral("word%1").arg(i));
    return list.join(u' ');
}

Table longTable(int rows)
{
    Table table;
    table.columns = {{QStringLiteral("Organization"), 0.5}, {QStringLiteral("Since"), 0.5}};
    table.caption = {QStringLiteral("All of them.")};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{.text = {QStringLiteral("row %1").arg(i)}},
                               {.text = {words(i % 20)}}}});
    return table;
}

SourceList sources(int count)
{
    SourceList list;
    for (int i = 1; i <= count; ++i)
        list.entries.push_back({i, words(8), QStringLiteral("Publisher"),
                                QStringLiteral("https://example.org/") + QString(90, u'x')});
    return list;
}

RichText cited(const QString& text, int number)
{
    const QString digits = QString::number(number);
    return {text + u'[' + digits + u']', {{text.size() + 1, digits.size(), {}, sourceAnchor(number)}}};
}

/// Every kind of block, several pages of it.
Report fullReport()
{
    Report report;
    report.title = QStringLiteral("A report");
    report.state = {QStringLiteral("no filter")};
    report.words = {QStringLiteral("Contents"), QStringLiteral("Figure %1"), QStringLiteral("Table %1"),
                    QStringLiteral("Page %1 of %2"), QStringLiteral("As of a day")};
    auto& blocks = report.blocks;
    blocks.push_back(Cover{.span = {Day{0}, Day{4000}},
                           .asOf = Day{4000},
                           .kicker = QStringLiteral("Kicker"),
                           .asOfText = QStringLiteral("As of"),
                           .summary = words(30),
                           .bands = {{{Day{0}, Day{2000}}, QStringLiteral("Era"), {}, Role::EraFirst}},
                           .ticks = {{Day{100}, Role::CategoryRelease, 3}},
                           .tickNote = QStringLiteral("strokes"),
                           .figures = {{{QStringLiteral("48"), QStringLiteral("Members"), {}}}}});
    blocks.push_back(PageBreak{});
    blocks.push_back(Contents{});
    blocks.push_back(PageBreak{});
    for (int i = 0; i < 24; ++i) {
        blocks.push_back(Heading{1 + i % 3, QStringLiteral("Heading %1").arg(i), {}});
        blocks.push_back(ReportParagraph{cited(words(40 + 23 * i), i + 1)});
    }
    blocks.push_back(Heading{1, QStringLiteral("Heading of the table"), {}});
    blocks.push_back(longTable(120));
    blocks.push_back(PageBreak{Orientation::Landscape});
    blocks.push_back(Heading{1, QStringLiteral("Heading of a picture"), {}});
    blocks.push_back(ReportFigure{QStringLiteral("timeline"), {words(40)}});
    blocks.push_back(PageBreak{});
    blocks.push_back(Heading{1, QStringLiteral("Heading of the sources"), {}});
    blocks.push_back(Columns{2});
    blocks.push_back(sources(40));
    return report;
}

std::vector<TextItem> textsOf(const ReportPage& page)
{
    std::vector<TextItem> texts;
    for (const SceneItem& item : page.scene.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts.push_back(*text);
    }
    return texts;
}

QRectF areaOf(const ReportPage& page)
{
    return QRectF(QPointF(), page.scene.size).marginsRemoved(format.margins);
}

bool hasText(const ReportPage& page, const QString& text)
{
    const auto texts = textsOf(page);
    return std::ranges::any_of(texts, [&](const TextItem& item) { return item.text == text; });
}

bool hasRows(const ReportPage& page)
{
    const auto texts = textsOf(page);
    return std::ranges::any_of(
        texts, [](const TextItem& item) { return item.text.startsWith(QStringLiteral("row ")); });
}

bool isInArea(const ReportPage& page, const TextItem& text)
{
    return text.box.top() >= areaOf(page).top() - 0.01
           && text.box.bottom() <= areaOf(page).bottom() + 0.01;
}

} // namespace

class LayoutReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_layout = layoutReport(fullReport(), format, m_measure); }

    void nothingReachesBeyondTheMargins()
    {
        for (const ReportPage& page : m_layout.pages) {
            const QRectF area = areaOf(page);
            const QRectF sheet(QPointF(), page.scene.size);
            for (const TextItem& text : textsOf(page)) {
                QVERIFY2(text.box.left() >= area.left() - 0.01, qPrintable(text.text));
                QVERIFY2(text.box.right() <= area.right() + 0.01, qPrintable(text.text));
                QVERIFY2(sheet.contains(text.box), qPrintable(text.text));
                QVERIFY(m_measure.width(text.text, text.style) <= text.box.width() + 0.01);
            }
            for (const PlacedFigure& figure : page.figures)
                QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(figure.rect));
        }
    }

    void textsDoNotOverlap()
    {
        for (const ReportPage& page : m_layout.pages) {
            const auto texts = textsOf(page);
            for (std::size_t i = 0; i < texts.size(); ++i) {
                for (std::size_t j = i + 1; j < texts.size(); ++j) {
                    const QRectF both = texts[i].box.intersected(texts[j].box);
                    QVERIFY2(both.width() < 0.5 || both.height() < 0.5,
                             qPrintable(texts[i].text + u'/' + texts[j].text));
                }
            }
        }
    }

    void onlyHeadAndFootStandInTheMargins()
    {
        for (std::size_t i = 1; i < m_layout.pages.size(); ++i) {
            const ReportPage& page = m_layout.pages[i];
            QStringList outside;
            for (const TextItem& text : textsOf(page)) {
                if (!isInArea(page, text) && !text.text.isEmpty())
                    outside.append(text.text);
            }
            const QString foot = QStringLiteral("Page %1 of %2").arg(i + 1).arg(m_layout.pages.size());
            QCOMPARE(outside, QStringList({QStringLiteral("A report"), QStringLiteral("As of a day"),
                                           foot}));
        }
    }

    void tablesRepeatTheirTitlesOnEveryPage()
    {
        int pages = 0;
        for (const ReportPage& page : m_layout.pages) {
            if (!hasRows(page))
                continue;
            ++pages;
            QVERIFY(hasText(page, QStringLiteral("Organization")));
        }
        QVERIFY(pages > 2);
    }

    void everyRowOfATableIsThere()
    {
        QSet<QString> rows;
        for (const ReportPage& page : m_layout.pages) {
            for (const TextItem& text : textsOf(page)) {
                if (text.text.startsWith(QStringLiteral("row ")))
                    rows.insert(text.text);
            }
        }
        QCOMPARE(rows.size(), 120);
    }

    void noHeadingEndsAPage()
    {
        for (const ReportPlace& heading : m_layout.outline) {
            const ReportPage& page = m_layout.pages[static_cast<std::size_t>(heading.page)];
            const auto texts = textsOf(page);
            const bool hasMore = std::ranges::any_of(texts, [&](const TextItem& text) {
                return isInArea(page, text) && text.box.top() > heading.y + 30.0
                       && !text.text.startsWith(QStringLiteral("Heading"));
            });
            QVERIFY2(hasMore || !page.figures.empty(), qPrintable(heading.name));
        }
    }

    void noParagraphLeavesALineAlone()
    {
        Report report;
        report.words = fullReport().words;
        // As many lines before it as make the paragraph begin on the last line of the page.
        const int lines = static_cast<int>(format.textArea().height() / 20.0) - 1;
        for (int i = 0; i < lines; ++i)
            report.blocks.push_back(ReportParagraph{{QStringLiteral("line")}, ParagraphStyle::Bullet});
        report.blocks.push_back(ReportParagraph{{words(60)}, ParagraphStyle::Bullet});
        const ReportLayout layout = layoutReport(report, format, m_measure);
        for (const ReportPage& page : layout.pages) {
            const auto texts = textsOf(page);
            const auto count = std::ranges::count_if(
                texts, [](const TextItem& text) { return text.text.startsWith(QStringLiteral("word")); });
            QVERIFY(count != 1);
        }
    }

    void everyInnerLinkLeadsSomewhere()
    {
        QSet<QString> anchors;
        for (const ReportPlace& anchor : m_layout.anchors) {
            QVERIFY2(!anchors.contains(anchor.name), qPrintable(anchor.name));
            anchors.insert(anchor.name);
        }
        int links = 0;
        for (const ReportPage& page : m_layout.pages) {
            for (const SceneLink& link : page.scene.links) {
                QVERIFY(link.url.isEmpty() != link.anchor.isEmpty());
                links += link.anchor.startsWith(QStringLiteral("source-")) ? 1 : 0;
                if (!link.anchor.isEmpty())
                    QVERIFY2(anchors.contains(link.anchor), qPrintable(link.anchor));
            }
        }
        QVERIFY(links >= 24);
    }

    void contentsThatWouldNotFitTheirPageNameTheSectionsAlone_data()
    {
        QTest::addColumn<int>("sections");
        QTest::addColumn<bool>("areAllNamed");
        QTest::newRow("few") << 3 << true;
        QTest::newRow("many") << 14 << false;
    }

    void contentsThatWouldNotFitTheirPageNameTheSectionsAlone()
    {
        QFETCH(int, sections);
        QFETCH(bool, areAllNamed);
        Report report;
        report.blocks = {Contents{}, PageBreak{}};
        for (int i = 0; i < sections; ++i) {
            report.blocks.push_back(Heading{1, QStringLiteral("Section"), {}});
            for (int part = 0; part < 6; ++part)
                report.blocks.push_back(Heading{2, QStringLiteral("Part"), {}});
        }
        const ReportLayout layout = layoutReport(report, PageFormat{}, FixedTextMeasure());
        const auto named = layout.pages.front().scene.links.size();
        QCOMPARE(named, static_cast<std::size_t>(areAllNamed ? sections * 7 : sections));
        // The contents are followed by a page break: what comes next is on the second page.
        QCOMPARE(layout.outline.front().page, 1);
    }

    void theContentsNameThePagesOfTheHeadings()
    {
        const auto texts = textsOf(m_layout.pages[1]);
        int entries = 0;
        for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
            for (const ReportPlace& heading : m_layout.outline) {
                if (heading.level > 1 || heading.name != texts[i].text)
                    continue;
                ++entries;
                QCOMPARE(texts[i + 1].text, QString::number(heading.page + 1));
            }
        }
        QCOMPARE(entries, 16 + 3);
    }

    void aPageMayLieOnItsSide()
    {
        const auto page = std::ranges::find_if(
            m_layout.pages, [](const ReportPage& candidate) { return !candidate.figures.empty(); });
        QVERIFY(page != m_layout.pages.end());
        QCOMPARE(page->scene.size, format.size.transposed());
        QVERIFY(page->figures.front().rect.height() > 0.6 * areaOf(*page).height());
        QCOMPARE(std::next(page)->scene.size, format.size);
    }

    void columnsFillOneAfterTheOther()
    {
        const ReportPage& page = m_layout.pages.back();
        QSet<int> lefts;
        for (const SceneLink& link : page.scene.links)
            lefts.insert(qRound(link.rect.left()));
        QVERIFY(lefts.size() <= 2);
        QVERIFY(hasText(page, QStringLiteral("[40]")));
    }

    void linksThatAreBrokenGoOnInTheNextLine()
    {
        Report report;
        report.words = fullReport().words;
        const QString url = QStringLiteral("https://example.org/") + QString(200, u'y');
        report.blocks.push_back(ReportParagraph{{url, {{0, url.size(), url, {}}}}});
        const ReportLayout layout = layoutReport(report, format, m_measure);
        const auto& links = layout.pages.front().scene.links;
        QVERIFY(links.size() > 1);
        QVERIFY(std::ranges::all_of(links, [&](const SceneLink& link) { return link.url == url; }));
    }

    void theSameReportGivesTheSamePages()
    {
        const ReportLayout again = layoutReport(fullReport(), format, m_measure);
        QCOMPARE(again.pages.size(), m_layout.pages.size());
        for (std::size_t i = 0; i < again.pages.size(); ++i)
            QCOMPARE(dump(again.pages[i].scene), dump(m_layout.pages[i].scene));
    }

    void anEmptyReportHasNoPages()
    {
        QVERIFY(layoutReport(Report{}, format, m_measure).pages.empty());
    }

private:
    FixedTextMeasure m_measure;
    ReportLayout m_layout;
};

QTEST_GUILESS_MAIN(LayoutReportTest)
#include "tst_layout_report.moc"
