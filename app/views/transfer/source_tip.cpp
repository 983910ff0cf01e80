// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/source_tip.h"

#include "app/text/source_entry.h"

#include <QCoreApplication>
#include <QStringList>

namespace steward {

namespace {

struct Tips
{
    Q_DECLARE_TR_FUNCTIONS(SourceTip)
};

constexpr std::size_t mostTold = 12;
constexpr qsizetype longestTitle = 120;

} // namespace

QString sourceTip(const Dataset& dataset, const std::vector<SourceId>& sources)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(mostTold, sources.size()); ++i) {
        const SourceEntry entry = sourceEntry(dataset, sources[i], static_cast<int>(i) + 1);
        //: a source: %1 its title, %2 its publisher and date
        lines.append(Tips::tr("%1 – %2").arg(entry.title.left(longestTitle),
                                             entry.details.left(longestTitle)));
    }
    if (sources.size() > mostTold)
        lines.append(Tips::tr("and %n more", nullptr, static_cast<int>(sources.size() - mostTold)));
    return lines.join(u'\n');
}

} // namespace steward
