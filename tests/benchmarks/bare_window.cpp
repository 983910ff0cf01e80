// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference for start-up: a window that holds one empty chart view. Ends once it is painted.

#include "tests/benchmarks/end_when_painted.h"

#include <QApplication>
#include <QChartView>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(&window));
    window.resize(1280, 800);
    window.show();
    const steward::EndWhenPainted end;
    return QApplication::exec();
}
