// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace steward {

struct TableCount
{
    QString table;
    qint64 rows = 0;
};

/// What reading a text form found. With any problem there is no dataset: an import is all or nothing.
struct ImportReport
{
    /// No more problems than this are listed; a file that is wrong throughout would drown the rest.
    static constexpr int maximumProblems = 1000;

    std::vector<TableCount> rows;
    std::vector<Error> problems; ///< by file, then line
    bool problemsLeftOff = false;
    QByteArray image; ///< the dataset file's bytes; empty if there are problems

    void add(Error problem)
    {
        if (static_cast<int>(problems.size()) < maximumProblems)
            problems.push_back(std::move(problem));
        else
            problemsLeftOff = true;
    }
};

} // namespace steward
