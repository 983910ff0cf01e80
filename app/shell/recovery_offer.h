// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace steward {

class MainWindow;

/// Asks what is to become of the newest edits that a crash has left in the folder, if there are any.
/// Nothing is lost by not answering: the next start asks again.
void offerRecovery(MainWindow& window, const QString& folder);

} // namespace steward
