// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/last_session.h"

#include "app/registry/view_registry.h"
#include "app/session/view_link.h"
#include "app/shell/file_tasks.h"

namespace steward {

namespace {

/// What of it means nothing any more is left out without a word: nobody has asked for it just now.
void resumeView(Session& session, const QString& link)
{
    const auto restored = readViewLink(*session.dataset(), link, session.firstState());
    if (restored && !restored->isOtherDataset && findView(restored->state.view))
        session.restore(restored->state);
}

} // namespace

void saveSession(MainWindow& window, Settings& settings)
{
    const Session& session = window.session();
    const Dataset& dataset = *session.dataset();
    settings.setLastSession(dataset.image.path,
                            viewLink(dataset, session.state(), session.firstState()));
}

void resumeSession(MainWindow& window, const Settings& settings)
{
    if (!settings.resumesSession())
        return;
    const QString link = settings.lastLink();
    const QString file = settings.lastFile();
    if (file.isEmpty())
        return resumeView(window.session(), link);
    QObject::connect(&window.files(), &FileTasks::opened, &window,
                     [&window, link] { resumeView(window.session(), link); }, Qt::SingleShotConnection);
    window.files().open(file);
}

} // namespace steward
