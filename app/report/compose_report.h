// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a report together: words from app/text, pages from core/report, pictures from the views.

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include "app/export/pdf_options.h"
#include "app/render/picture.h"
#include "app/report/report_attachments.h"
#include "app/report/report_plan.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace steward {

struct ComposedReport
{
    std::vector<Picture> pages;
    Theme theme; ///< what the pages are to be painted with
    PdfOptions options;
    ReportOrigin origin{};
};

/// What every document made from a dataset says of itself.
PdfOptions documentOptions(const DatasetInfo& info, const QString& title);

/// Needs a QGuiApplication, for fonts. Citations are numbered in the order of their first use, and
/// left out where there is no section "sources" to look them up in. Errors: those of planReport,
/// and Cancelled.
Result<ComposedReport> composeReport(const ReportRequest& request, const Progress& progress = {},
                                     const std::stop_token& stop = {});

} // namespace steward
