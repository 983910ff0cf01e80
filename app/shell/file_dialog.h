// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileDialog>

namespace steward {

/// A file dialog that is shown and not waited for: nothing blocks, and tests can drive it. Deletes
/// itself when it is closed.
QFileDialog* makeFileDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode,
                            QFileDialog::FileMode fileMode);

/// "Stewardship datasets (*.stewardship)".
QString datasetFilter();
/// Asks for the dataset file that is to be written. \param suggested path or name; may be empty
QFileDialog* makeSaveDatasetDialog(QWidget* parent, const QString& title, const QString& suggested);

} // namespace steward
