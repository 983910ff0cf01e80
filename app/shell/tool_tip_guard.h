// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace steward {

/// Makes the tool tips of the whole program what WCAG 1.4.13 asks for: Escape takes one away and
/// does nothing else then, and one stays as long as the pointer is on it.
class ToolTipGuard : public QObject
{
    Q_OBJECT

public:
    explicit ToolTipGuard(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace steward
