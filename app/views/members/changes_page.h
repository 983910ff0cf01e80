// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace steward {

/// What changed from the compare day to the as-of day, a sentence each, with the glyph that marks it
/// in the graph. Choosing one selects the fact that tells it.
class ChangesPage : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(Session& session, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Lists anew now, or when the page is next shown.
    void refresh();
    void list(const Snapshot& before, const Snapshot& after);
    QIcon glyph(Role role, MarkerShape shape) const;

    Session& m_session;
    Theme m_theme;
    QLabel* m_heading;
    QListWidget* m_list;
    bool m_isOutOfDate = true;
};

} // namespace steward
