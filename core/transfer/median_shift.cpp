// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/median_shift.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace steward {

namespace {

/// Below n, each as likely. The distributions of <random> differ between libraries, the engine does
/// not.
std::size_t drawBelow(std::mt19937& random, std::size_t n)
{
    const auto bound = static_cast<std::uint32_t>(n);
    const std::uint32_t unfair = (0U - bound)
                                 % bound; // 2^32 mod n: as many values are one too many
    std::uint32_t value = 0;
    do
        value = static_cast<std::uint32_t>(random());
    while (value < unfair);
    return value % bound;
}

/// Blocks of neighbours put together to as many values as there are.
double medianOfBlocks(const std::vector<double>& values, std::size_t block, std::mt19937& random)
{
    std::vector<double> drawn;
    drawn.reserve(values.size() + block);
    while (drawn.size() < values.size()) {
        const std::size_t begin = drawBelow(random, values.size() - block + 1);
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(begin);
        drawn.insert(drawn.end(), from, from + static_cast<std::ptrdiff_t>(block));
    }
    drawn.resize(values.size());
    return medianOf(std::move(drawn));
}

struct Sides
{
    std::vector<double> before;
    std::vector<double> after;
};

/// The nearest `months` on each side.
Sides nearest(const TransferSample& sample, const std::vector<double>& values, std::size_t months)
{
    const auto first = std::ranges::lower_bound(sample.t, sample.event) - sample.t.begin();
    const auto middle = values.begin() + first;
    const auto wide = static_cast<std::ptrdiff_t>(months);
    return {{middle - wide, middle}, {middle, middle + wide}};
}

void addInterval(MedianShift& shift, const Sides& residuals, unsigned seed)
{
    constexpr std::size_t draws = 2000;
    constexpr std::size_t cut = draws / 40;
    const auto months = static_cast<double>(residuals.before.size());
    const auto block = static_cast<std::size_t>(std::lround(std::cbrt(months)));
    std::mt19937 random(seed);
    std::vector<double> shifts(draws);
    for (double& one : shifts) {
        const double before = medianOfBlocks(residuals.before, block, random);
        one = medianOfBlocks(residuals.after, block, random) - before;
    }
    std::ranges::sort(shifts);
    if (shifts[cut - 1] == shifts[draws - cut])
        return;
    shift.low = shifts[cut - 1];
    shift.high = shifts[draws - cut];
}

} // namespace

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2.0;
}

TheilSenLine theilSen(const std::vector<int>& t, const std::vector<double>& y)
{
    std::vector<double> slopes;
    slopes.reserve(y.size() * (y.size() - 1) / 2);
    for (std::size_t i = 0; i < y.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            slopes.push_back((y[i] - y[j]) / (t[i] - t[j]));
    }
    TheilSenLine line{.slope = medianOf(std::move(slopes))};
    std::vector<double> rests(y.size());
    for (std::size_t i = 0; i < y.size(); ++i)
        rests[i] = y[i] - line.slope * t[i];
    line.intercept = medianOf(std::move(rests));
    return line;
}

std::optional<MedianShift> medianShift(const TransferSample& sample, unsigned seed)
{
    const auto nBefore = static_cast<std::size_t>(std::ranges::lower_bound(sample.t, sample.event)
                                                  - sample.t.begin());
    const std::size_t least = std::min(nBefore, sample.t.size() - nBefore);
    if (least < leastDescribedMonths)
        return std::nullopt;
    const std::size_t months = std::min<std::size_t>(least, 12);
    const auto end = static_cast<std::ptrdiff_t>(nBefore);
    const TheilSenLine line = theilSen({sample.t.begin(), sample.t.begin() + end},
                                       {sample.y.begin(), sample.y.begin() + end});
    std::vector<double> rests = sample.y;
    for (std::size_t i = 0; i < rests.size(); ++i)
        rests[i] -= line.intercept + line.slope * sample.t[i];
    const Sides values = nearest(sample, sample.y, months);
    const Sides residuals = nearest(sample, rests, months);
    MedianShift shift{.months = static_cast<int>(months),
                      .before = medianOf(values.before),
                      .after = medianOf(values.after),
                      .shift = medianOf(residuals.after) - medianOf(residuals.before),
                      .low = {},
                      .high = {}};
    if (least >= leastModelMonths)
        addInterval(shift, residuals, seed);
    return shift;
}

} // namespace steward
