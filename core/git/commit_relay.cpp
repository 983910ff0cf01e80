// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/git/commit_relay.h"

#include <utility>

namespace steward::git {

namespace {

constexpr std::size_t commitsOfBatch = 128;
constexpr std::size_t bytesOfBatch = 1 << 20;
constexpr std::size_t mostUnderWay = 4;
/// Of a buffer that is kept: commits are small, and one that was not shall not stay in memory.
constexpr std::size_t largestKept = 64 << 10;

} // namespace

CommitRelay::CommitRelay(Visit visit) : m_visit(std::move(visit)), m_thread([this] { run(); }) {}

CommitRelay::~CommitRelay()
{
    if (m_filling.used > 0)
        send();
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

CommitRelay::Slot& CommitRelay::next()
{
    if (m_filling.commits.empty())
        m_filling.commits.resize(commitsOfBatch);
    return m_filling.commits[m_filling.used];
}

void CommitRelay::handOver()
{
    m_filling.bytes += m_filling.commits[m_filling.used].object.bytes.size();
    if (++m_filling.used == commitsOfBatch || m_filling.bytes >= bytesOfBatch)
        send();
}

void CommitRelay::send()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_underWay < mostUnderWay; });
        ++m_underWay;
        m_waiting.push_back(std::exchange(m_filling, takeFree()));
    }
    m_changed.notify_all();
}

/// With the mutex held.
CommitRelay::Batch CommitRelay::takeFree()
{
    if (m_free.empty())
        return {};
    Batch batch = std::move(m_free.back());
    m_free.pop_back();
    return batch;
}

void CommitRelay::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        Batch batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        for (std::size_t i = 0; i < batch.used; ++i) {
            m_visit(batch.commits[i].id, batch.commits[i].commit);
            if (batch.commits[i].object.bytes.capacity() > largestKept)
                batch.commits[i] = {};
        }
        batch.used = batch.bytes = 0;
        lock.lock();
        m_free.push_back(std::move(batch));
        --m_underWay;
        m_changed.notify_all();
    }
}

} // namespace steward::git
