// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/transfer_more_text.h"

#include "app/text/date_text.h"
#include "app/text/list_text.h"
#include "app/text/scope_text.h"
#include "app/text/sign_text.h"
#include "app/text/transfer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct TransferText
{
    Q_DECLARE_TR_FUNCTIONS(TransferText)
};

QString valueWithInterval(const QString& value, const QString& low, const QString& high)
{
    //: %1 a change, %2 and %3 its limits
    return TransferText::tr("%1 (%2 to %3)").arg(value, low, high);
}

QString ratioText(const TransferRatio& ratio)
{
    return valueWithInterval(signedPercent(ratio.ratio), signedPercent(ratio.low),
                             signedPercent(ratio.high));
}

QString effectText(ChartUnit unit, const TransferEffect& effect)
{
    return valueWithInterval(signedAmount(unit, effect.difference),
                             signedAmount(unit, effect.differenceLow),
                             signedAmount(unit, effect.differenceHigh));
}

QString noModelText(TransferRefusal refusal)
{
    return refusal == TransferRefusal::TooFewPoints || refusal == TransferRefusal::DescriptiveOnly
               ? TransferText::tr("too few months")
               : TransferText::tr("no model");
}

QString daysText(const SensitivityRow& row)
{
    QStringList days;
    for (const Day day : row.days)
        days << shortDayText(day);
    const QString list = listText(days);
    return row.days.size() > 1
               //: %1 a list of days of one month
               ? TransferText::tr("Event on %1: the same month, the same result").arg(list)
               : TransferText::tr("Event on %1").arg(list);
}

} // namespace

QString sensitivityLabel(const Dataset& dataset, const SensitivityRow& row)
{
    switch (row.aspect) {
    case SensitivityAspect::AsSpecified: return TransferText::tr("As specified");
    case SensitivityAspect::Donut:
        return row.months == 0 ? TransferText::tr("Month of the event counted as after")
                               : TransferText::tr("%n month(s) left out from the event on", nullptr,
                                                  row.months);
    case SensitivityAspect::Anticipation:
        return row.months == 0
                   ? TransferText::tr("No month left out before the event")
                   : TransferText::tr("%n month(s) left out before the event", nullptr, row.months);
    case SensitivityAspect::Before:
        return row.months == 0 ? TransferText::tr("All months before")
                               : TransferText::tr("%n months before", nullptr, row.months);
    case SensitivityAspect::EventDate: return daysText(row);
    case SensitivityAspect::Controls:
        return TransferText::tr("Measured against all comparison projects");
    case SensitivityAspect::WithoutControl: break;
    }
    return TransferText::tr("Against them without %1")
        .arg(row.control ? scopeTitle(dataset, *row.control) : QString());
}

QString sensitivityMonths(const SensitivityRow& row)
{
    const QLocale locale;
    //: %1 and %2: numbers of months before and after an event
    return TransferText::tr("%1, %2").arg(locale.toString(row.nBefore),
                                          locale.toString(row.nAfter));
}

QString sensitivityValue(const SensitivityRow& row)
{
    const ChartUnit unit = row.spec.question.metric->unit;
    const bool isInPoints = unit == ChartUnit::Share || unit == ChartUnit::Number;
    if (row.isImpossible)
        return TransferText::tr("trend drawn on is impossible");
    if (row.effect && (isInPoints || !row.ratio))
        return effectText(unit, *row.effect);
    if (row.ratio)
        return ratioText(*row.ratio);
    return noModelText(row.refused);
}

QString sensitivityPlacebo(const SensitivityRow& row)
{
    return row.placeboP ? probabilityText(*row.placeboP) : u"\u2013"_s;
}

QString sensitivityNote(const std::vector<SensitivityRow>& rows)
{
    const bool isAfterYear = std::ranges::all_of(
        rows, [](const SensitivityRow& row) { return row.isAfterYear || !row.ratio; });
    return isAfterYear
               ? TransferText::tr(
                   "Difference 12 months after the event from what the earlier trend "
                   "projects, with its 95 % interval. Where it changes much with a "
                   "choice, it says more of the choice than of the event.")
               : TransferText::tr("Change of level at the event, with its 95 % interval. Where it "
                                  "changes much with a choice, it says more of the choice than of "
                                  "the event.");
}

QString publishedMeasureText(const PublishedEstimate& estimate)
{
    switch (estimate.measure) {
    case PublishedMeasure::ExternalCompanies:
        return TransferText::tr("Contributions of companies other than the former steward");
    case PublishedMeasure::ChipMakers: return TransferText::tr("Of these, makers of chips");
    case PublishedMeasure::FormerSteward:
        return TransferText::tr("Contributions of the former steward");
    case PublishedMeasure::Users: return TransferText::tr("Of these, users and clouds");
    }
    return {};
}

QString publishedValueText(const PublishedEstimate& estimate)
{
    if (estimate.change)
        return TransferText::tr("%1%2 %").arg(
            signText(*estimate.change),
            QLocale().toString(std::abs(*estimate.change) * 100.0, 'f', 1));
    switch (estimate.direction) {
    case PublishedDirection::Up: return TransferText::tr("rose; no figure");
    case PublishedDirection::Down: return TransferText::tr("fell; no figure");
    case PublishedDirection::Same: return TransferText::tr("did not change; no figure");
    }
    return {};
}

QString replicationText(const Replication& row)
{
    if (!row.ours)
        return TransferText::tr("nothing comparable");
    const TransferResult& ours = *row.ours;
    if (ours.effects.empty() && !ours.impossible.empty())
        return TransferText::tr("trend drawn on is impossible");
    if (ours.effects.empty())
        return noModelText(ours.refused);
    const TransferEffect& effect = ours.effects.front();
    if (effect.ratio && effect.low && effect.high)
        return ratioText({*effect.ratio, *effect.low, *effect.high});
    //: %1 a difference with its interval
    return TransferText::tr("%1 commits a month").arg(effectText(ChartUnit::Commits, effect));
}

QString studyText(const PublishedEstimate& estimate)
{
    const PublishedStudy& study = *estimate.study;
    //: %1 authors, %2 a year, %3 a title, %4 a series of papers
    return TransferText::tr("%1 (%2): %3. %4.")
        .arg(study.authors, QString::number(study.year), study.title, study.series);
}

QStringList replicationDifferences(const Dataset& dataset)
{
    QString core;
    for (const Coverage& row : dataset.coverage) {
        const RepositoryId id = findRepository(dataset, row.subject);
        if (core.isEmpty() && id.isValid() && row.state == CoverageState::Missing
            && dataset[id].role == RepositoryRole::Core)
            core = row.subject;
    }
    QStringList texts{TransferText::tr("Not the same data: the two do not confirm or refute each "
                                       "other.")};
    if (!core.isEmpty())
        //: %1 a repository
        texts << TransferText::tr(
                     "The study is about contributions to the project itself; this "
                     "dataset has no history of %1 for these months, and counts the "
                     "family repositories that are older than a year before the event.")
                     .arg(core);
    texts
        << TransferText::tr("Here an employer is told by the address of a commit alone; commits of "
                            "unknown employer are nobody's.")
        << TransferText::tr(
               "The data do not say what an organization trades in, so makers of chips "
               "and users cannot be told apart.")
        << TransferText::tr("Here the earlier trend is what is compared with, 12 months after the "
                            "event; the study has a model and months of its own.")
        << TransferText::tr("Here commits are counted; what the study takes for a contribution may "
                            "be more, or other.");
    return texts;
}

} // namespace steward
