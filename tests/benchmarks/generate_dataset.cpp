// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// generate_dataset EVENTS SHAPE ORGANIZATIONS FOLDER: the text form of a dataset of many events, for
// measuring and for trying out. Import it with "stewardship-explorer import csv FOLDER --output FILE".

#include "tests/support/generated_dataset.h"

#include <QDir>

#include <cstdio>

using namespace steward;

int main(int argc, char** argv)
{
    const auto shape = argc == 5 ? eventShapeFor(QString::fromLocal8Bit(argv[2])) : std::nullopt;
    if (!shape) {
        std::fputs("usage: generate_dataset EVENTS uniform|clustered|heavy-tailed|one-day|daily ORGANIZATIONS FOLDER\n", stderr);
        return 2;
    }
    const EventRecipe recipe{QByteArray(argv[1]).toInt(), *shape, QByteArray(argv[3]).toInt()};
    const QString folder = QString::fromLocal8Bit(argv[4]);
    return QDir().mkpath(folder) && writeGeneratedFolder(recipe, folder) ? 0 : 1;
}
