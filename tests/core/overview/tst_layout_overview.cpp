// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/overview/layout_overview.h"

#include "tests/support/fixed_text_measure.h"
#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace steward;

namespace {

OverviewEra era(const QString& name, QStringView from, QStringView to, Role role)
{
    OverviewEra result;
    result.name = name;
    result.subtitle = "what it was about, told in some more words";
    result.dates = "some dates";
    result.begin = "1 Jan 2000";
    result.role = role;
    result.span = {day(from), day(to)};
    result.fact = {FactKind::Period, static_cast<int>(role)};
    return result;
}

OverviewCard card(int number)
{
    OverviewCard result;
    result.label = QString("Figure %1 with a name").arg(number);
    result.value = "1,234";
    result.unit = "of something";
    result.change = "+12 since some day";
    result.direction = ChangeDirection::Up;
    result.definition =
        QString("What it counts and how, in words enough to need lines. ").repeated(2);
    result.caveat = number % 2 == 0 ? "Why the number may be too small." : QString();
    result.trend = {{day(u"2016-09-01"), std::nullopt},
                    {day(u"2022-09-01"), 3.0},
                    {day(u"2024-09-01"), std::nullopt},
                    {day(u"2025-09-01"), 9.0},
                    {day(u"2026-09-01"), 12.0}};
    result.fact = {FactKind::Body, number};
    return result;
}

OverviewContent content(int changes)
{
    OverviewContent result;
    result.title = "A dataset with a title of some length";
    result.asOfText = "As of 15 September 2026";
    result.summary = QString("What the dataset is about. ").repeated(8);
    result.eras = {era("First", u"2016-09-01", u"2017-01-19", Role::EraFirst),
                   era("Second", u"2017-01-19", u"2022-09-12", Role::EraSecond),
                   era("Third", u"2022-09-12", u"2026-09-16", Role::EraThird)};
    result.eras.back().phases = {{"A phase", {day(u"2022-09-12"), day(u"2025-05-07")}, {}},
                                 {"Another", {day(u"2025-05-07"), day(u"2026-09-16")}, {}}};
    result.asOfLabel = "15 Sep 2026";
    for (int i = 0; i < 3; ++i)
        result.stories.push_back({"Label",
                                  "A headline with several words",
                                  QString("A sentence about it. ").repeated(6),
                                  Role::Accent,
                                  {FactKind::Event, i}});
    result.figuresTitle = "Key figures";
    for (int i = 0; i < 7; ++i)
        result.cards.push_back(card(i));
    result.cards.front().isWide = true;
    result.cards.front().parts = {{"Highest", "15", 15, Role::TierHighest},
                                  {"Other", "3", 3, Role::TierOther}};
    result.trendBegin = "2016";
    result.trendEnd = "2026";
    result.changesTitle = "What changed";
    for (int i = 0; i < changes; ++i)
        result.changes.push_back({Role::Gained,
                                  MarkerShape::Plus,
                                  QString("Somebody joined something, number %1").arg(i),
                                  {{FactKind::Membership, i}}});
    result.noChanges = "Nothing changed.";
    result.moreChanges = [](int count) { return QString("and %1 more").arg(count); };
    result.notesTitle = "Notes";
    result.notes = {QString("A note of the dataset. ").repeated(6)};
    result.asOf = day(u"2026-09-15");
    result.transfer = day(u"2022-09-12");
    return result;
}

std::vector<TextItem> texts(const Scene& scene)
{
    std::vector<TextItem> result;
    for (const SceneItem& item : scene.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            result.push_back(*text);
    return result;
}

/// The part of the box that is covered by letters.
QRectF inkOf(const TextItem& text, const TextMeasure& measure)
{
    QRectF ink = text.box;
    const double width = measure.width(text.text, text.style);
    if (text.horizontal == HAlign::Right)
        ink.setLeft(ink.right() - width);
    ink.setWidth(width);
    return ink;
}

bool hasText(const Scene& scene, const QString& part)
{
    return std::ranges::any_of(texts(scene),
                               [&part](const TextItem& text) { return text.text.contains(part); });
}

/// The first text with this beginning.
TextItem find(const Scene& scene, const QString& beginning)
{
    for (const TextItem& text : texts(scene))
        if (text.text.startsWith(beginning))
            return text;
    return {};
}

} // namespace

class TestLayoutOverview : public QObject
{
    Q_OBJECT

private:
    FixedTextMeasure m_measure;

    void checkTexts(const Scene& scene)
    {
        const std::vector<TextItem> all = texts(scene);
        const QRectF page(QPointF(), scene.size);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const QRectF ink = inkOf(all[i], m_measure);
            QVERIFY2(ink.width() <= all[i].box.width() + 0.01, qPrintable(all[i].text));
            QVERIFY2(page.contains(ink), qPrintable(all[i].text));
            for (std::size_t k = i + 1; k < all.size(); ++k)
                QVERIFY2(!inkOf(all[k], m_measure).intersects(ink),
                         qPrintable(all[i].text + " / " + all[k].text));
        }
    }

private slots:
    void textsNeitherOverlapNorLeaveTheirBoxes_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {320, 480, 620, 760, 976, 1024, 1168, 1280, 1600, 1920, 3840})
            QTest::addRow("%d", width) << width;
    }
    void textsNeitherOverlapNorLeaveTheirBoxes()
    {
        QFETCH(int, width);
        const Scene scene = layoutOverview(content(20), QSizeF(width, 400), m_measure);
        QCOMPARE(scene.size.width(), double(width));
        checkTexts(scene);
    }

    void everyCardIsThereOnScreen()
    {
        const Scene scene = layoutOverview(content(3), QSizeF(1024, 700), m_measure);
        for (int i = 0; i < 7; ++i)
            QVERIFY(hasText(scene, QString("Figure %1").arg(i)));
    }

    void thePageIsAtLeastAsHighAsTheView()
    {
        const Scene scene = layoutOverview(content(0), QSizeF(1200, 5000), m_measure);
        QCOMPARE(scene.size, QSizeF(1200, 5000));
    }

    void aPictureOfAGivenSizeDropsWhatDoesNotFit_data()
    {
        QTest::addColumn<QSizeF>("size");
        for (const QSizeF size : {QSizeF(1920, 1080), QSizeF(1280, 800), QSizeF(1024, 700),
                                  QSizeF(620, 640), QSizeF(800, 400)})
            QTest::addRow("%gx%g", size.width(), size.height()) << size;
    }
    void aPictureOfAGivenSizeDropsWhatDoesNotFit()
    {
        QFETCH(QSizeF, size);
        const Scene scene = fitOverview(content(60), size, m_measure);
        QCOMPARE(scene.size, size);
        checkTexts(scene);
        QVERIFY(hasText(scene, "As of 15 September 2026"));
    }

    void whatIsLeftOutOfTheChangesIsCounted()
    {
        const Scene scene = layoutOverview(content(40), QSizeF(1000, 700), m_measure);
        QVERIFY(hasText(scene, "and 26 more"));
    }

    void anEmptyListOfChangesIsExplained()
    {
        QVERIFY(
            hasText(layoutOverview(content(0), QSizeF(1000, 700), m_measure), "Nothing changed."));
    }

    void everyMarkOfAFactCanBeHit()
    {
        const Scene scene = layoutOverview(content(3), QSizeF(1280, 800), m_measure);
        for (int i = 0; i < 7; ++i)
            QVERIFY(std::ranges::any_of(scene.hits, [i](const HitTarget& hit) {
                return hit.fact == FactRef{FactKind::Body, i};
            }));
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::ranges::any_of(scene.hits, [i](const HitTarget& hit) {
                return hit.fact == FactRef{FactKind::Membership, i};
            }));
    }

    void aPageReadFromTheRightIsMirroredButForTime()
    {
        OverviewContent page = content(3);
        const Scene usual = layoutOverview(page, QSizeF(1280, 800), m_measure);
        page.isRightToLeft = true;
        const Scene mirrored = layoutOverview(page, QSizeF(1280, 800), m_measure);
        checkTexts(mirrored);
        QCOMPARE(inkOf(find(mirrored, page.title), m_measure).right(),
                 1280.0 - inkOf(find(usual, page.title), m_measure).left());
        QVERIFY(find(mirrored, "Figure 0").box.left() > find(mirrored, "Figure 1").box.left());
        QVERIFY(inkOf(find(mirrored, "Figure 0"), m_measure).right()
                > inkOf(find(mirrored, "1,234"), m_measure).right() - 0.01);
        QCOMPARE(find(mirrored, "First").box, find(usual, "First").box);
        QVERIFY(find(mirrored, "First").box.left() < find(mirrored, "Third").box.left());
        QCOMPARE(find(mirrored, "2016").horizontal, HAlign::Left);
        QCOMPARE(find(mirrored, "2026").horizontal, HAlign::Right);
        QCOMPARE(mirrored.hits.front().fact, usual.hits.front().fact);
    }

    void anEraThatEndedWithNothingAfterItEndsWhereItEnded()
    {
        OverviewContent page = content(3);
        page.eras.pop_back();
        page.eras.back().end = "12 Sep 2022";
        page.evidenceEnd = day(u"2026-09-16");
        const Scene scene = layoutOverview(page, QSizeF(1280, 800), m_measure);
        checkTexts(scene);
        const QRectF second = scene.hits[1].rect;
        const double share = (second.right() - scene.hits[0].rect.left()) / (1280.0 - 48.0);
        QVERIFY2(share > 0.5 && share < 0.75, qPrintable(QString::number(share)));
        QVERIFY(hasText(scene, "12 Sep 2022"));
        QVERIFY(find(scene, "12 Sep 2022").box.left() >= second.right());
    }

    void daysBetweenTwoErasBelongToNone()
    {
        OverviewContent page = content(3);
        page.eras.erase(page.eras.begin() + 1);
        const Scene scene = layoutOverview(page, QSizeF(1280, 800), m_measure);
        checkTexts(scene);
        QVERIFY(scene.hits[1].rect.left() - scene.hits[0].rect.right() > 300.0);
    }

    void aDatasetWithoutErasOrFiguresStillMakesAPage()
    {
        OverviewContent empty;
        empty.title = "Nothing yet";
        empty.noChanges = "Nothing changed.";
        checkTexts(layoutOverview(empty, QSizeF(900, 600), m_measure));
        checkTexts(fitOverview(empty, QSizeF(900, 600), m_measure));
    }
};

QTEST_GUILESS_MAIN(TestLayoutOverview)
#include "tst_layout_overview.moc"
