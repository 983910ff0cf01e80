// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/compose_sheets.h"

#include "app/registry/export_view.h"
#include "app/render/font_measure.h"
#include "app/text/fact_text.h"

namespace steward {

Result<ComposedReport> composeSheets(const ViewEntry& view, PictureRequest request, Paper paper, int across)
{
    const DatasetInfo& info = request.snapshot->dataset->info;
    const PaperFormat& format = formatOf(paper);
    ComposedReport composed;
    composed.theme = request.theme;
    composed.theme.textScale *= format.textScale;
    request.theme = composed.theme;
    SheetRequest sheets;
    sheets.page = format.page;
    sheets.across = across;
    const QString usual = view.name() + QStringLiteral(" \u2013 ") + nameInSentence(info.title);
    sheets.title = request.title.value_or(usual);
    sheets.foot = stateLine(*request.snapshot, request.compare.get());
    auto pages = view.sheets(request, sheets, FontMeasure(composed.theme));
    if (!pages)
        return pages.error();
    composed.pages = *std::move(pages);
    composed.options = documentOptions(info, sheets.title.isEmpty() ? usual : sheets.title);
    composed.options.subject = sheets.foot;
    return composed;
}

} // namespace steward
