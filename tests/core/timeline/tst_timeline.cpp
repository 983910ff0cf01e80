// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/layout_time_bar.h"
#include "core/timeline/layout_timeline.h"

#include "core/scene/dump.h"
#include "tests/support/golden.h"
#include "tests/support/pytorch_dataset.h"
#include "tests/support/staged_timeline.h"

#include <QTest>

#include <set>

using namespace steward;

namespace {

const FixedTextMeasure measure;

/// Only whole rows, as on paper: what is cut by the edge of a window lies outside of it.
Scene timeline(const SnapshotPtr& snapshot, DaySpan window, QSizeF size = {1280, 700},
               LaneGrouping grouping = LaneGrouping::Category)
{
    TimelineRequest request;
    request.lanes.grouping = grouping;
    StagedTimeline stage(snapshot, request);
    stage.options.onlyWholeRows = true;
    return stage.scene(window, size);
}

DaySpan span(QStringView from, QStringView to)
{
    return {day(from), day(to)};
}

/// Facts that the marks of the scene stand for, alone or folded.
int shownItems(const Scene& scene)
{
    int count = 0;
    for (const HitTarget& hit : scene.hits)
        if (hit.part == HitPart::Mark && hit.lane >= 0)
            count += hit.count;
    return count;
}

std::vector<TextItem> texts(const Scene& scene)
{
    std::vector<TextItem> result;
    for (const SceneItem& item : scene.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            result.push_back(*text);
    return result;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void everyEventIsShownExactlyOnce_data();
    void everyEventIsShownExactlyOnce();
    void noTwoTextsOverlap_data();
    void noTwoTextsOverlap();
    void everythingLiesInsideTheCanvas_data() { noTwoTextsOverlap_data(); }
    void everythingLiesInsideTheCanvas();
    void panningMovesLabelsAndChoosesNoneAnew();
    void allPeriodsAreShown();
    void hiddenCategoriesHaveNoLane();
    void nothingToShowIsSaid();
    void aYearIsDrawnAsTheYearItMeans();
    void theSceneIsAsRecorded();
    void theTimeBarIsAsRecorded();
    void theTimeBarKnowsWhatIsUnderThePointer();
};

void TestTimeline::everyEventIsShownExactlyOnce_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("usual") << QSizeF(1280, 2000);
    QTest::newRow("large") << QSizeF(3840, 2000);
    QTest::newRow("small") << QSizeF(700, 2000);
    QTest::newRow("tiny") << QSizeF(300, 2000);
}

void TestTimeline::everyEventIsShownExactlyOnce()
{
    QFETCH(QSizeF, size);
    for (const auto grouping : {LaneGrouping::Category, LaneGrouping::None})
        QCOMPARE(shownItems(timeline(pytorchAt(u"2026-09-15"), span(u"2002-01-01", u"2026-10-01"), size, grouping)), 157);
}

void TestTimeline::noTwoTextsOverlap_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<DaySpan>("window");
    const std::pair<const char*, DaySpan> windows[]{{"whole", span(u"2002-01-01", u"2026-10-01")},
                                                    {"foundation years", span(u"2022-01-01", u"2026-10-01")},
                                                    {"one year", span(u"2025-01-01", u"2026-01-01")},
                                                    {"one month", span(u"2022-09-01", u"2022-10-01")}};
    for (const QSizeF size : {QSizeF(1280, 700), QSizeF(1920, 980), QSizeF(800, 420)})
        for (const auto& [name, window] : windows)
            QTest::addRow("%s at %g", name, size.width()) << size << window;
}

void TestTimeline::noTwoTextsOverlap()
{
    QFETCH(QSizeF, size);
    QFETCH(DaySpan, window);
    const auto all = texts(timeline(pytorchAt(u"2026-09-15"), window, size));
    QVERIFY(all.size() > 8);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            // A right-aligned count shares its box with the name of the lane.
            QRectF a = all[i].box;
            QRectF b = all[j].box;
            for (auto* box : {&a, &b}) {
                const TextItem& item = box == &a ? all[i] : all[j];
                const double width = std::min(box->width(), measure.width(item.text, item.style));
                if (item.horizontal == HAlign::Right)
                    box->setLeft(box->right() - width);
                else
                    box->setWidth(width);
            }
            const QRectF common = a.intersected(b);
            QVERIFY2(common.width() < 1.0 || common.height() < 1.0, qPrintable(all[i].text + " / " + all[j].text));
        }
}

void TestTimeline::everythingLiesInsideTheCanvas()
{
    QFETCH(QSizeF, size);
    QFETCH(DaySpan, window);
    const QRectF canvas(QPointF(-0.5, -0.5), size + QSizeF(1, 1));
    const Scene scene = timeline(pytorchAt(u"2026-09-15"), window, size);
    for (const TextItem& text : texts(scene))
        QVERIFY2(canvas.contains(text.box), qPrintable(text.text));
    for (const SceneItem& item : scene.items)
        if (const auto* rect = std::get_if<RectItem>(&item))
            QVERIFY2(canvas.contains(rect->rect), qPrintable(QStringLiteral("a rectangle at %1, %2").arg(rect->rect.left()).arg(rect->rect.top())));
}

void TestTimeline::panningMovesLabelsAndChoosesNoneAnew()
{
    const SnapshotPtr snapshot = pytorchAt(u"2026-09-15");
    const auto labelsOf = [&](DaySpan window) {
        std::map<QString, double> labels;
        for (const TextItem& text : texts(timeline(snapshot, window)))
            if (text.box.left() > 400 && text.box.right() < 900 && text.text.size() > 5) // numbers come twice
                labels[text.text] = text.box.top();
        return labels;
    };
    const DaySpan window = span(u"2022-01-01", u"2026-01-01");
    const auto before = labelsOf(window);
    const auto after = labelsOf({window.begin + 30, window.end + 30});
    int common = 0;
    for (const auto& [label, top] : before) {
        const auto again = after.find(label);
        if (again == after.end())
            continue; // left the middle of the window
        ++common;
        QCOMPARE(again->second, top);
    }
    QVERIFY2(common > 15, qPrintable(QString::number(common)));
}

void TestTimeline::allPeriodsAreShown()
{
    const Scene scene = timeline(pytorchAt(u"2026-09-15"), span(u"2002-01-01", u"2026-10-01"));
    std::set<int> periods;
    for (const HitTarget& hit : scene.hits)
        if (hit.fact.kind == FactKind::Period)
            periods.insert(hit.fact.row);
    QCOMPARE(periods.size(), std::size_t{5});
}

void TestTimeline::hiddenCategoriesHaveNoLane()
{
    Filter filter;
    filter.asOf = day(u"2026-09-15");
    filter.hiddenCategories.set(static_cast<std::size_t>(EventCategory::Release));
    const SnapshotPtr snapshot = takeSnapshot(pytorchDataset(), filter);
    for (const TextItem& text : texts(timeline(snapshot, span(u"2002-01-01", u"2026-10-01"))))
        QVERIFY(text.text != QLatin1String("release"));
}

void TestTimeline::nothingToShowIsSaid()
{
    Filter filter;
    filter.asOf = day(u"2026-09-15");
    filter.hiddenCategories.set();
    const Scene scene = timeline(takeSnapshot(pytorchDataset(), filter), span(u"2002-01-01", u"2026-10-01"));
    QVERIFY(std::ranges::any_of(texts(scene), [](const TextItem& text) { return text.text == QLatin1String("nothing"); }));
}

void TestTimeline::aYearIsDrawnAsTheYearItMeans()
{
    const Scene scene = timeline(pytorchAt(u"2026-09-15"), span(u"2001-01-01", u"2004-01-01"));
    const bool hasTornYear = std::ranges::any_of(scene.items, [](const SceneItem& item) {
        const auto* rect = std::get_if<RectItem>(&item);
        return rect && rect->left == EdgeStyle::Torn && rect->right == EdgeStyle::Torn && rect->rect.width() > 300;
    });
    QVERIFY(hasTornYear);
}

void TestTimeline::theSceneIsAsRecorded()
{
    compareWithGolden(QStringLiteral("timeline.txt"),
                      dump(timeline(pytorchAt(u"2023-09-12"), span(u"2022-01-01", u"2024-01-01"), {900, 420})));
}

void TestTimeline::theTimeBarIsAsRecorded()
{
    const SnapshotPtr snapshot = pytorchAt(u"2023-09-12");
    const TimeBarOptions options{{900, 64}, span(u"2002-01-01", u"2026-10-01"), span(u"2022-01-01", u"2024-01-01"), snapshot->asOf(), day(u"2022-09-11")};
    const TimeBarWords barWords{plainTimelineWords().tick, [](Day d) { return isoText(d); }};
    compareWithGolden(QStringLiteral("time_bar.txt"),
                      dump(layoutTimeBar(*snapshot, eventsByMonth(*snapshot, options.history), options, barWords, measure)));
}

void TestTimeline::theTimeBarKnowsWhatIsUnderThePointer()
{
    const TimeBarOptions options{{1000, 64}, span(u"2002-01-01", u"2026-10-01"), span(u"2010-01-01", u"2020-01-01"), day(u"2024-01-01"), day(u"2022-01-01")};
    const TimeScale scale = timeBarScale(options);
    const auto partOn = [&](Day d) { return timeBarPartAt(options, {scale.xOf(d), 30.0}); };
    QCOMPARE(partOn(day(u"2024-01-01")), TimeBarPart::AsOf);
    QCOMPARE(partOn(day(u"2022-01-01")), TimeBarPart::Compare);
    QCOMPARE(partOn(day(u"2010-01-01")), TimeBarPart::WindowBegin);
    QCOMPARE(partOn(day(u"2020-01-01")), TimeBarPart::WindowEnd);
    QCOMPARE(partOn(day(u"2015-01-01")), TimeBarPart::Window);
    QCOMPARE(partOn(day(u"2005-01-01")), TimeBarPart::Axis);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
