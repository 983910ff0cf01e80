// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

struct PanelWords
{
    QString axis; ///< what the value axis counts; shown where there are several panels
    std::vector<QString> series; ///< names, in the order of the panel's series
};

/// What a ChartSpec says to people: translated, plain text, never interpreted as markup.
struct ChartWords
{
    QString title;
    QString definition; ///< what exactly is counted, in a sentence
    QStringList notes;  ///< what is missing or unsafe
    QString empty;      ///< why there is nothing to see, where there is nothing
    std::vector<PanelWords> panels;
};

} // namespace steward
