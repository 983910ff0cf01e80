// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/graph/graph_layout.h"

#include "app/render/font_measure.h"
#include "app/views/scene_canvas.h"
#include "app/views/view.h"

#include <memory>

namespace steward {

/// The membership graph on the as-of day. A node stands in the same place on every day; the edges
/// of the selected one stand out.
class MembersView : public View
{
    Q_OBJECT

public:
    MembersView(Session& session, const Theme& theme, QWidget* parent = nullptr);
    ~MembersView() override;

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void connectCanvas();
    HitDescription describe(const HitTarget& hit) const;
    /// Lays out anew now, or when the view is next shown.
    void refresh();

    SceneCanvas* m_canvas;
    std::unique_ptr<FontMeasure> m_measure;
    GraphLayoutPtr m_layout; ///< of the dataset it holds; null before the view was first shown
    bool m_isOutOfDate = true;
};

} // namespace steward
