// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report will be: the specification with everything decided that it left open.

#pragma once

#include "core/report/report_spec.h"

#include "app/render/theme.h"
#include "app/report/logo.h"
#include "app/report/paper.h"
#include "app/report/report_sections.h"

#include <QDateTime>

#include <vector>

namespace steward {

struct ReportRequest
{
    DatasetPtr dataset;
    ReportSpec spec{};
    Logo logo{};         ///< the picture that spec.logo names
    QDateTime created{}; ///< what the document says of it; invalid: the day of the dataset
};

struct ReportPlan
{
    ReportSpec spec; ///< nothing in it is left open but what stays so: title, language, compare
    ReportDays days;
    std::vector<SnapshotPtr> memberDays; ///< besides days.now
    DaySpan window;                      ///< of time axes
    std::vector<const ReportSection*> sections;
    PageFormat page;
    Theme theme;               ///< with the paper's text scale
    double briefPicture = 0.3; ///< height of the brief's picture, of the text area
    QSizeF logoSize{};         ///< empty: no logo
    QString title;
    QString language; ///< of its words: the tag of one of languages()

    bool has(QLatin1StringView section) const;
};

/// Error NotInVocabulary for an unknown section, paper, theme or language, with those there are in
/// `expected`. The cover always comes first and the sources last; of sections named twice the first
/// counts.
Result<ReportPlan> planReport(const ReportRequest& request);

} // namespace steward
