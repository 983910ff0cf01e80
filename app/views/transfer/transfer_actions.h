// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace steward {

class TransferView;

/// Keys and menu entries of the view.
void addTransferActions(TransferView& view);

} // namespace steward
