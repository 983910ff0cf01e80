// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/figure_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/sign_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

QString label(KeyFigureKind kind)
{
    switch (kind) {
    case KeyFigureKind::Members: return FigureWords::tr("Members of the foundation");
    case KeyFigureKind::BoardSeats: return FigureWords::tr("Seats on the board");
    case KeyFigureKind::LargestVote: return FigureWords::tr("Largest vote on the board");
    case KeyFigureKind::CoreMaintainers: return FigureWords::tr("Core maintainers");
    case KeyFigureKind::HostedProjects: return FigureWords::tr("Hosted projects");
    case KeyFigureKind::ActiveContributors: return FigureWords::tr("Active contributors");
    case KeyFigureKind::AbsenceFactor: return FigureWords::tr("Contributor absence factor");
    }
    return {};
}

QString contributorScope(const FigureValue& value, const OverviewTrends* trends)
{
    const int repositories = trends ? trends->repositories : 0;
    const QString month = value.lastMonth ? longMonthText(*value.lastMonth) : QString();
    //: %n: repositories looked at, %1: the last month of the twelve
    return FigureWords::tr("in %n family repositories, 12 months to %1", nullptr, repositories)
        .arg(month);
}

QString definition(const KeyFigure& figure, const OverviewTrends* trends)
{
    switch (figure.kind) {
    case KeyFigureKind::Members:
        return FigureWords::tr("Organizations with a membership on the day, each counted once.");
    case KeyFigureKind::BoardSeats:
        return FigureWords::tr("Organizations with a seat of their own on the governing board.");
    case KeyFigureKind::LargestVote:
        return FigureWords::tr("Most votes held by one organization; the line shows their "
                               "share of all votes.");
    case KeyFigureKind::CoreMaintainers:
        return FigureWords::tr("People, the lead among them; the place is theirs and not their "
                               "employer's.");
    case KeyFigureKind::HostedProjects:
        return FigureWords::tr("The core project and those the foundation hosts beside it.");
    case KeyFigureKind::ActiveContributors:
        return FigureWords::tr("People with at least one commit, bots left out; %1.")
            .arg(contributorScope(figure.value, trends));
    case KeyFigureKind::AbsenceFactor:
        return FigureWords::tr("How few people made half of all commits; %1.")
            .arg(contributorScope(figure.value, trends));
    }
    return {};
}

QString unit(const Dataset& dataset, const KeyFigure& figure)
{
    const FigureValue& value = figure.value;
    if (figure.kind == KeyFigureKind::AbsenceFactor && value.isKnown())
        //: After the number of people
        return FigureWords::tr("made half");
    if (figure.kind != KeyFigureKind::LargestVote || !value.isKnown())
        return {};
    if (value.holder.isValid())
        //: After a number of votes. %1: all votes, maybe "14–15", %2: who holds most
        return FigureWords::tr("of %1 votes: %2", nullptr, value.total.possible)
            .arg(countText(value.total), nameInSentence(dataset[value.holder].name));
    //: After a number of votes. %1: all votes, maybe "14–15"
    return FigureWords::tr("of %1 votes, nobody more", nullptr, value.total.possible)
        .arg(countText(value.total));
}

QString valueText(const FigureValue& value)
{
    switch (value.state) {
    case FigureState::Known: return countText(value.count);
    case FigureState::NotYet:
        //: In place of a number: there was nothing of the kind yet
        return FigureWords::tr("n/a");
    case FigureState::Undefined:
        //: In place of a number: the source gives no rule for this time
        return FigureWords::tr("not defined");
    }
    return {};
}

QString notKnownText(KeyFigureKind kind, FigureState state)
{
    if (state == FigureState::Undefined)
        return FigureWords::tr("The source gives no rule for this time.");
    switch (kind) {
    case KeyFigureKind::Members:
    case KeyFigureKind::HostedProjects:
    case KeyFigureKind::BoardSeats:
    case KeyFigureKind::LargestVote: return FigureWords::tr("There was no foundation yet.");
    case KeyFigureKind::CoreMaintainers:
        return FigureWords::tr("The data do not reach back so far.");
    default: return FigureWords::tr("No twelve months of data yet.");
    }
}

/// Number of votes or people more or less, and the sign for it.
QString signedText(int difference)
{
    const QString number = QLocale().toString(std::abs(difference));
    return signText(difference) + number;
}

void wordChange(OverviewCard& card, const KeyFigure& figure, const QString& since)
{
    if (!figure.value.isKnown())
        card.change = notKnownText(figure.kind, figure.value.state);
    if (!figure.before || !figure.value.isKnown())
        return;
    if (!figure.before->isKnown()) {
        card.change = figure.before->state == FigureState::Undefined
                          ? FigureWords::tr("not defined on %1").arg(since)
                          : FigureWords::tr("n/a on %1").arg(since);
        return;
    }
    const Count& now = figure.value.count;
    const Count& then = figure.before->count;
    if (!figure.isComparable) {
        //: A number that does not compare with today's. %1: the number then, %2: a day
        card.change = FigureWords::tr("%1 on %2, in other repositories").arg(countText(then), since);
        return;
    }
    const int difference = now.certain - then.certain;
    card.direction = difference == 0
                         ? ChangeDirection::Same
                         : (difference > 0 ? ChangeDirection::Up : ChangeDirection::Down);
    if (figure.kind == KeyFigureKind::LargestVote)
        //: %1: votes, %2: all votes, %3: a day
        card.change = FigureWords::tr("%1 of %2 on %3")
                          .arg(countText(then), countText(figure.before->total), since);
    else if (difference == 0 && now.isExact() && then.isExact())
        //: %1: a day
        card.change = FigureWords::tr("unchanged since %1").arg(since);
    else if (now.isExact() && then.isExact())
        //: %1: a number with its sign, %2: a day
        card.change = FigureWords::tr("%1 since %2").arg(signedText(difference), since);
    else
        //: Where numbers are known within limits only. %1: number then, %2: a day
        card.change = FigureWords::tr("%1 on %2").arg(countText(then), since);
}

QString caveat(const Dataset& dataset, const KeyFigure& figure)
{
    const FigureValue& value = figure.value;
    if (value.coverageRow >= 0 && value.state != FigureState::NotYet)
        return dataset.coverage[static_cast<std::size_t>(value.coverageRow)].note;
    if (value.uncovered > 0)
        return FigureWords::tr("Data of %n repositories end before that month.", nullptr,
                               value.uncovered);
    return {};
}

Role tierRole(QStringView tier)
{
    return static_cast<Role>(static_cast<int>(Role::TierHighest) + tierRank(tier));
}

} // namespace

OverviewCard figureCard(const Dataset& dataset, const KeyFigure& figure, Day compareDay,
                        const OverviewTrends* trends)
{
    OverviewCard card;
    card.label = label(figure.kind);
    card.value = valueText(figure.value);
    card.unit = unit(dataset, figure);
    wordChange(card, figure, shortDayText(compareDay));
    card.definition = definition(figure, trends);
    card.caveat = caveat(dataset, figure);
    if (trends)
        card.trend = trends->figures[static_cast<std::size_t>(figure.kind)];
    for (const TierCount& tier : figure.tiers)
        card.parts.push_back({capitalized(tierText(tier.tier)), countText(tier.count),
                              static_cast<double>(tier.count.possible), tierRole(tier.tier)});
    card.isWide = figure.kind == KeyFigureKind::Members;
    card.fact = figure.fact;
    return card;
}

} // namespace steward
