// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A printed report as plain values: what it says, in which order, and what leads where. The texts
// are finished, in the reader's language; app/text words them and app/report puts them together.
// layout_report.h turns it into pages. Colours, fonts and pictures do not belong here.

#pragma once

#include "core/base/interval.h"
#include "core/scene/roles.h"

#include <QLatin1StringView>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace steward {

/// A part of a text that leads somewhere: outward by web address, or inward to an anchor.
struct TextLink
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString url{};
    QString anchor{};

    bool operator==(const TextLink&) const = default;
};

/// Plain text with links, by start and without overlap.
struct RichText
{
    QString text;
    std::vector<TextLink> links{};

    bool operator==(const RichText&) const = default;
};

/// Goes into the outline, and into the contents up to level 2. Never the last thing on a page.
struct Heading
{
    int level = 1; ///< 1 for a section, 2 and 3 within it
    QString text;
    QString anchor; ///< may be empty
};

enum class ParagraphStyle {
    Lead, ///< first words of a section
    Body,
    Bullet,
    Note, ///< small and quiet
};

struct ReportParagraph
{
    RichText text;
    ParagraphStyle style = ParagraphStyle::Body;
};

/// Large numbers in a row, as many beside each other as fit.
struct KeyFigures
{
    struct Item
    {
        QString value;
        QString label;
        QString note; ///< change or definition; may be empty
    };
    std::vector<Item> items;
};

struct TableMark
{
    MarkerShape shape = MarkerShape::Square;
    Role role = Role::Text;
};

struct TableCell
{
    RichText text{};
    RichText detail{}; ///< quieter lines beneath; may be empty
    TextWeight weight = TextWeight::Regular;
    std::optional<TableMark> mark{}; ///< before the text
};

struct TableRow
{
    std::vector<TableCell> cells; ///< one a column; a single one spans them all and heads a group
};

struct TableColumn
{
    QString title;
    double share = 1.0; ///< of the width, relative to the other columns
    HAlign align = HAlign::Left;
};

/// Breaks between rows, and repeats the titles of its columns.
struct Table
{
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    RichText caption; ///< is numbered; empty: none
};

/// A place for a picture. Which one is known to whoever asked for the report.
struct ReportFigure
{
    QString key;
    RichText caption; ///< is numbered
    double height = 0.0; ///< of the page's text area, in (0, 1]; 0: all that is left of the page
};

enum class Orientation { Portrait, Landscape };

/// What follows begins a new page.
struct PageBreak
{
    Orientation orientation = Orientation::Portrait;
};

/// What follows is set in so many columns, to the next of these or the next PageBreak.
struct Columns
{
    int count = 2;
};

/// The title of a report without a cover, at the head of its page.
struct Masthead
{
    QString kicker; ///< what kind of document this is, and of which day
    QSizeF logo{};  ///< as that of a cover
};

/// The headings of levels 1 and 2, with the pages they are on.
struct Contents
{
};

struct SourceEntry
{
    int number = 1; ///< its anchor is sourceAnchor(number)
    QString title;
    QString details; ///< publisher, date, kind
    QString url;     ///< may be empty
};

enum class SourceStyle {
    Full,  ///< title, details and address below each other
    RunOn, ///< in one paragraph
    Short, ///< in one paragraph with the host alone; the title leads to the address
};

struct SourceList
{
    std::vector<SourceEntry> entries;
    SourceStyle style = SourceStyle::Full;
};

/// An era on the cover's strip.
struct CoverBand
{
    DaySpan span;
    QString title;
    QString detail; ///< dates
    Role role = Role::EraFirst;
};

/// A stroke on the cover's strip: an event.
struct CoverTick
{
    Day day;
    Role role = Role::CategoryStewardship;
    int importance = 1; ///< 1 to 3: how tall it is
};

/// The first page, which has neither head nor foot. Nothing but the first block may be one.
struct Cover
{
    DaySpan span; ///< of the strip
    Day asOf;
    QString kicker; ///< what kind of document this is
    QString asOfText;
    QString summary;
    std::vector<CoverBand> bands;
    std::vector<CoverTick> ticks;
    QString tickNote; ///< what the strokes are
    KeyFigures figures;
    QSizeF logo{};    ///< of a picture in the upper right corner, to be scaled to fit; empty: none
};

/// Figure of the logo, which whoever asked for the report draws.
inline constexpr QLatin1StringView logoFigure{"logo"};

using ReportBlock = std::variant<Heading, ReportParagraph, KeyFigures, Table, ReportFigure, PageBreak, Columns,
                                 Contents, SourceList, Cover, Masthead>;

/// Words that the layout adds. Each stands for a whole phrase, in the report's language.
struct ReportWords
{
    QString contents;  ///< heading of the contents
    QString figure;    ///< "Figure %1"
    QString table;     ///< "Table %1"
    QString page;      ///< "Page %1 of %2"
    QString headRight; ///< in the running head, opposite the title: the as-of day
};

struct Report
{
    QString title;
    QString subtitle;
    QStringList state; ///< dataset, filters, version, licence: a line each
    QString language;  ///< BCP 47
    ReportWords words;
    std::vector<ReportBlock> blocks;
};

QString sourceAnchor(int number);

} // namespace steward
