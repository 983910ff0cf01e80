// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>
#include <vector>

namespace steward {

/// Processor time of this process, in milliseconds: what other processes do hardly shows in it.
inline double cpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Processor time of this thread, in milliseconds: without what jobs do beside it.
inline double threadCpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

struct Pair
{
    double measured = 0.0;  ///< median, ms
    double reference = 0.0; ///< median, ms
    double quickest = 0.0;  ///< ratio of the quickest rounds: a busy machine only ever adds
    double ratio() const { return measured / reference; }
};

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Runs both in turn, so that whatever disturbs the machine disturbs both.
inline Pair compare(const std::function<void()>& measured, const std::function<void()>& reference,
                    int rounds, const std::function<double()>& clock = cpuMs)
{
    std::vector<double> first;
    std::vector<double> second;
    for (int round = 0; round < rounds; ++round) {
        const double start = clock();
        measured();
        const double middle = clock();
        reference();
        first.push_back(middle - start);
        second.push_back(clock() - middle);
    }
    const double quickest = *std::ranges::min_element(first) / *std::ranges::min_element(second);
    return {median(first), median(second), quickest};
}

} // namespace steward
