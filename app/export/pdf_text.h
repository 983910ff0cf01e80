// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include "app/export/painted_text.h"

#include <QByteArray>

#include <vector>

namespace steward {

/// `written`, a PDF as QPdfWriter writes it, in such a form that readers find and copy the text
/// that was painted: Qt tells them the character of each glyph, which for shaped scripts is none or
/// another one. Glyphs keep their places. `pages` has the runs of each page; a piece of text that
/// none of them matches stays as it is. Error WriteFailed if this is not as Qt writes it.
Result<QByteArray> withReadableText(const QByteArray& written,
                                    const std::vector<std::vector<PaintedRun>>& pages);

} // namespace steward
