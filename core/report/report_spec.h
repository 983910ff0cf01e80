// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a report is asked to be, apart from the dataset: saved as a preset, and attached to every
// report, so that it can be made again and compared. Names of sections, papers and themes belong to
// the application, which checks them.

#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/report/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace steward {

/// How much a report says where its sections are not chosen one by one.
enum class ReportLevel {
    Brief, ///< one page
    Board, ///< what a meeting needs
    Full,
};

struct ReportSpec
{
    ReportLevel level = ReportLevel::Full;
    QStringList sections{};        ///< in this order; empty: those of the level
    std::optional<Day> asOf{};     ///< none: the day up to which the dataset's facts are known
    std::optional<Day> compare{};  ///< none: the day before the dataset's transfer
    std::vector<Day> memberDays{}; ///< a picture of the members on each of these days as well
    QString title{};               ///< empty: the dataset's
    QString logo{};     ///< path of a picture; relative ones start from the file of the spec
    QString language{}; ///< BCP 47; empty: the dataset's
    QString paper{};    ///< empty: A4
    Orientation orientation = Orientation::Portrait;
    QString theme{}; ///< empty: light

    bool operator==(const ReportSpec&) const = default;
};

/// More days of members than these are refused.
inline constexpr std::size_t mostMemberDays = 12;

/// The words of levels and orientations, as JSON and the command line have them.
QStringList reportLevels();
std::optional<ReportLevel> reportLevelByName(QStringView name);
QString nameOf(ReportLevel level);
std::optional<Orientation> orientationByName(QStringView name);
QString nameOf(Orientation orientation);

/// JSON in one object, a key a line; what is left to the defaults is left out. Ends with a line
/// feed, and is the same for equal specs.
QByteArray toJson(const ReportSpec& spec);

/// Reads that again. Unknown keys are errors, since a misspelt one would be obeyed by nobody.
/// Errors: those of JSON, with the line; TooNew, UnknownFormat, NotInVocabulary, NotADate,
/// TooLarge.
Result<ReportSpec> readReportSpec(const QByteArray& json);

} // namespace steward
