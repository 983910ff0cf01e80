// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/report.h"
#include "core/scene/scene.h"

#include <memory>
#include <optional>

namespace steward {

/// Something a link or the outline leads to.
struct PieceMark
{
    QString title;  ///< of the outline; empty: not in it
    QString anchor; ///< may be empty
    int level = 1;
};

/// What cannot be broken over two pages: a line of text, a row of a table, a picture. The flow sets
/// pieces below each other.
struct Piece
{
    Scene scene; ///< its size is the piece's
    double spaceBefore = 0.0; ///< left out at the top of a page or column
    bool keepWithNext = false;
    std::shared_ptr<const Scene> repeated{}; ///< set above it where it begins a page or column
    QString figure{}; ///< key of a picture that fills the piece
    QRectF figureBox{}; ///< or only this part of it, where it is not empty
    double heightShare = 1.0; ///< of a picture: of the page's text area
    bool fillsPage = false;   ///< grows by whatever its page has left
    std::optional<PieceMark> mark{};
};

} // namespace steward
