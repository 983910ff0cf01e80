// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/published_estimates.h"
#include "core/transfer/release_evidence.h"
#include "core/transfer/transfer_sensitivity.h"

#include "tests/support/pytorch_dataset.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

Day day(const char* text) { return *parseDay(QString::fromLatin1(text)); }

TransferSpec defaultSpec(const char* metric = "active-contributors")
{
    const Dataset& dataset = *pytorchDataset();
    return transferSpec(dataset, *parseMetric(dataset, QLatin1String(metric)), day("2022-09-12"));
}

std::vector<SensitivityRow> rowsOf(const TransferSpec& spec)
{
    const auto rows = transferSensitivity(pytorchDataset(), spec);
    return rows ? *rows : std::vector<SensitivityRow>();
}

int countOf(const std::vector<SensitivityRow>& rows, SensitivityAspect aspect)
{
    return static_cast<int>(std::ranges::count(rows, aspect, &SensitivityRow::aspect));
}

} // namespace

class TestTransferSensitivity : public QObject
{
    Q_OBJECT

private slots:
    void theSpecificationComesFirstAndIsNotRepeated()
    {
        const TransferSpec spec = defaultSpec();
        const auto rows = rowsOf(spec);
        QCOMPARE(rows.front().aspect, SensitivityAspect::AsSpecified);
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].aspect != SensitivityAspect::EventDate)
                QVERIFY(rows[i].spec != spec);
        }
        QCOMPARE(countOf(rows, SensitivityAspect::Donut), 2);        // 0 and 3
        QCOMPARE(countOf(rows, SensitivityAspect::Anticipation), 1); // 3
        QCOMPARE(countOf(rows, SensitivityAspect::Before), 3);       // 24, 36, 48
        QCOMPARE(countOf(rows, SensitivityAspect::Controls), 0);
    }

    void rowsAreWhatTheAnalysisItselfGives()
    {
        for (const SensitivityRow& row : rowsOf(defaultSpec())) {
            const auto full = analyseTransfer(pytorchDataset(), row.spec);
            QVERIFY(full);
            QCOMPARE(row.nBefore, full->nBefore);
            QCOMPARE(row.nAfter, full->nAfter);
            QCOMPARE(row.refused, full->refused);
            if (row.aspect != SensitivityAspect::Controls && !full->effects.empty()) {
                QVERIFY(row.ratio && row.isAfterYear);
                QCOMPARE(row.ratio->ratio, *full->effects.front().ratio);
                QCOMPARE(row.ratio->low, *full->effects.front().low);
                QCOMPARE(row.ratio->high, *full->effects.front().high);
            }
        }
    }

    void daysOfOneMonthShareARow()
    {
        const auto days = sourcedDays(*pytorchDataset(), day("2022-09-12"));
        QVERIFY(days.size() >= 2);
        QVERIFY(std::ranges::find(days, day("2022-09-14")) != days.end());
        const auto rows = rowsOf(defaultSpec());
        const auto row = std::ranges::find(rows, SensitivityAspect::EventDate,
                                           &SensitivityRow::aspect);
        QVERIFY(row != rows.end());
        QCOMPARE(row->days, days);
        QCOMPARE(countOf(rows, SensitivityAspect::EventDate), 1);
    }

    void controlsAreComparedTogetherAndWithoutEach()
    {
        TransferSpec spec = defaultSpec();
        spec.controls = comparisonControls(*pytorchDataset());
        QCOMPARE(spec.controls.size(), 3U);
        const auto rows = rowsOf(spec);
        QCOMPARE(countOf(rows, SensitivityAspect::Controls), 1);
        QCOMPARE(countOf(rows, SensitivityAspect::WithoutControl), 3);
        const auto full = analyseTransfer(pytorchDataset(), spec);
        const auto row = std::ranges::find(rows, SensitivityAspect::Controls,
                                           &SensitivityRow::aspect);
        QVERIFY(row->ratio && full->controlled);
        QCOMPARE(row->ratio->ratio, full->controlled->afterYear->ratio);
    }

    void itStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto rows = transferSensitivity(pytorchDataset(), defaultSpec(), stop.get_token());
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Cancelled);
    }

    void aRefusedSpecificationHasNoChoices()
    {
        TransferSpec spec = defaultSpec();
        spec.scope = *parseScope(*pytorchDataset(), u"core"_s);
        const auto rows = rowsOf(spec);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().refused, TransferRefusal::BrokenSource);
        QVERIFY(!rows.front().ratio && !rows.front().effect);
    }

    void publishedEstimatesAreOfThisEventOnly()
    {
        const Dataset& dataset = *pytorchDataset();
        const auto estimates = publishedEstimates(dataset, day("2022-09-14"));
        QCOMPARE(estimates.size(), 4U);
        QCOMPARE(*estimates.front().change, 0.257);
        QVERIFY(publishedEstimates(dataset, day("2021-09-14")).empty());
        Dataset other = dataset;
        other.info.subject = u"Another"_s;
        QVERIFY(publishedEstimates(other, day("2022-09-12")).empty());
    }

    void oursStandBesideThem()
    {
        const Dataset& dataset = *pytorchDataset();
        QCOMPARE(dataset[stewardBefore(dataset, day("2022-09-12"))].id, u"meta"_s);
        const auto rows = replicate(pytorchDataset(), day("2022-09-12"));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4U);
        for (const Replication& row : *rows) {
            const bool hasOurs = row.estimate.measure == PublishedMeasure::ExternalCompanies
                                 || row.estimate.measure == PublishedMeasure::FormerSteward;
            QCOMPARE(row.ours.has_value(), hasOurs);
            if (hasOurs)
                QCOMPARE(row.ours->refused, TransferRefusal::None);
        }
        QCOMPARE(metricId(dataset, rows->front().ours->spec.question),
                 u"other-organization-commits:meta"_s);
    }

    void releasesAreOnTheirSideOfTheEvent()
    {
        const Day event = day("2022-09-12");
        const ReleaseEvidence evidence = releaseEvidence(*pytorchDataset(), event);
        QVERIFY(!evidence.before.empty() && !evidence.after.empty());
        QVERIFY(evidence.before.size() <= mostReleasesASide);
        QVERIFY(evidence.after.size() <= mostReleasesASide);
        for (const ReleaseFigures& release : evidence.before)
            QVERIFY(release.interval->end <= event);
        for (const ReleaseFigures& release : evidence.across)
            QVERIFY(release.interval->begin < event && event < release.interval->end);
        for (const ReleaseFigures& release : evidence.after)
            QVERIFY(event <= release.interval->begin);
        QCOMPARE(evidence.across.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestTransferSensitivity)
#include "tst_transfer_sensitivity.moc"
