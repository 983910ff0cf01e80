// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of views. A new view is a folder under app/views and a line in view_registry.cpp; the
// window, the command line and the report take it from here.

#pragma once

#include "app/views/picture_request.h"
#include "app/views/picture_table.h"
#include "app/views/view.h"
#include "app/views/view_actions.h"
#include "core/base/result.h"
#include "core/query/source_count.h"

#include <QString>
#include <QStringList>

#include <span>

namespace steward {

struct ViewEntry
{
    QLatin1StringView id;        ///< in ViewState, on the command line and in links
    QLatin1StringView icon;      ///< name in the icon theme
    QString (*name)();           ///< translated
    View* (*create)(Session&, const Theme&, QWidget* parent);
    Picture (*draw)(const PictureRequest&, const TextMeasure&); ///< null: has no picture
    QLatin1StringView groupings{}; ///< what PictureRequest::groupBy may be, separated by blanks
    /// What PictureRequest::metric may be; one that ends in a colon takes an argument. Null: nothing.
    QStringList (*metrics)() = nullptr;
    /// On several sheets of paper; null: only as one picture.
    Result<std::vector<Picture>> (*sheets)(const PictureRequest&, const SheetRequest&, const TextMeasure&) = nullptr;
    bool hasCharts = false; ///< its picture embeds charts, which only the GUI thread may draw
    /// What the picture of the same request rests on; null: it cannot tell.
    DrawnSources (*sources)(const PictureRequest&, const TextMeasure&) = nullptr;
    /// The same in rows; null: nothing to be put in rows.
    std::vector<PictureTable> (*tables)(const PictureRequest&) = nullptr;
    /// The actions it has, or will have once it is made; null: none.
    QList<ActionText> (*commands)() = nullptr;
};

/// In the order of the view rail.
std::span<const ViewEntry> viewEntries();
/// nullptr where there is no view of that id.
const ViewEntry* findView(QStringView id);

} // namespace steward
