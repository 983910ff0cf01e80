// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

namespace steward {

/// Runs one piece of work at a time off the GUI thread. Starting anew stops the old work and drops
/// its result (latest wins). The destructor asks the work to stop and waits for it, so `work` may
/// refer to whatever outlives the Job. Lives and reports on the thread that made it.
class Job : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<std::function<void()>(const Progress&, std::stop_token)>;

    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    /// `work` runs on another thread, `show` receives its result on this one. `show` is not called
    /// once the work was cancelled or superseded, or this Job is gone.
    template <class T>
    void start(std::function<T(const Progress&, std::stop_token)> work, std::function<void(T)> show)
    {
        startErased([work = std::move(work), show = std::move(show)](
                        const Progress& progress, std::stop_token stop) -> std::function<void()> {
            auto result = std::make_shared<T>(work(progress, std::move(stop)));
            return [result, show] { show(std::move(*result)); };
        });
    }

    void cancel();
    bool isRunning() const { return m_running; }

signals:
    /// In whole percents, 0 to 100.
    void progressed(int percent);
    void started();
    /// The work has ended, was cancelled or superseded by none.
    void ended();

private:
    void startErased(Work work);
    void waitForAll();

    std::stop_source m_stop;
    std::shared_ptr<std::atomic<int>> m_active = std::make_shared<std::atomic<int>>(0);
    quint64 m_generation = 0;
    bool m_running = false;
};

} // namespace steward
