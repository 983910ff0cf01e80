// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Titles of metrics, and what a reader must know before believing them.

#include "app/text/metric_phrases.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

namespace {

struct MetricTitles
{
    Q_DECLARE_TR_FUNCTIONS(MetricTitles)
};

struct Title
{
    const char* id;   ///< as Metric::id
    const char* text; ///< untranslated
};

constexpr Title titles[] = {
    {"active-contributors", QT_TRANSLATE_NOOP("MetricTitles", "Active contributors")},
    {"commits", QT_TRANSLATE_NOOP("MetricTitles", "Commits")},
    {"bot-share", QT_TRANSLATE_NOOP("MetricTitles", "Share of bots in the commits")},
    {"new-contributors", QT_TRANSLATE_NOOP("MetricTitles", "New contributors")},
    {"inactive-contributors", QT_TRANSLATE_NOOP("MetricTitles", "Contributors gone silent")},
    {"occasional-contributors", QT_TRANSLATE_NOOP("MetricTitles", "Occasional contributors")},
    {"continuing-contributors", QT_TRANSLATE_NOOP("MetricTitles", "Continuing contributors")},
    {"retention", QT_TRANSLATE_NOOP("MetricTitles", "Retention")},
    {"retained-12m", QT_TRANSLATE_NOOP("MetricTitles", "Retained contributors")},
    {"cohort-retention:", QT_TRANSLATE_NOOP("MetricTitles", "Retention of newcomers")},
    {"survival", QT_TRANSLATE_NOOP("MetricTitles", "Survival of contributors")},
    {"core-contributors-12m", QT_TRANSLATE_NOOP("MetricTitles", "Core contributors")},
    {"regular-contributors-12m", QT_TRANSLATE_NOOP("MetricTitles", "Regular contributors")},
    {"casual-contributors-12m", QT_TRANSLATE_NOOP("MetricTitles", "Casual contributors")},
    {"absence-factor-12m", QT_TRANSLATE_NOOP("MetricTitles", "Absence factor")},
    {"elephant-factor-12m", QT_TRANSLATE_NOOP("MetricTitles", "Elephant factor")},
    {"contributor-gini-12m", QT_TRANSLATE_NOOP("MetricTitles", "Inequality of commits (Gini)")},
    {"share:", QT_TRANSLATE_NOOP("MetricTitles", "Share of the commits")},
    {"organization-commits:", QT_TRANSLATE_NOOP("MetricTitles", "Commits of the organization")},
    {"other-organization-commits:",
     QT_TRANSLATE_NOOP("MetricTitles", "Commits of organizations other than")},
    {"people-share:", QT_TRANSLATE_NOOP("MetricTitles", "Share of the people")},
    {"affiliation-coverage", QT_TRANSLATE_NOOP("MetricTitles", "Commits of known affiliation")},
    {"organizations", QT_TRANSLATE_NOOP("MetricTitles", "Organizations with commits")},
    {"new-organizations", QT_TRANSLATE_NOOP("MetricTitles", "New organizations")},
    {"largest-share-12m",
     QT_TRANSLATE_NOOP("MetricTitles", "Largest organization's share of the commits")},
    {"largest-people-share-12m",
     QT_TRANSLATE_NOOP("MetricTitles", "Largest organization's share of the people")},
    {"shannon-12m", QT_TRANSLATE_NOOP("MetricTitles", "Diversity of organizations (Shannon)")},
    {"effective-organizations-12m",
     QT_TRANSLATE_NOOP("MetricTitles", "Effective number of organizations")},
    {"simpson-12m", QT_TRANSLATE_NOOP("MetricTitles", "Concentration of organizations (Simpson)")},
    {"inverse-simpson-12m",
     QT_TRANSLATE_NOOP("MetricTitles", "Effective number of organizations (inverse Simpson)")},
    {"releases", QT_TRANSLATE_NOOP("MetricTitles", "Releases")},
    {"release-gap-12m", QT_TRANSLATE_NOOP("MetricTitles", "Median time between releases")},
    {"release-commits", QT_TRANSLATE_NOOP("MetricTitles", "Commits in the release")},
    {"release-contributors", QT_TRANSLATE_NOOP("MetricTitles", "Contributors to the release")},
    {"members", QT_TRANSLATE_NOOP("MetricTitles", "Members")},
    {"members:", QT_TRANSLATE_NOOP("MetricTitles", "Members of a tier")},
    {"board-seats", QT_TRANSLATE_NOOP("MetricTitles", "Board seats")},
    {"board-effective-organizations",
     QT_TRANSLATE_NOOP("MetricTitles", "Effective number of organizations on the board")},
    {"largest-vote-share",
     QT_TRANSLATE_NOOP("MetricTitles", "Largest organization's share of the votes")},
    {"board-turnover-12m", QT_TRANSLATE_NOOP("MetricTitles", "Turnover of the board")},
    {"board-continuity-12m", QT_TRANSLATE_NOOP("MetricTitles", "Continuity of the board")},
    {"seat-gap:", QT_TRANSLATE_NOOP("MetricTitles", "Share of the seats less that of the commits")},
};

} // namespace

QString metricTitle(const Metric& metric)
{
    const auto title = std::ranges::find_if(
        titles, [&metric](const Title& known) { return metric.id == QLatin1StringView(known.id); });
    return title == std::end(titles) ? QString() : MetricTitles::tr(title->text);
}

QString caveatText(Caveat caveat)
{
    switch (caveat) {
    case Caveat::PeopleDoNotAddUp:
        return MetricTitles::tr("Counts of people do not add up over periods: who is active in "
                                "two of them is counted in both.");
    case Caveat::LeftTruncated:
        return MetricTitles::tr("In the first months of the data nearly everybody seems new, "
                                "because what came before is not known.");
    case Caveat::RightCensored:
        return MetricTitles::tr("The last months cannot be known yet: people may come back.");
    case Caveat::UnknownAffiliation:
        return MetricTitles::tr("Whose affiliation is unknown stays in the denominator, so a "
                                "share is a lower bound.");
    case Caveat::LowCoverage:
        return MetricTitles::tr("Where fewer than 60 % of the commits name an affiliation there "
                                "are only limits.");
    case Caveat::SmallNumbers:
        return MetricTitles::tr("Below 50 commits there is no value: chance would rule it.");
    case Caveat::LandedOnly:
        return MetricTitles::tr("The data hold commits that were taken: what was proposed and "
                                "declined, reviewed or reported does not count.");
    case Caveat::ListedReleases:
        return MetricTitles::tr("Releases are those the dataset lists as events, and a series in "
                                "one entry counts once.");
    case Caveat::IntervalsDiffer:
        return MetricTitles::tr("Releases lie differently far apart, so the number is given per "
                                "month between them.");
    case Caveat::PossibleMembers:
        return MetricTitles::tr("The lower limit is certain, the upper one possible: some dates "
                                "are known roughly.");
    case Caveat::UndefinedVotes:
        return MetricTitles::tr("Where the sources leave votes undefined, the limits are the two "
                                "ways to read them.");
    case Caveat::NoFairnessClaim:
        return MetricTitles::tr("This is a difference, not a judgement of who deserves what.");
    }
    return {};
}

} // namespace steward
