// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace steward {

class MainWindow;

/// What the user may choose for the whole program. Every choice holds at once, in all windows.
/// Deletes itself when it is closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(MainWindow& window);

private:
    QWidget* makeGeneral();
    QWidget* makeAppearance();
    /// What all texts and sizes follow from: the window is made anew, and this with it.
    void renew();

    MainWindow& m_window;
};

} // namespace steward
