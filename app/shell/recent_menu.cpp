// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/recent_menu.h"

#include "app/session/job.h"
#include "app/shell/file_tasks.h"
#include "app/shell/main_window.h"
#include "app/text/fact_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>
#include <QMenu>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct RecentMenu
{
    Q_DECLARE_TR_FUNCTIONS(RecentMenu)
};

constexpr int widestName = 60; ///< in average letters

/// A file's name may hold anything: an ampersand would be a mnemonic, a direction override would
/// turn the rest of the menu round.
QString entryText(const QFontMetrics& metrics, int number, const QString& path)
{
    const QFileInfo file(path);
    const int width = widestName * metrics.averageCharWidth();
    const auto shown = [&](const QString& name) {
        return nameInSentence(metrics.elidedText(name.left(300), Qt::ElideMiddle, width))
            .replace(u'&', "&&"_L1);
    };
    const QString mnemonic = number < 10 ? u'&' + QString::number(number) : QString::number(number);
    //: %1: number in the list, %2: name of a file, %3: of its folder
    return RecentMenu::tr("%1  %2 – %3")
        .arg(mnemonic, shown(file.fileName()), shown(file.dir().dirName()));
}

void addEntries(MainWindow& window, QMenu& menu, const QStringList& paths)
{
    int number = 0;
    for (const QString& path : paths) {
        ++number;
        auto* entry = menu.addAction(entryText(menu.fontMetrics(), number, path));
        entry->setObjectName(u"recent-%1"_s.arg(number));
        entry->setStatusTip(nameInSentence(QDir::toNativeSeparators(path)));
        entry->setData(path);
        QObject::connect(entry, &QAction::triggered, &window,
                         [&window, path] { window.files().open(path); });
    }
}

/// Greys the entries of files that are gone, once that is known: a folder of the network may take
/// its time to say so.
void greyMissing(QMenu& menu, const QStringList& paths, Job& job)
{
    job.start<QStringList>(
        [paths](const Progress&, const std::stop_token& stop) {
            QStringList missing;
            for (const QString& path : paths)
                if (!stop.stop_requested() && !QFileInfo(path).isFile())
                    missing.append(path);
            return missing;
        },
        [&menu](const QStringList& missing) {
            for (QAction* entry : menu.actions())
                if (missing.contains(entry->data().toString()))
                    entry->setEnabled(false);
        });
}

void fill(MainWindow& window, QMenu& menu, Job& job)
{
    menu.clear();
    const QStringList paths = window.recentFiles().paths();
    addEntries(window, menu, paths);
    greyMissing(menu, paths, job);
    menu.addSeparator();
    auto* clear = menu.addAction(RecentMenu::tr("&Clear This List"));
    clear->setObjectName(u"clear-recent"_s);
    clear->setStatusTip(RecentMenu::tr("Forget which files were opened; the files stay"));
    clear->setEnabled(!paths.isEmpty());
    // The entries stay until the menu is shown again: one of them is being chosen just now.
    QObject::connect(clear, &QAction::triggered, &window,
                     [&window] { window.recentFiles().clear(); });
}

} // namespace

QMenu* makeRecentMenu(MainWindow& window)
{
    auto* menu = new QMenu(RecentMenu::tr("Open &Recent"), &window);
    menu->setObjectName(u"recent-files"_s);
    auto* job = new Job(menu);
    fill(window, *menu, *job);
    QObject::connect(menu, &QMenu::aboutToShow, menu, [&window, menu, job] { fill(window, *menu, *job); });
    return menu;
}

} // namespace steward
