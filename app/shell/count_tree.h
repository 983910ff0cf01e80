// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeWidget>

#include <initializer_list>

namespace steward {

/// A list of tables, each with numbers beside it.
QTreeWidget* makeCountTree(const QStringList& headings, QWidget* parent);
/// Adds the table of that name; the item's Qt::UserRole is the name.
void addCountRow(QTreeWidget& tree, const QString& table, std::initializer_list<qint64> counts);

} // namespace steward
