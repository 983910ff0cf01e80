// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/credit_text.h"

#include "app/text/fact_text.h"
#include "app/text/list_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace steward {

namespace {

struct Credits
{
    Q_DECLARE_TR_FUNCTIONS(Credits)
};

constexpr std::size_t mostPublishers = 8;

} // namespace

QString creditText(const Dataset& dataset, const DrawnSources& drawn)
{
    std::map<QString, int> byPublisher;
    for (const SourceUse& use : drawn.sources) {
        const QString& publisher = dataset[use.source].publisher;
        byPublisher[publisher.isEmpty() ? dataset[use.source].title : publisher] += 1;
    }
    std::vector<std::pair<QString, int>> publishers(byPublisher.begin(), byPublisher.end());
    std::ranges::stable_sort(publishers, std::greater{}, &std::pair<QString, int>::second);
    QStringList names;
    for (std::size_t i = 0; i < std::min(publishers.size(), mostPublishers); ++i)
        //: in a list of who published sources: %1 the publisher, %2 how many sources
        names.append(Credits::tr("%1 (%2)").arg(nameInSentence(publishers[i].first)).arg(publishers[i].second));
    if (publishers.size() > mostPublishers)
        names.append(Credits::tr("and %n more", nullptr, static_cast<int>(publishers.size() - mostPublishers)));
    const QString facts = Credits::tr("%n fact(s)", nullptr, drawn.facts);
    const QString sources = Credits::tr("%n source(s)", nullptr, static_cast<int>(drawn.sources.size()));
    //: below a picture: %1 "157 facts", %2 "94 sources", %3 a list of publishers
    QString text = names.isEmpty() ? Credits::tr("Drawn: %1, without sources.").arg(facts)
                                   : Credits::tr("Drawn: %1 from %2: %3.").arg(facts, sources, listText(names));
    if (drawn.unsourced > 0 && !names.isEmpty())
        text += u' ' + Credits::tr("%n of them without a source.", nullptr, drawn.unsourced);
    return text;
}

} // namespace steward
