// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on screen as one line of text, to be mailed, noted down and opened again:
//   stewardship:view?version=1&dataset=…&view=timeline&as-of=2022-09-12&…
// Facts stand by their keys in the dataset, so that a newer edition of it understands them. What is
// as it is at first is left out.

#pragma once

#include "app/session/view_state.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <QStringList>

namespace steward {

/// A link, read against a dataset.
struct RestoredView
{
    ViewState state;
    QStringList unknown;         ///< parts of the link that mean nothing here, as they stand in it
    bool isOtherDataset = false; ///< it was made of another one, by title and subject
};

/// \param base what the dataset shows at first
QString viewLink(const Dataset& dataset, const ViewState& state, const ViewState& base);

/// `base` with what the link says. BadSyntax where the text is no such link or longer than
/// longestViewLink, TooNew where a newer version of the program wrote it.
Result<RestoredView> readViewLink(const Dataset& dataset, const QString& text, const ViewState& base);

inline constexpr qsizetype longestViewLink = 16'384; ///< characters

} // namespace steward
