// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/list_text.h"
#include "app/text/report_text.h"
#include "app/text/vocabulary_text.h"
#include "core/report/report_facts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

struct Tally
{
    int total = 0;
    std::vector<const VotingWeight*> several; ///< more than one vote
    std::vector<const VotingWeight*> undefined;
    std::vector<SourceId> sources;
};

Tally tallyOf(const Dataset& dataset, const std::vector<VotingWeight>& weights)
{
    Tally tally;
    for (const VotingWeight& weight : weights) {
        tally.total += weight.votes.value_or(0);
        if (!weight.votes)
            tally.undefined.push_back(&weight);
        else if (*weight.votes > 1)
            tally.several.push_back(&weight);
        if (weight.voteRow < 0)
            continue;
        for (const SourceId source :
             dataset.votes[static_cast<std::size_t>(weight.voteRow)].provenance.sources) {
            if (std::ranges::find(tally.sources, source) == tally.sources.end())
                tally.sources.push_back(source);
        }
    }
    return tally;
}

QString undefinedText(const Dataset& dataset, const Tally& tally)
{
    QStringList names;
    for (const VotingWeight* weight : tally.undefined)
        names.append(nameInSentence(dataset[weight->organization].name));
    return BoardText::tr("How many votes %1 has on this day is not defined in the sources; all other "
                         "organizations together have %n vote(s).",
                         nullptr, tally.total)
        .arg(QLocale().createSeparatedList(names));
}

Statement votesText(const Dataset& dataset, const std::vector<VotingWeight>& weights)
{
    const Tally tally = tallyOf(dataset, weights);
    QStringList sentences;
    if (!tally.undefined.empty())
        sentences.append(undefinedText(dataset, tally));
    for (const VotingWeight* weight : tally.several)
        //: %1 organization, %2 number of votes of %3 in all
        sentences.append(BoardText::tr("%1 has %2 of %3 votes.")
                             .arg(nameInSentence(dataset[weight->organization].name))
                             .arg(*weight->votes)
                             .arg(tally.total));
    if (tally.several.empty() && tally.undefined.empty())
        sentences.append(BoardText::tr("Each voting seat has one vote."));
    else
        sentences.append(BoardText::tr("Each of the other voting seats has one vote."));
    return {sentences.join(u' '), tally.sources};
}

Statement voteText(const Dataset& dataset, const Vote& vote)
{
    //: %1 organization, %n votes, %2 when
    QString text = BoardText::tr("%1: %n vote(s), %2", nullptr, vote.votes)
                       .arg(nameInSentence(dataset[vote.organization].name),
                            intervalText(vote.interval));
    if (vote.provenance.confidence && *vote.provenance.confidence != Confidence::High)
        text += QStringLiteral(" (%1)").arg(confidenceText(vote.provenance.confidence));
    return {sentenceText(text), vote.provenance.sources};
}

Statement gapText(const Dataset& dataset, const VoteGap& gap)
{
    //: %1 organization, %2 and %3 days
    return {BoardText::tr("%1: from %2 until %3 no number is defined in the sources; none is assumed "
                          "here.")
                .arg(nameInSentence(dataset[gap.organization].name), dayText(gap.span.begin),
                     dayText(gap.span.end))};
}

/// Organizations whose votes changed: those with more than one row.
bool changes(const Dataset& dataset, const Vote& vote)
{
    return std::ranges::count_if(dataset.votes, [&](const Vote& other) {
               return other.body == vote.body && other.organization == vote.organization;
           }) > 1;
}

} // namespace

std::vector<Statement> boardTexts(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId board = boardOf(dataset);
    const std::vector<Member> seats = boardSeats(snapshot);
    if (seats.empty())
        return {};
    const Count count = countOf(seats);
    Statement statement;
    //: %1 day, %2 number or range, %3 name of the board
    statement.text = BoardText::tr("On %1, %2 organizations hold a seat on %3.")
                         .arg(dayText(snapshot.asOf()), countText(count),
                              nameInSentence(dataset[board].name));
    const Count voting = countOf(votingSeats(snapshot));
    if (voting != count)
        //: %1 number or range; the others share a representative or have another kind of seat
        statement.text += u' '
                          + BoardText::tr("Of these, %1 hold a voting seat of their own.")
                                .arg(countText(voting));
    const Statement votes = votesText(dataset, votesIn(snapshot, board));
    statement.text += u' ' + votes.text;
    statement.sources = votes.sources;
    return {statement};
}

std::vector<Statement> voteHistoryTexts(const Snapshot& snapshot)
{
    const Dataset& dataset = *snapshot.dataset;
    const BodyId board = boardOf(dataset);
    std::vector<std::pair<Day, Statement>> dated;
    for (const Vote& vote : dataset.votes) {
        const Day start = vote.interval.resolved.start.earliest;
        if (vote.body == board && start <= snapshot.asOf() && changes(dataset, vote))
            dated.emplace_back(start, voteText(dataset, vote));
    }
    for (const VoteGap& gap : voteGaps(dataset, board)) {
        if (gap.span.begin <= snapshot.asOf())
            dated.emplace_back(gap.span.begin, gapText(dataset, gap));
    }
    std::ranges::stable_sort(dated, {}, [](const auto& entry) { return entry.first; });
    std::vector<Statement> statements;
    for (auto& [day, statement] : dated)
        statements.push_back(std::move(statement));
    return statements;
}

} // namespace steward
