// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/source_entry.h"

#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

namespace steward {

namespace {

QString detailsOf(const Source& source)
{
    QStringList parts;
    if (!source.publisher.isEmpty())
        parts.append(nameInSentence(source.publisher));
    if (source.published)
        parts.append(dateText(*source.published));
    parts.append(wordText(source.kind));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SourceEntry sourceEntry(const Dataset& dataset, SourceId id, int number)
{
    const Source& source = dataset[id];
    return {number, nameInSentence(source.title), detailsOf(source), source.url};
}

} // namespace steward
