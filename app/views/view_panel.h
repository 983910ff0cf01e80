// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTabWidget>

namespace steward {

/// Pages beside or below a view's picture, with a button that closes them.
class ViewPanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit ViewPanel(QWidget* parent = nullptr);

    /// Opens the panel at that page, or closes it where that is the one shown.
    void togglePage(int page);
    bool showsPage(int page) const { return isVisible() && currentIndex() == page; }

signals:
    /// The page has come into view.
    void pageShown(int page);
};

} // namespace steward
