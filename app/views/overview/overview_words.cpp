// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_words.h"

#include "core/overview/findings.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/vocabulary_text.h"
#include "app/views/overview/change_words.h"
#include "app/views/overview/figure_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)
};

const Period& period(const Dataset& dataset, int row)
{
    return dataset.periods[static_cast<std::size_t>(row)];
}

/// As long as it may have lasted; open periods reach to the day after the latest evidence.
DaySpan spanOf(const Dataset& dataset, const Period& row)
{
    const FactInterval& interval = row.interval.resolved;
    const Day end = interval.endKind == EndKind::Known ? interval.end.latest
                                                       : dataset.info.asOf + 1;
    return {interval.start.earliest, std::max(interval.start.earliest + 1, end)};
}

std::vector<OverviewPhase> phasesOf(const Dataset& dataset, DaySpan era)
{
    std::vector<OverviewPhase> phases;
    for (std::size_t i = 0; i < dataset.periods.size(); ++i) {
        const Period& row = dataset.periods[i];
        const DaySpan span = spanOf(dataset, row);
        if (row.kind == PeriodKind::Phase && era.contains(span.begin))
            phases.push_back({nameInSentence(row.title),
                              span,
                              {FactKind::Period, static_cast<std::int32_t>(i)}});
    }
    std::ranges::sort(phases, {}, [](const OverviewPhase& phase) { return phase.span.begin; });
    return phases;
}

QString yearsText(const Period& row)
{
    const QString begin = row.interval.stated.start ? shortDateText(*row.interval.stated.start)
                                                    : OverviewWords::tr("unknown date");
    if (row.interval.stated.endUnknown)
        return shortIntervalText(row.interval);
    if (!row.interval.stated.end)
        //: Dates of an era that is not over. %1: its first day
        return OverviewWords::tr("since %1").arg(begin);
    return OverviewWords::tr("%1 – %2").arg(begin, shortDateText(*row.interval.stated.end));
}

/// An era of which only the month or year of the end is known gives way to the next one.
void endBefore(OverviewEra& era, Day next)
{
    era.span.end = std::clamp(next, era.span.begin + 1, std::max(era.span.begin + 1, era.span.end));
}

std::vector<OverviewEra> erasIn(const Dataset& dataset)
{
    std::vector<OverviewEra> eras;
    for (const int row : erasOf(dataset)) {
        const Period& data = period(dataset, row);
        OverviewEra era;
        // A title of the form "name: what it was" is told in two lines.
        const qsizetype colon = data.title.indexOf(u": "_s);
        era.name = nameInSentence(colon < 0 ? data.title : data.title.left(colon));
        era.subtitle = colon < 0 ? QString() : nameInSentence(data.title.mid(colon + 2));
        era.dates = yearsText(data);
        era.begin = data.interval.stated.start ? shortDateText(*data.interval.stated.start)
                                               : QString();
        era.role = static_cast<Role>(static_cast<int>(Role::EraFirst)
                                     + static_cast<int>(eras.size() % 3));
        era.end = data.interval.stated.end ? shortDateText(*data.interval.stated.end) : QString();
        era.span = spanOf(dataset, data);
        if (!eras.empty())
            endBefore(eras.back(), era.span.begin);
        era.isOpen = data.interval.resolved.endKind != EndKind::Known;
        era.fact = {FactKind::Period, row};
        era.phases = phasesOf(dataset, era.span);
        eras.push_back(std::move(era));
    }
    return eras;
}

Role roleOfEra(const OverviewContent& content, int row)
{
    const auto found = std::ranges::find_if(
        content.eras, [row](const OverviewEra& era) { return era.fact.row == row; });
    return found == content.eras.end() ? Role::Accent : found->role;
}

/// Who was steward in the era before, if it was another one; with a blank after it.
QString predecessorText(const Dataset& dataset, int row)
{
    const std::vector<int> eras = erasOf(dataset);
    const auto found = std::ranges::find(eras, row);
    if (found == eras.end() || found == eras.begin())
        return {};
    const OrganizationId before = period(dataset, *(found - 1)).steward;
    if (!before.isValid() || before == period(dataset, row).steward)
        return {};
    //: %1: an organization
    return OverviewWords::tr("Before: %1.").arg(nameInSentence(dataset[before].name)) + u' ';
}

void addStewardStory(OverviewContent& content, const Snapshot& snapshot)
{
    if (snapshot.era < 0)
        return;
    const Dataset& dataset = *snapshot.dataset;
    const Period& era = period(dataset, snapshot.era);
    OverviewStory story;
    const QString subject = nameInSentence(dataset.info.subject);
    if (snapshot.asOf() < dataset.info.asOf)
        //: Over the name of an organization. %1: the project, %2: a day
        story.label =
            OverviewWords::tr("Who stewarded %1 on %2").arg(subject, dayText(snapshot.asOf()));
    else
        //: Over the name of an organization. %1: the project
        story.label = OverviewWords::tr("Who stewards %1").arg(subject);
    story.headline = era.steward.isValid() ? nameInSentence(dataset[era.steward].name)
                                           : nameInSentence(era.title);
    const bool isOver = era.interval.resolved.endKind != EndKind::Open;
    const QString ours = sentenceText(capitalized(isOver ? intervalText(era.interval) : startText(era.interval)))
                         + u' ' + predecessorText(dataset, snapshot.era);
    // Sentences of two directions would run through each other in one paragraph.
    const bool isOneWay = ours.isRightToLeft() == era.summary.isRightToLeft();
    story.text = isOneWay ? ours + era.summary : ours.trimmed() + u'\n' + era.summary;
    story.role = roleOfEra(content, snapshot.era);
    story.fact = {FactKind::Period, snapshot.era};
    content.stories.push_back(std::move(story));
}

void addTurningPoint(OverviewContent& content, const Snapshot& snapshot)
{
    const int row = turningPoint(*snapshot.dataset, snapshot.asOf());
    if (row < 0)
        return;
    const Event& event = snapshot.dataset->events[static_cast<std::size_t>(row)];
    OverviewStory story;
    //: Over the title of an event. %1: a day
    story.label = OverviewWords::tr("What happened on %1").arg(dateText(event.start));
    story.headline = nameInSentence(event.title);
    story.text = snapshot.dataset->eventTexts.text(event.summary);
    story.role = static_cast<Role>(static_cast<int>(Role::CategoryStewardship)
                                   + static_cast<int>(event.category));
    story.fact = {FactKind::Event, row};
    content.stories.push_back(std::move(story));
}

/// What became of the majority by the day of the snapshot.
QString majorityNow(const Snapshot& snapshot, const VoteMajority& majority)
{
    if (snapshot.asOf() <= majority.since)
        return {};
    const QString day = dayText(snapshot.asOf());
    for (const VotingWeight& weight : votesIn(snapshot, majority.board)) {
        if (weight.organization != majority.holder)
            continue;
        if (!weight.votes)
            return OverviewWords::tr("On %1 the source gives no rule for its votes.").arg(day);
        int total = 0;
        for (const VotingWeight& other : votesIn(snapshot, majority.board))
            total += other.votes.value_or(0);
        //: %1: a day, %n: all votes, %2: its votes
        return OverviewWords::tr("On %1 it had %2 of %n votes.", nullptr, total)
            .arg(day, QLocale().toString(*weight.votes));
    }
    return OverviewWords::tr("On %1 it had no seat.").arg(day);
}

void addMajority(OverviewContent& content, const Snapshot& snapshot)
{
    const auto majority = firstMajority(snapshot);
    if (!majority)
        return;
    const Dataset& dataset = *snapshot.dataset;
    OverviewStory story;
    story.label = OverviewWords::tr("Worth knowing");
    //: %1: organization, %2: its votes, %n: all votes
    story.headline = OverviewWords::tr("At first %1 alone held %2 of %n votes", nullptr,
                                       majority->total)
                         .arg(nameInSentence(dataset[majority->holder].name),
                              QLocale().toString(majority->votes));
    //: %1: a day, %2: body, %3: a sentence about a later day, or empty
    story.text = OverviewWords::tr(
                     "From %1 it could decide alone in the %2, by simple majority. %3")
                     .arg(dayText(majority->since), nameInSentence(dataset[majority->board].name),
                          majorityNow(snapshot, *majority))
                     .trimmed();
    story.role = Role::CategoryGovernance;
    story.fact = {FactKind::Vote, majority->voteRow};
    content.stories.push_back(std::move(story));
}

/// Without a majority to tell of, the concentration of the work is what surprises most.
void addConcentration(OverviewContent& content, const OverviewInput& input)
{
    if (content.stories.size() >= 3 || !input.trends)
        return;
    const ContributorPoint* point = pointAt(input.trends->contributors, input.snapshot->asOf());
    if (!point || !point->absenceFactor)
        return;
    OverviewStory story;
    story.label = OverviewWords::tr("Worth knowing");
    story.headline = OverviewWords::tr("%n people made half of the commits", nullptr,
                                       *point->absenceFactor);
    story.text = OverviewWords::tr("Of %n people who contributed in the twelve months to %1.",
                                   nullptr, point->contributors)
                     .arg(longMonthText(point->month));
    story.role = Role::CategoryCommunity;
    story.fact = {FactKind::Info, 0};
    content.stories.push_back(std::move(story));
}

void addChanges(OverviewContent& content, const Snapshot& before, const Snapshot& after)
{
    const QString since = dayText(before.asOf());
    //: %1: a day
    content.changesTitle = OverviewWords::tr("What changed since %1").arg(since);
    content.noChanges = OverviewWords::tr("The dataset knows of no change between the two days.");
    content.moreChanges = [](int count) {
        return OverviewWords::tr("and %n further changes", nullptr, count);
    };
    for (const ChangeGroup& group : groupChanges(*after.dataset, changesBetween(before, after)))
        content.changes.push_back(changeLine(*after.dataset, group));
}

} // namespace

OverviewContent overviewContent(const OverviewInput& input)
{
    const Snapshot& snapshot = *input.snapshot;
    const Dataset& dataset = *snapshot.dataset;
    Filter filter = snapshot.filter;
    filter.asOf = defaultCompareDay(snapshot.asOf());
    const SnapshotPtr before = input.compare ? input.compare
                                             : takeSnapshot(snapshot.dataset, filter);

    OverviewContent content;
    content.title = nameInSentence(dataset.info.title);
    content.asOf = snapshot.asOf();
    content.asOfText = OverviewWords::tr("As of %1").arg(dayText(snapshot.asOf()));
    content.summary = dataset.info.summary;
    content.eras = erasIn(dataset);
    content.asOfLabel = shortDayText(snapshot.asOf());
    content.evidenceEnd = dataset.info.asOf + 1;
    content.isRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    content.transfer = dataset.info.transferDate;
    if (input.compare) {
        content.compare = before->asOf();
        content.compareLabel = shortDayText(before->asOf());
    }
    addStewardStory(content, snapshot);
    addTurningPoint(content, snapshot);
    addMajority(content, snapshot);
    addConcentration(content, input);

    content.figuresTitle = OverviewWords::tr("Key figures");
    for (const KeyFigure& figure : keyFigures(snapshot, before.get(), input.trends.get()))
        content.cards.push_back(figureCard(dataset, figure, before->asOf(), input.trends.get()));
    if (input.trends && !input.trends->figures.front().empty()) {
        const auto& days = input.trends->figures.front();
        content.trendBegin = QString::number(civil(days.front().day).year);
        content.trendEnd = QString::number(civil(days.back().day).year);
    }
    addChanges(content, *before, snapshot);
    content.notesTitle = OverviewWords::tr("What the dataset says of itself");
    for (const Note& note : dataset.info.notes)
        content.notes.push_back(note.text);
    return content;
}

} // namespace steward
