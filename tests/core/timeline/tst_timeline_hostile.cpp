// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What nobody should put into a timeline, and somebody will.

#include "core/scene/label_text.h"
#include "tests/support/generated_dataset.h"
#include "tests/support/staged_timeline.h"

#include <QTest>

using namespace steward;

namespace {

constexpr int asOfDay = 20000;

std::shared_ptr<Dataset> emptyDataset()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->info.asOf = Day{asOfDay};
    return dataset;
}

Event eventOn(CivilDate begin, CivilDate end, const QString& title)
{
    Event event;
    event.start = {begin, DatePrecision::Day};
    if (end != begin)
        event.end = PartialDate{end, DatePrecision::Day};
    event.title = title;
    return event;
}

SnapshotPtr snapshotOf(DatasetPtr dataset)
{
    Filter filter;
    filter.asOf = dataset->info.asOf;
    return takeSnapshot(std::move(dataset), filter);
}

void verifyNoTextLeavesTheCanvas(const Scene& scene)
{
    const QRectF canvas(QPointF(-0.5, -0.5), scene.size + QSizeF(1, 1));
    for (const SceneItem& item : scene.items)
        if (const auto* text = std::get_if<TextItem>(&item)) {
            QVERIFY2(canvas.left() <= text->box.left() && text->box.right() <= canvas.right(), qPrintable(text->text));
            QVERIFY(text->text.size() <= longestLabel + 8);
        }
}

} // namespace

class TestTimelineHostile : public QObject
{
    Q_OBJECT

private slots:
    void theFirstAndTheLastYear();
    void aSpanOfNineThousandYears();
    void tenThousandEventsOnADay();
    void titles_data();
    void titles();
    void fiveThousandLanes();
    void everyZoomFromADayToTenThousandYears();
    void aLabelTextIsOneLine_data();
    void aLabelTextIsOneLine();
};

void TestTimelineHostile::theFirstAndTheLastYear()
{
    auto dataset = emptyDataset();
    dataset->events.push_back(eventOn({1, 1, 1}, {1, 1, 1}, QStringLiteral("first")));
    dataset->events.push_back(eventOn({9999, 12, 31}, {9999, 12, 31}, QStringLiteral("last")));
    StagedTimeline stage(snapshotOf(dataset));
    QVERIFY(stage.model->history.contains(*dayFromCivil(1, 1, 1)));
    QVERIFY(stage.model->history.contains(*dayFromCivil(9999, 12, 31)));
    const Scene scene = stage.scene(stage.model->history);
    int marks = 0;
    for (const HitTarget& hit : scene.hits)
        marks += hit.part == HitPart::Mark ? hit.count : 0;
    QCOMPARE(marks, 2);
    verifyNoTextLeavesTheCanvas(scene);
}

void TestTimelineHostile::aSpanOfNineThousandYears()
{
    auto dataset = emptyDataset();
    for (int i = 0; i < 100; ++i)
        dataset->events.push_back(eventOn({500 + i, 1, 1}, {9600, 1, 1}, QStringLiteral("long %1").arg(i)));
    StagedTimeline stage(snapshotOf(dataset));
    for (const DaySpan window : {stage.model->history, DaySpan{Day{0}, Day{30}}})
        verifyNoTextLeavesTheCanvas(stage.scene(window));
}

void TestTimelineHostile::tenThousandEventsOnADay()
{
    StagedTimeline stage(snapshotOf(generatedDataset({10'000, EventShape::OneDay})));
    const Day middle = Day{stage.model->index.item(0).begin};
    for (const int days : {18000, 400, 30}) {
        const Scene scene = stage.scene({middle - days / 2, middle + days / 2}, {1280, 2000});
        int marks = 0;
        for (const HitTarget& hit : scene.hits)
            if (hit.part == HitPart::Mark)
                marks = std::max(marks, hit.count);
        QVERIFY2(marks > 900, "a lane's events of the day are one mark that keeps their count");
        QVERIFY(scene.items.size() < 3000);
    }
}

void TestTimelineHostile::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("100,000 characters") << QString(100'000, u'x');
    QTest::newRow("100,000 combining marks") << u'a' + QString(100'000, QChar(0x0301));
    QTest::newRow("right to left") << QStringLiteral("مؤسسة باي تورتش");
    QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧‍👦 family 🇩🇪 flag 👍🏽").repeated(20);
    QTest::newRow("override") << QString(QChar(0x202E)) + QStringLiteral("gnp.exe") + QString(5000, QChar(0x202E));
    QTest::newRow("line breaks") << QStringLiteral("a\nb\r\nc\td\u2028e").repeated(100);
    QTest::newRow("empty") << QString();
    QTest::newRow("lone surrogate") << QString(300, QChar(0xD83D));
}

void TestTimelineHostile::titles()
{
    QFETCH(QString, title);
    auto dataset = emptyDataset();
    for (int i = 0; i < 50; ++i)
        dataset->events.push_back(eventOn({2000 + i / 12, 1 + i % 12, 1}, {2000 + i / 12, 1 + i % 12, 1}, title));
    StagedTimeline stage(snapshotOf(dataset));
    stage.words.title = [](const Dataset& data, const TimelineItem& item, LaneGrouping) {
        return labelText(data.events[static_cast<std::size_t>(item.row)].title);
    };
    stage.labels = itemLabels(stage.words, *stage.model);
    verifyNoTextLeavesTheCanvas(stage.scene({*dayFromCivil(2000, 1, 1), *dayFromCivil(2001, 1, 1)}));
}

void TestTimelineHostile::fiveThousandLanes()
{
    TimelineRequest request;
    request.lanes.grouping = LaneGrouping::Organization;
    StagedTimeline stage(snapshotOf(generatedDataset({20'000, EventShape::Uniform, 5000})), request);
    QVERIFY(stage.model->tree.lanes.size() > 5000);
    const Scene top = stage.scene(stage.model->history);
    verifyNoTextLeavesTheCanvas(top);
    QVERIFY2(top.items.size() < 5000, "only what is in sight is drawn");
    stage.options.scrollTop = stage.stack.height - 600;
    const Scene end = stage.scene(stage.model->history);
    QVERIFY(std::ranges::any_of(end.hits, [&](const HitTarget& hit) {
        return hit.lane == static_cast<int>(stage.model->tree.lanes.size()) - 1;
    }));
}

void TestTimelineHostile::everyZoomFromADayToTenThousandYears()
{
    StagedTimeline stage(snapshotOf(generatedDataset({3000, EventShape::HeavyTailed})));
    for (double days = 3'600'000; days >= 1; days /= 1.7) {
        const int whole = std::max(1, static_cast<int>(days));
        const Scene scene = stage.scene({Day{9000}, Day{9000} + whole});
        QVERIFY2(scene.items.size() < 20'000, qPrintable(QString::number(days)));
    }
}

void TestTimelineHostile::aLabelTextIsOneLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("label");
    QTest::newRow("plain") << QStringLiteral("Meta hands over") << QStringLiteral("Meta hands over");
    QTest::newRow("breaks") << QStringLiteral(" a\n\n b\t c ") << QStringLiteral("a b c");
    QTest::newRow("override") << QStringLiteral("a\u202Eb") << QStringLiteral("a\u2426b");
    QTest::newRow("bell") << QStringLiteral("a\u0007b") << QStringLiteral("a\u2407b");
    QTest::newRow("zero width") << QStringLiteral("a\u200Bb\uFEFFc") << QStringLiteral("abc");
    QTest::newRow("joined emoji") << QString::fromUtf8("👩‍👧") << QString::fromUtf8("👩‍👧");
    QTest::newRow("marks") << u'e' + QString(20, QChar(0x0301)) << u'e' + QString(8, QChar(0x0301));
    QTest::newRow("long") << QString(500, u'y') << QString(longestLabel - 1, u'y') + QChar(0x2026);
}

void TestTimelineHostile::aLabelTextIsOneLine()
{
    QFETCH(QString, text);
    QFETCH(QString, label);
    QCOMPARE(labelText(text), label);
}

QTEST_GUILESS_MAIN(TestTimelineHostile)
#include "tst_timeline_hostile.moc"
