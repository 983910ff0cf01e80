// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The blocks of a report as pieces of a given width.

#pragma once

#include "core/report/piece.h"
#include "core/scene/text_measure.h"

#include <vector>

namespace steward {

/// What the making of pieces needs besides the block.
struct PieceContext
{
    const TextMeasure& measure;
    const ReportWords& words;
    double width = 0.0;   ///< of the column
    int figures = 0;      ///< numbered so far
    int tables = 0;
};

/// A line of the contents.
struct ContentsEntry
{
    QString text;
    QString anchor;
    int level = 1;
    int page = 0; ///< from 0
};

std::vector<Piece> piecesOf(const Heading& heading, PieceContext& context);
std::vector<Piece> piecesOf(const ReportParagraph& paragraph, PieceContext& context);
std::vector<Piece> piecesOf(const KeyFigures& figures, PieceContext& context);
std::vector<Piece> piecesOf(const Table& table, PieceContext& context);
std::vector<Piece> piecesOf(const ReportFigure& figure, PieceContext& context);
std::vector<Piece> piecesOf(const Masthead& masthead, const QString& title, PieceContext& context);
std::vector<Piece> piecesOf(const SourceList& sources, PieceContext& context);
std::vector<Piece> contentsPieces(const std::vector<ContentsEntry>& entries, PieceContext& context);

/// The pieces of a caption, a line each: `label` in front, the text beside it.
std::vector<Piece> captionPieces(const QString& label, const RichText& text, PieceContext& context);

} // namespace steward
