// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/board_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct Boards
{
    Q_DECLARE_TR_FUNCTIONS(steward::Boards)
};

enum Column { Holder, Seats, SeatShare, Votes, VoteShare, Banzhaf, Shapley, Control };

QString percentText(double share)
{
    //: a share in percent
    return Boards::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString orUndefined(const std::optional<double>& index)
{
    //: an index of power that has no value
    return index ? percentText(*index) : Boards::tr("n/a");
}

QString boundsText(const std::optional<ShareBounds>& share)
{
    if (!share)
        return Boards::tr("n/a");
    if (share->low == share->high)
        return percentText(share->low);
    //: limits of a share
    return Boards::tr("%1–%2").arg(percentText(share->low), percentText(share->high));
}

QString controlText(const VoterPower& power)
{
    if (power.decidesAlone)
        return Boards::tr("decides alone");
    return power.hasVeto ? Boards::tr("can block") : QString();
}

/// Of each reading, the same one once.
template <class TextOf>
QString readings(const BodyStanding& standing, TextOf textOf)
{
    QStringList texts;
    for (const VoteStanding& votes : standing.votes)
        texts.append(textOf(votes));
    texts.removeDuplicates();
    return texts.join(QStringLiteral(" / "));
}

QString spreadText(const std::optional<Herfindahl>& spread)
{
    return spread ? QLocale().toString(spread->effectiveNumber, 'f', 1) : Boards::tr("n/a");
}

QString holderName(const Dataset& dataset, const SeatHolder& holder)
{
    return holder.organization.isValid() ? dataset[holder.organization].name
                                         : dataset[holder.person].name;
}

} // namespace

QString quotaText(int number)
{
    switch (number) {
    case 0: return Boards::tr("more than half of the votes");
    case 1: return Boards::tr("two thirds of the votes");
    default: return Boards::tr("four fifths of the votes");
    }
}

QString bodySummary(const Snapshot& snapshot, BodyId body, const BodyPower& power)
{
    const Dataset& dataset = *snapshot.dataset;
    QStringList lines;
    if (power.seats.possible == 0)
        return Boards::tr("No seat is recorded on %1.").arg(dayText(snapshot.asOf()));
    const int holders = static_cast<int>(power.holders.size());
    //: %1 a number of seats, or a range such as 20–21; its last number decides the plural
    QString seats = Boards::tr("%1 seats", nullptr, power.seats.possible).arg(countText(power.seats));
    //: %1 "21 seats", %n who holds them, %2 how many equal holders would be as even
    lines.append(Boards::tr("%1 of %n holder(s); as even as among %2 equal ones.", nullptr, holders)
                     .arg(seats, spreadText(power.certainSeats)));
    for (const VoteTotals& reading : power.readings)
        //: %1 votes in all, %2 votes that carry a motion, %3 as above
        lines.append(Boards::tr("%1 votes, of which %2 carry a motion; as even as among %3 equal ones.")
                         .arg(reading.total)
                         .arg(reading.quota)
                         .arg(spreadText(reading.spread)));
    QStringList undefined;
    for (const OrganizationId id : power.undefined)
        undefined.append(nameInSentence(dataset[id].name));
    if (!undefined.isEmpty())
        lines.append(Boards::tr("The source leaves undefined how many votes these have on this day: %1. Both "
                                "readings stand beside each other: one vote by the default rule / the last "
                                "known weight. Neither is preferred.")
                         .arg(QLocale().createSeparatedList(undefined)));
    const QString name = nameInSentence(dataset[body].name);
    lines.prepend(Boards::tr("%1, %2").arg(name, dayText(snapshot.asOf())));
    return lines.join(u'\n');
}

QStringList boardColumns()
{
    return {Boards::tr("Holder"),       Boards::tr("Seats"),   Boards::tr("Share of seats"),
            Boards::tr("Votes"),        Boards::tr("Share of votes"), Boards::tr("Banzhaf"),
            Boards::tr("Shapley–Shubik"), Boards::tr("Control")};
}

QStringList boardRow(const Dataset& dataset, const BodyStanding& standing)
{
    QStringList cells(Control + 1);
    cells[Holder] = holderName(dataset, standing.holder);
    cells[Seats] = countText(standing.seats);
    cells[SeatShare] = boundsText(standing.seatShare);
    cells[Votes] = readings(standing, [](const VoteStanding& votes) {
        return QLocale().toString(static_cast<qlonglong>(votes.votes));
    });
    cells[VoteShare] = readings(standing,
                                [](const VoteStanding& votes) { return percentText(votes.share); });
    cells[Banzhaf] = readings(
        standing, [](const VoteStanding& votes) { return orUndefined(votes.power.banzhaf); });
    cells[Shapley] = readings(
        standing, [](const VoteStanding& votes) { return orUndefined(votes.power.shapleyShubik); });
    cells[Control] = readings(
        standing, [](const VoteStanding& votes) { return controlText(votes.power); });
    return cells;
}

QString boardColumnTip(int column)
{
    switch (column) {
    case Seats: return Boards::tr("Seats, vacant ones included; a range where some are only possible");
    case SeatShare: return Boards::tr("Of all seats of the body");
    case Votes: return Boards::tr("As the charter gives them; one where it says nothing");
    case VoteShare: return Boards::tr("Of all votes of the body");
    case Banzhaf:
        return Boards::tr("Share of all coalitions that win only with this voter (Banzhaf 1965, normalised)");
    case Shapley:
        return Boards::tr("Share of all orders of voting in which this vote carries the motion (Shapley and Shubik 1954)");
    case Control: return Boards::tr("Whether the votes suffice alone, or are enough to block");
    default: return {};
    }
}

} // namespace steward
