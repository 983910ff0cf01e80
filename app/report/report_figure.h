// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>

namespace steward {

/// What a ReportFigure shows, as its key has it: "members", or "members@2022-09-12".
struct FigureKey
{
    QString view;             ///< an id of the view registry
    std::optional<Day> day{}; ///< none: the report's own

    QString text() const { return day ? view + u'@' + isoText(*day) : view; }

    static FigureKey of(const QString& key)
    {
        const qsizetype at = key.indexOf(u'@');
        return {key.left(at), at < 0 ? std::nullopt : parseDay(QStringView(key).mid(at + 1))};
    }
};

} // namespace steward
