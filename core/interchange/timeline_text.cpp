// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/timeline_text.h"

#include "core/base/safe_url.h"
#include "core/interchange/plain_text.h"
#include "core/interchange/timeline_slide.h"

namespace steward {

using namespace Qt::StringLiterals;

QString timelineHtml(const Dataset& dataset, const QString& text, const FactSources& sources)
{
    QStringList links;
    for (const SourceId id : sources) {
        const Source& source = dataset[id];
        const QString title = htmlText(source.title);
        const auto address = safeWebAddress(source.url);
        links.append(address ? u"<a href=\""_s + htmlText(QString::fromLatin1(*address)) + u"\">"_s
                                   + title + u"</a>"_s
                             : title);
    }
    // Blanks around the paragraph would be part of the text when it is read back.
    const QString shown = links.isEmpty() ? QString()
                                          : ownSourcesHtml + links.join("<br>"_L1) + "</p>"_L1;
    return htmlText(text) + shown;
}

PartialDate shownEnd(const Dataset& dataset, const Period& era)
{
    return era.interval.stated.end.value_or(dataset.info.asOfDate);
}

} // namespace steward
