// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/page_frame.h"

#include "core/report/rich_text.h"
#include "core/report/type_grid.h"

namespace steward {

void addFrame(DraftPage& page, const Report& report, int number, int count,
              const TextMeasure& measure)
{
    Scene& scene = page.page.scene;
    const QRectF area = page.format.textArea();
    const double step = leading(type::small, measure);
    const LineLook quiet{.style = type::small, .role = Role::TextMuted};
    const LineLook quietRight{.style = type::small, .role = Role::TextMuted, .align = HAlign::Right};

    const QRectF head(area.left(), area.top() - gridUnit * 9.0, area.width(), step);
    const double right = measure.width(report.words.headRight, type::small);
    const QString title
        = measure.elided(report.title, type::small, head.width() - right - gridUnit * 6.0);
    addLine(scene, {title}, head, quiet, measure);
    addLine(scene, {report.words.headRight}, head, quietRight, measure);

    const QRectF foot(area.left(), area.bottom() + gridUnit * 6.0, area.width(), step);
    scene.add(LineItem{foot.topLeft() - QPointF(0.0, gridUnit),
                       foot.topRight() - QPointF(0.0, gridUnit),
                       Stroke{.role = Role::Border}});
    addLine(scene, {report.subtitle}, foot, quiet, measure);
    addLine(scene, {report.words.page.arg(number).arg(count)}, foot, quietRight, measure);
}

} // namespace steward
