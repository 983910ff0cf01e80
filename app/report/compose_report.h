// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a report together: words from app/text, pages from core/report, pictures from the views.

#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include "app/export/pdf_options.h"
#include "app/render/picture.h"
#include "app/render/theme.h"
#include "app/report/paper.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace steward {

struct ReportRequest
{
    DatasetPtr dataset;
    Day asOf;
    /// The day changes are counted from; none: the day before the dataset's transfer date.
    std::optional<Day> since{};
    /// Ids of reportSections(); empty: all of them. Their order is always that of the document.
    std::vector<QString> sections{};
    Paper paper = Paper::A4;
    Theme theme = Theme::light();
    QString language{}; ///< BCP 47, of the texts; empty: the dataset's
};

/// In the order of the document: cover, contents, summary, …
QStringList reportSections();

struct ComposedReport
{
    std::vector<Picture> pages;
    Theme theme; ///< what the pages are to be painted with
    PdfOptions options;
};

/// What every document made from a dataset says of itself.
PdfOptions documentOptions(const DatasetInfo& info, const QString& title);

/// Needs a QGuiApplication, for fonts. Citations are numbered in the order of their first use, and
/// left out where there is no section "sources" to look them up in. Error NoSuchThing for an unknown
/// section, with those there are in `expected`.
Result<ComposedReport> composeReport(const ReportRequest& request);

} // namespace steward
