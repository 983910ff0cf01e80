// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does to show its first window, and then ends.

#include "app/session/embedded_dataset.h"
#include "app/shell/main_window.h"
#include "app/text/translations.h"
#include "app/views/scene_accessible.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTimer>

using namespace steward;

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    installTranslations(QLocale());
    installSceneAccessibility();
    const auto dataset = loadEmbeddedDataset();
    if (!dataset)
        return 1;
    Settings settings;
    MainWindow window(*dataset, settings);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.repaint();
        QApplication::quit();
    });
    return QApplication::exec();
}
