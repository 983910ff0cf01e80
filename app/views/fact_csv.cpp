// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_csv.h"

namespace steward {

using namespace Qt::StringLiterals;

QString startCell(const StatedInterval& interval)
{
    return interval.start ? isoText(*interval.start) : QString();
}

QString endCell(const StatedInterval& interval)
{
    if (interval.endUnknown)
        return u"unknown"_s;
    return interval.end ? isoText(*interval.end) : QString();
}

QString certaintyCell(Certainty certainty)
{
    return certainty == Certainty::Certain ? u"certain"_s : u"possible"_s;
}

QString confidenceCell(const Provenance& provenance)
{
    return provenance.confidence ? QString(toWord(*provenance.confidence)) : QString();
}

QString sourcesCell(const Dataset& dataset, const Provenance& provenance)
{
    QStringList ids;
    for (const SourceId source : provenance.sources)
        ids.append(dataset[source].id);
    return ids.join(u';');
}

} // namespace steward
