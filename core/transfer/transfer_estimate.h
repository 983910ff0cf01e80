// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a before/after analysis finds, part by part. See transfer_analysis.h.

#pragma once

#include "core/metrics/scope.h"

#include <array>
#include <optional>
#include <vector>

namespace steward {

/// On the metric's own scale unless said otherwise. Coefficients: level, trend, level change, slope
/// change. Not a number never occurs: what cannot be computed is none.
struct TransferEstimate
{
    std::array<double, 4> coefficients{};
    std::array<double, 4> standardErrors{};
    std::optional<double> rho; ///< of AR(1)
    int lag = 0;               ///< of Newey and West
    bool isAtBoundary = false; ///< of the values rho may have
};

/// delta = b2 + b3 h, so many months after T0, by the primary estimator on the metric's own scale:
/// the distance of the lines that are drawn. The model on logs projects a steady rate where this one
/// projects a steady amount: over a long history that began small the two differ widely.
struct TransferEffect
{
    int months = 0;
    std::optional<double> projected; ///< by the earlier trend
    double difference = 0.0;
    double differenceLow = 0.0; ///< 95 %, t with n - k degrees of freedom
    double differenceHigh = 0.0;
    std::optional<double> p;     ///< two-sided, of no difference; input of holmAdjusted()
    /// 1 + difference / projected, with Fieller's interval, which holds 1 just where that of the
    /// difference holds 0; the delta method's does not. None where the projection cannot be told
    /// from 0, for then the interval has no end. Never below 0.
    std::optional<double> ratio;
    std::optional<double> low;
    std::optional<double> high;
};

/// The earlier trend, drawn on, leaves what the metric can be: a count below 0, a share above 1. What
/// it is then compared with says nothing, so there is no effect.
struct ImpossibleProjection
{
    int months = 0; ///< after T0
    double projected = 0.0;
};

/// Of the months before the event alone. A line through them that bends is none to be drawn on.
struct PreTrend
{
    double earlier = 0.0; ///< change a month, of their first half
    double later = 0.0;   ///< of their second
    int middle = 0;       ///< t of the first month of the second half
    double p = 1.0;       ///< two-sided, of no difference

    bool isBent() const { return p < 0.05; }
};

struct PlaceboInTime
{
    int dates = 0;                    ///< admissible false events before the true one
    int asLarge = 0;                  ///< with a level change at least as large
    std::optional<double> p;          ///< (1 + asLarge) / (1 + dates); none without dates
    std::vector<double> levelChanges; ///< by date
};

struct PlaceboInSpace
{
    RepositoryScope control{};
    double levelChange = 0.0; ///< by REML on logs as with controls, so that sizes compare
};

enum class ControlRefusal : std::uint8_t {
    SharesRepository, ///< it is part of what is compared with it
    TooFewMonths,     ///< fewer than 12 on a side that both have
    NoLogarithms,     ///< a value of it, or of what is compared, has none
    NotOfRepositories, ///< the metric is not about repositories
};

struct ControlLeftOut
{
    RepositoryScope control{};
    ControlRefusal reason = ControlRefusal::TooFewMonths;
};

struct MedianShift
{
    int months = 0; ///< on each side
    double before = 0.0;
    double after = 0.0;
    double shift = 0.0;        ///< of the residuals from a Theil-Sen line through the months before
    /// Moving blocks, 2000 draws, 95 %; none below 12 on a side, and none of no width: values that
    /// hardly differ say nothing of what others there might have been.
    std::optional<double> low;
    std::optional<double> high;
};

struct TransferDiagnostics
{
    double durbinWatson = 0.0;
    std::vector<double> autocorrelations; ///< of OLS residuals, lags 1 to 6
    double rSquared = 0.0;
    /// t of the month farthest from the lines, where it is so far off that results hang on it: more
    /// than outlyingDeviations times 1.4826 times the median distance, and with more than
    /// outlyingShare of the sum of squares. A rule of ours.
    std::optional<int> outlier;
};
inline constexpr double outlyingDeviations = 6.0;
inline constexpr double outlyingShare = 0.3;

/// How many times what the earlier trend projects, with its 95 % interval.
struct TransferRatio
{
    double ratio = 1.0;
    double low = 1.0;
    double high = 1.0;
};

/// REML on ln(y). With controls: ln(y + 1/2) less the mean of theirs, for counts; metrics that are
/// no counts have no 1/2 to add.
struct LogModel
{
    TransferEstimate estimate{};
    std::optional<double> preTrendLow; ///< 95 % interval of b1, for controls: parallel before?
    std::optional<double> preTrendHigh;
    std::optional<TransferRatio> atEvent;   ///< exp(b2)
    std::optional<TransferRatio> afterYear; ///< exp(b2 + 12 b3), where the months reach so far
};

/// Both from the primary model (from OLS where the fit is perfect, without a band), so that the
/// line drawn is the one the effects are measured from, and because rho cannot be had from some
/// twelve months before alone. Price: noise after the event widens the band too.
struct TransferFit
{
    Month month{};
    double fitted = 0.0;
    std::optional<double> projected; ///< from T0 on: the earlier trend
    /// Its 95 % prediction band: where single months, not the line, are expected. Adds the variance
    /// of a month to that of the line, t with n - k degrees of freedom.
    std::optional<double> low;
    std::optional<double> high;
};

} // namespace steward
