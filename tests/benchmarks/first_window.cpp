// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does until its first window is painted, and no more.

#include "app/shell/main_window.h"
#include "app/shell/run_window.h"

#include <QTimer>

#include <cstdlib>

using namespace steward;

int main(int argc, char** argv)
{
    return runWindows(argc, argv, {}, [](MainWindow& window) {
        // Behind what showing has put into the queue.
        QTimer::singleShot(0, &window, [&window] {
            window.repaint();
            std::_Exit(0);
        });
    });
}
