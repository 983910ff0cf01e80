// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/git/commit.h"
#include "core/git/git_object.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace steward::git {

/// Hands commits from the thread that reads them to one that makes something of them, in their
/// order: inflating a history and counting it cost about the same, and most machines have two
/// cores. At most a few megabytes, or a few commits where they are larger, are under way.
class CommitRelay
{
public:
    /// A commit and the bytes its views look into.
    struct Slot
    {
        ObjectId id;
        GitObject object;
        Commit commit;
    };
    using Visit = std::function<void(const ObjectId&, const Commit&)>;

    /// \param visit is called on a thread of its own, one commit after the other
    explicit CommitRelay(Visit visit);
    /// Returns when all that was handed over has been visited.
    ~CommitRelay();
    CommitRelay(const CommitRelay&) = delete;
    CommitRelay& operator=(const CommitRelay&) = delete;

    /// Where the next commit is to be read to; valid until handOver().
    Slot& next();
    /// The slot of next() is filled.
    void handOver();

private:
    struct Batch
    {
        std::vector<Slot> commits;
        std::size_t used = 0;
        std::size_t bytes = 0;
    };

    void send();
    void run();
    Batch takeFree();

    Visit m_visit;
    Batch m_filling;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;
    std::vector<Batch> m_free; ///< their buffers are used again
    std::size_t m_underWay = 0; ///< batches that were sent and are not visited yet
    bool m_isOver = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace steward::git
