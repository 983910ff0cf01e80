// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/view_registry.h"
#include "app/report/write_report.h"
#include "app/shell/picture_dialog.h"

namespace steward {

/// What the shown view can be asked for.
/// \param shown its size on the screen
PictureAbilities abilitiesOf(const ViewEntry& view, const Session& session, QSize shown);

/// A value that any thread can make pictures of: the state of the session when it was asked for.
struct PictureTask
{
    const ViewEntry* view = nullptr; ///< of the static list
    PictureRequest request;
    PictureChoice choice;
    QString path; ///< its suffix decides the format

    /// The files, not written yet. A view that is not cut into sheets may hold charts, which only the
    /// thread of the window can draw. Error NoSuchThing for a suffix that is no picture format.
    Result<std::vector<OutputFile>> draw() const;
};

PictureTask pictureTask(const ViewEntry& view, const Session& session, const Theme& theme, const PictureChoice& choice,
                        const QString& path);

} // namespace steward
