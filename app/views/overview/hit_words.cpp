// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/hit_words.h"

#include "app/text/fact_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct HitWords
{
    Q_DECLARE_TR_FUNCTIONS(HitWords)
};

struct Candidate
{
    FactRef fact;
    HitDescription words;
};

QString cardName(const OverviewCard& card)
{
    const QString number = card.unit.isEmpty() ? card.value : card.value + u' ' + card.unit;
    //: A key figure. %1: what it counts, %2: the number
    const QString name = HitWords::tr("%1: %2").arg(card.label, number);
    //: %1: a key figure, %2: how it has changed
    return card.change.isEmpty() ? name : HitWords::tr("%1; %2").arg(name, card.change);
}

QString cardDescription(const OverviewCard& card)
{
    QStringList parts{card.definition};
    for (const OverviewPart& part : card.parts)
        parts.append(HitWords::tr("%1: %2").arg(part.label, part.value));
    if (!card.caveat.isEmpty())
        parts.append(card.caveat);
    return parts.join(u'\n');
}

/// In the order in which the layout adds them.
std::vector<Candidate> candidates(const Dataset& dataset, const OverviewContent& content)
{
    std::vector<Candidate> all;
    const auto addFact = [&](FactRef fact, const QString& name) {
        all.push_back({fact, {name, factDescription(dataset, fact)}});
    };
    for (const OverviewEra& era : content.eras)
        addFact(era.fact, factName(dataset, era.fact));
    for (const OverviewEra& era : content.eras)
        for (const OverviewPhase& phase : era.phases)
            addFact(phase.fact, phase.title);
    for (const OverviewStory& story : content.stories)
        all.push_back({story.fact, {story.label + u": "_s + story.headline, story.text}});
    for (const OverviewCard& card : content.cards)
        all.push_back({card.fact, {cardName(card), cardDescription(card)}});
    for (const OverviewChange& change : content.changes)
        if (!change.facts.empty())
            addFact(change.facts.front(), change.text);
    return all;
}

} // namespace

std::vector<HitDescription> hitDescriptions(const Dataset& dataset, const OverviewContent& content,
                                            const Scene& scene)
{
    std::vector<HitDescription> words;
    const std::vector<Candidate> all = candidates(dataset, content);
    std::size_t next = 0;
    for (const HitTarget& hit : scene.hits) {
        while (next < all.size() && all[next].fact != hit.fact)
            ++next; // left out for want of room
        words.push_back(next < all.size() ? all[next++].words : HitDescription());
    }
    return words;
}

} // namespace steward
