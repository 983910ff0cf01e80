// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/drawn_sources.h"
#include "core/timeline/sheet_frame.h"
#include "core/timeline/timeline_legend.h"
#include "core/timeline/timeline_sheets.h"

#include "tests/support/generated_dataset.h"
#include "tests/support/pytorch_dataset.h"
#include "tests/support/staged_timeline.h"

#include <QTest>

#include <set>

using namespace steward;

namespace {

struct Planned
{
    StagedTimeline stage;
    SheetOptions options;

    explicit Planned(LaneGrouping grouping = LaneGrouping::Category, SnapshotPtr snapshot = pytorchAt(u"2026-09-15"))
        : stage(std::move(snapshot), request(grouping))
    {
        options.picture = {1040, 640};
        options.window = stage.model->history;
    }

    static TimelineRequest request(LaneGrouping grouping)
    {
        TimelineRequest wanted;
        wanted.lanes.grouping = grouping;
        return wanted;
    }
    Result<TimelineSheets> plan() { return TimelineSheets::plan(*stage.model, stage.labels, stage.measure, options); }
    Scene sheet(const TimelineSheets& sheets, int column, int row)
    {
        return sheets.sheet(column, row, *stage.snapshot, {}, stage.words);
    }
};

SnapshotPtr generated(int events, int organizations = 40)
{
    EventRecipe recipe;
    recipe.events = events;
    recipe.organizations = organizations;
    const DatasetPtr dataset = generatedDataset(recipe);
    Filter filter;
    filter.asOf = dataset->info.asOf;
    return takeSnapshot(dataset, filter);
}

} // namespace

class TestTimelineSheets : public QObject
{
    Q_OBJECT

private slots:
    void sheetsCoverTheWindowWithoutGapOrOverlap_data();
    void sheetsCoverTheWindowWithoutGapOrOverlap();
    void everyItemIsOnOneSheet_data();
    void everyItemIsOnOneSheet();
    void nothingIsCutAtTheEdgeOfASheet();
    void automaticallyMostLabelsAreLegible();
    void aLaneHigherThanASheetGoesOnOnTheNext();
    void tooManySheetsAreRefused();
    void theLegendHasTheSignsOfThePicture();
    void sourcesAreThoseOfWhatIsDrawn();
    void theFrameLeavesThePictureAlone();
};

void TestTimelineSheets::sheetsCoverTheWindowWithoutGapOrOverlap_data()
{
    QTest::addColumn<int>("across");
    for (const int across : {1, 2, 3, 5, 8, 13, 40})
        QTest::addRow("%d", across) << across;
}

void TestTimelineSheets::sheetsCoverTheWindowWithoutGapOrOverlap()
{
    QFETCH(int, across);
    Planned planned;
    planned.options.across = across;
    const auto sheets = planned.plan();
    QVERIFY(sheets);
    QVERIFY(sheets->across() <= across && sheets->across() >= across - 1);
    QVERIFY(sheets->days(0).begin <= planned.options.window.begin);
    QVERIFY(sheets->days(sheets->across() - 1).end >= planned.options.window.end);
    for (int i = 1; i < sheets->across(); ++i) {
        QCOMPARE(sheets->days(i).begin, sheets->days(i - 1).end);
        QCOMPARE(sheets->days(i).days(), sheets->days(0).days());
    }
}

void TestTimelineSheets::everyItemIsOnOneSheet_data()
{
    QTest::addColumn<LaneGrouping>("grouping");
    QTest::newRow("category") << LaneGrouping::Category;
    QTest::newRow("none") << LaneGrouping::None;
}

void TestTimelineSheets::everyItemIsOnOneSheet()
{
    QFETCH(LaneGrouping, grouping);
    Planned planned(grouping);
    planned.options.across = 5;
    const auto sheets = planned.plan();
    QVERIFY(sheets);
    int points = 0;
    std::set<FactRef> bars;
    for (int row = 0; row < sheets->down(); ++row)
        for (int column = 0; column < sheets->across(); ++column)
            for (const HitTarget& hit : planned.sheet(*sheets, column, row).hits) {
                if (hit.part != HitPart::Mark || hit.lane < 0)
                    continue;
                const int item = findItem(*planned.stage.model, hit.fact);
                const bool isBar = planned.stage.model->index.item(item).days() > 60;
                if (!isBar)
                    points += hit.count;
                else if (bars.insert(hit.fact).second)
                    points += hit.count; // what lasts may go on on the next sheet
            }
    QCOMPARE(points, 157);
}

void TestTimelineSheets::nothingIsCutAtTheEdgeOfASheet()
{
    Planned planned;
    planned.options.across = 6;
    const auto sheets = planned.plan();
    QVERIFY(sheets);
    int titles = 0;
    std::set<QString> known;
    for (const Event& event : planned.stage.model->dataset->events)
        known.insert(event.title);
    for (int row = 0; row < sheets->down(); ++row)
        for (int column = 0; column < sheets->across(); ++column) {
            const Scene scene = planned.sheet(*sheets, column, row);
            QVERIFY(scene.size.height() <= planned.options.picture.height() + 1.0);
            const QRectF canvas(QPointF(-0.5, -0.5), scene.size + QSizeF(1, 1));
            for (const SceneItem& item : scene.items)
                if (const auto* text = std::get_if<TextItem>(&item)) {
                    QVERIFY2(canvas.contains(text->box), qPrintable(text->text));
                    titles += known.contains(text->text) ? 1 : 0;
                }
        }
    QVERIFY2(titles > 110, qPrintable(QString::number(titles))); // whole, not shortened
}

void TestTimelineSheets::automaticallyMostLabelsAreLegible()
{
    Planned planned;
    const auto sheets = planned.plan();
    QVERIFY(sheets);
    QVERIFY(sheets->labelledShare() >= 0.8);
    Planned crowded;
    crowded.options.across = 1;
    QVERIFY(crowded.plan()->labelledShare() < sheets->labelledShare());
    Planned many(LaneGrouping::Category, generated(30'000));
    QVERIFY(many.plan()->across() <= 4);
}

void TestTimelineSheets::aLaneHigherThanASheetGoesOnOnTheNext()
{
    Planned planned(LaneGrouping::Organization);
    planned.options.picture = {1040, 260};
    planned.options.across = 2;
    for (const Lane& lane : planned.stage.model->tree.lanes)
        planned.options.toggled.insert(lane.key);
    const auto sheets = planned.plan();
    QVERIFY(sheets);
    QVERIFY(sheets->down() > 5);
    for (int row = 0; row < sheets->down(); ++row) {
        const Scene scene = planned.sheet(*sheets, 0, row);
        QVERIFY(scene.size.height() <= 261.0);
        const bool hasHeader = std::ranges::any_of(scene.hits, [](const HitTarget& hit) { return hit.part == HitPart::Header; });
        QVERIFY(hasHeader);
    }
}

void TestTimelineSheets::tooManySheetsAreRefused()
{
    Planned planned(LaneGrouping::Organization, generated(20'000, 5000));
    planned.options.picture = {1040, 200};
    planned.options.across = 40;
    const auto sheets = planned.plan();
    QVERIFY(!sheets);
    QCOMPARE(sheets.error().code, ErrorCode::TooManySheets);
    QVERIFY(sheets.error().value.toInt() > mostSheets);
}

void TestTimelineSheets::theLegendHasTheSignsOfThePicture()
{
    StagedTimeline stage(pytorchAt(u"2026-09-15"));
    const Scene scene = stage.scene(stage.model->history);
    const auto signs = signsIn(scene, stage.stack);
    const auto has = [&](LegendSign sign) { return std::ranges::find(signs, sign) != signs.end(); };
    QVERIFY(has({LegendSign::Kind::Event, Role::CategorySecurity}));
    QVERIFY(has({LegendSign::Kind::AsOf}));
    QVERIFY(!has({LegendSign::Kind::Compare}));
    QVERIFY(!has({LegendSign::Kind::Strip}));
    const Scene legend = layoutLegend(signs, [](LegendSign) { return QStringLiteral("meaning"); }, 300, stage.measure);
    QVERIFY(legend.size.height() > 20.0);
    for (const SceneItem& item : legend.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            QVERIFY(text->box.right() <= 301.0 && text->box.bottom() <= legend.size.height() + 0.5);
    QCOMPARE(layoutLegend({}, {}, 300, stage.measure).size.height(), 0.0);
}

void TestTimelineSheets::sourcesAreThoseOfWhatIsDrawn()
{
    StagedTimeline stage(pytorchAt(u"2026-09-15"));
    const DaySpan year{day(u"2022-09-01"), day(u"2022-10-01")};
    stage.scene(year);
    const DrawnSources drawn = drawnSources(*stage.model, stage.stack, year);
    std::set<std::int32_t> expected;
    int facts = 0;
    for (const Event& event : stage.model->dataset->events) {
        if (event.span().end <= year.begin || year.end <= event.span().begin)
            continue;
        ++facts;
        for (const SourceId source : event.provenance.sources)
            expected.insert(source.value);
    }
    std::set<std::int32_t> periods;
    for (const Period& period : stage.model->dataset->periods) {
        const FactInterval& interval = period.interval.resolved;
        if (interval.start.earliest >= year.end || interval.end.latest < year.begin)
            continue;
        ++facts;
        for (const SourceId source : period.provenance.sources)
            expected.insert(source.value);
    }
    QCOMPARE(drawn.facts, facts);
    QCOMPARE(drawn.sources.size(), expected.size());
    for (const SourceUse& use : drawn.sources)
        QVERIFY(expected.contains(use.source.value) && use.facts > 0);
}

void TestTimelineSheets::theFrameLeavesThePictureAlone()
{
    const FixedTextMeasure measure;
    SheetFrame frame;
    frame.page = {1122, 794};
    const QMarginsF margins = sheetMargins(measure);
    frame.picture = QRectF(QPointF(), frame.page).marginsRemoved(margins);
    frame.title = QString(400, u'x');
    frame.place = QStringLiteral("Sheet 3 of 8");
    frame.foot = QString(400, u'y');
    frame.across = 40;
    frame.down = 10;
    Scene scene;
    addSheetFrame(scene, frame, measure);
    for (const SceneItem& item : scene.items) {
        QRectF box;
        if (const auto* text = std::get_if<TextItem>(&item))
            box = text->box;
        else if (const auto* rect = std::get_if<RectItem>(&item))
            box = rect->rect;
        else if (const auto* line = std::get_if<LineItem>(&item))
            box = QRectF(line->from, line->to).normalized().adjusted(0, 0, 0.01, 0.01);
        QVERIFY(QRectF(QPointF(), frame.page).contains(box));
        const QRectF common = box.intersected(frame.picture.adjusted(1, 1, -1, -1));
        QVERIFY(common.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTimelineSheets)
#include "tst_timeline_sheets.moc"
