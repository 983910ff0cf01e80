// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window shares between threads, without Qt's event loop: a dataset and its snapshots are
// read by many at once, while others load and search. A plain main, because the thread sanitizer
// cannot see into a Qt that was built without it. It proves itself by ending with 0 and no report.

#include "core/dataset/load_dataset.h"
#include "core/query/snapshot.h"
#include "core/query/text_search.h"
#include "tests/support/pytorch_dataset.h"

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace steward;

int main()
{
    const DatasetPtr dataset = pytorchDataset();
    std::atomic<int> wrong = 0;
    {
        std::vector<std::jthread> threads;
        for (int worker = 0; worker < 4; ++worker) {
            threads.emplace_back([dataset, worker, &wrong] {
                for (int round = 0; round < 25; ++round) {
                    Filter filter;
                    filter.asOf = dataset->info.asOf - (worker * 100 + round * 7);
                    const SnapshotPtr snapshot = takeSnapshot(dataset, filter);
                    if (countOf(snapshot->members).possible < 20)
                        ++wrong;
                }
            });
        }
        threads.emplace_back([dataset, &wrong] {
            for (int round = 0; round < 5; ++round) {
                const auto hits = searchText(*dataset, QStringLiteral("umbrella"), 10);
                if (!hits || hits->empty())
                    ++wrong;
            }
        });
        threads.emplace_back([dataset, &wrong](std::stop_token stop) {
            for (int round = 0; round < 2; ++round)
                if (!loadDataset(dataset->image, Trust::Checked, {}, stop))
                    ++wrong;
        });
        for (std::jthread& thread : threads)
            thread.join();
    }
    if (wrong > 0)
        std::fprintf(stderr, "%d wrong answers\n", wrong.load());
    return wrong > 0 ? 1 : 0;
}
