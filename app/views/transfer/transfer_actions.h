// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/view_actions.h"

namespace steward {

class TransferView;

/// Keys and menu entries of the view.
void addTransferActions(TransferView& view);
/// What they are, whether or not there is such a view.
QList<ActionText> transferCommands();

} // namespace steward
