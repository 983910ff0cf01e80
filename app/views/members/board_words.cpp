// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/board_words.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "core/metrics/tenure.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct Boards
{
    Q_DECLARE_TR_FUNCTIONS(steward::Boards)
};

constexpr double daysInYear = 365.25;

enum Column { Holder, Seats, SeatShare, Votes, VoteShare, Banzhaf, Shapley, Control };

QString percentText(double share)
{
    //: a share in percent
    return Boards::tr("%1 %").arg(QLocale().toString(100.0 * share, 'f', 1));
}

QString yearsText(int days) { return QLocale().toString(days / daysInYear, 'f', 1); }

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
    //: %1 "21 seats", %n who holds them, %2 the inverse of the sum of squared shares
    lines.append(Boards::tr("%1 of %n holder(s); effective number %2.", nullptr, holders)
                     .arg(seats, spreadText(power.certainSeats)));
    for (const VoteTotals& reading : power.readings)
        //: %1 votes in all, %2 votes that carry a motion, %3 as above
        lines.append(Boards::tr("%1 votes, of which %2 carry a motion; effective number %3.")
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

QString bodyTenure(const Snapshot& snapshot, BodyId body)
{
    const Dataset& dataset = *snapshot.dataset;
    const Day day = snapshot.asOf();
    const auto tell = [&](SpellOf of, const QString& whose) -> QString {
        SpellQuestion question;
        question.body = body;
        question.of = of;
        const std::vector<Spell> spells = spellsIn(dataset, question, snapshot.filter);
        if (spells.empty())
            return {};
        const Turnover year = turnover(spells, {addMonths(day, -12) + 1, day + 1});
        TenureOptions upTo;
        upTo.until = std::min(day, dataset.info.asOf);
        const SurvivalCurve curve = tenureCurve(spells, upTo);
        const QString rate = year.rate ? percentText(*year.rate) : Boards::tr("n/a");
        QString text = Boards::tr("%1: in the year to this day %2 came and %3 left (turnover %4).")
                           .arg(whose)
                           .arg(year.entries)
                           .arg(year.exits)
                           .arg(rate);
        if (curve.median)
            //: how long half of those who ever held a seat stayed at least; %1 a number of years
            text += u' ' + Boards::tr("Median tenure %1 years.").arg(yearsText(*curve.median));
        else
            text += u' ' + Boards::tr("More than half are still there: no median tenure yet.");
        return text;
    };
    QStringList lines{tell(SpellOf::Organizations, Boards::tr("Organizations")),
                      tell(SpellOf::People, Boards::tr("People"))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString breachesText(const Dataset& dataset, const std::vector<SeatCapBreach>& breaches)
{
    constexpr std::size_t mostTold = 20;
    if (breaches.empty())
        return Boards::tr("Nobody ever held more.");
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostTold, breaches.size()); ++i) {
        const SeatCapBreach& breach = breaches[i];
        const QString name = nameInSentence(dataset[breach.organization].name);
        const QString from = shortDayText(breach.span.begin);
        const bool goesOn = breach.span.end > dataset.info.asOf;
        //: %1 organization, %n seats at most, %2 and %3 days
        QString line = goesOn ? Boards::tr("%1: up to %n seat(s), since %2", nullptr, breach.mostSeats)
                                    .arg(name, from)
                              : Boards::tr("%1: up to %n seat(s), from %2 to %3", nullptr, breach.mostSeats)
                                    .arg(name, from, shortDayText(breach.span.end - 1));
        if (breach.certainty == Certainty::Possible)
            //: %1: who held too many seats, and when
            line = Boards::tr("%1 – possibly").arg(line);
        lines.append(line);
    }
    if (breaches.size() > mostTold)
        lines.append(Boards::tr("and %n more", nullptr, static_cast<int>(breaches.size() - mostTold)));
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
