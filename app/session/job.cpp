// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/job.h"

#include <QThreadPool>

#include <utility>

namespace steward {

Job::Job(QObject* parent) : QObject(parent) {}

Job::~Job()
{
    m_stop.request_stop();
    waitForAll();
}

void Job::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
    emit ended();
}

void Job::startErased(Work work)
{
    m_stop.request_stop();
    m_stop = {};
    const quint64 generation = ++m_generation;
    m_running = true;
    emit started();

    m_active->fetch_add(1);
    auto run = [this, active = m_active, work = std::move(work), stop = m_stop.get_token(),
                generation] {
        int lastPercent = -1;
        const Progress progress = [this, generation, &lastPercent](double done) {
            const int percent = static_cast<int>(done * 100.0);
            if (std::exchange(lastPercent, percent) == percent)
                return;
            QMetaObject::invokeMethod(this, [this, generation, percent] {
                if (generation == m_generation)
                    emit progressed(percent);
            });
        };
        const std::function<void()> show = work(progress, stop);
        QMetaObject::invokeMethod(this, [this, generation, show] {
            if (generation != m_generation)
                return;
            m_running = false;
            show();
            if (generation == m_generation) // `show` may have started the next work
                emit ended();
        });
        // Last, because the destructor waits for it before `this` goes away.
        active->fetch_sub(1);
        active->notify_all();
    };
    QThreadPool::globalInstance()->start(std::move(run));
}

void Job::waitForAll()
{
    for (int active = m_active->load(); active > 0; active = m_active->load())
        m_active->wait(active);
}

} // namespace steward
