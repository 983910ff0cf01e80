// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

namespace steward {

/// Adds sorting by the column that the keyboard is in, which does not reach the header; again, it goes
/// the other way round. It acts where the header shows how the table is sorted.
void addSortAction(QTableView& table);

} // namespace steward
