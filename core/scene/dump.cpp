// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/dump.h"

#include <QMetaEnum>

#include <cmath>

namespace steward {

namespace {

template <class E>
QString name(E value)
{
    return QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

QString number(double value)
{
    // Rounded by hand, so that -0.04 is "0.0" and not "-0.0".
    return QString::number(std::round(value * 10.0) / 10.0 + 0.0, 'f', 1);
}

QString text(QPointF point)
{
    return number(point.x()) + u',' + number(point.y());
}

QString text(const QRectF& rect)
{
    return text(rect.topLeft()) + u' ' + number(rect.width()) + u'x' + number(rect.height());
}

QString text(const std::optional<Fill>& fill)
{
    if (!fill)
        return {};
    QString result = QStringLiteral(" fill=%1/%2").arg(name(fill->role), name(fill->tone));
    if (fill->hatch != Hatch::None)
        result += u'/' + name(fill->hatch);
    return result;
}

QString text(const std::optional<Stroke>& stroke)
{
    if (!stroke)
        return {};
    QString result = QStringLiteral(" stroke=%1/%2/%3")
                         .arg(name(stroke->role), name(stroke->tone), number(stroke->width));
    if (stroke->dash != Dash::Solid)
        result += u'/' + name(stroke->dash);
    return result;
}

struct Dumper
{
    QString operator()(const RectItem& item) const
    {
        QString line = QStringLiteral("rect ") + text(item.rect) + text(item.fill) + text(item.stroke);
        if (item.left != EdgeStyle::Sharp || item.right != EdgeStyle::Sharp)
            line += QStringLiteral(" edges=%1/%2").arg(name(item.left), name(item.right));
        return line;
    }
    QString operator()(const LineItem& item) const
    {
        return QStringLiteral("line ") + text(item.from) + QStringLiteral(" to ") + text(item.to)
               + text(std::optional(item.stroke));
    }
    QString operator()(const PathItem& item) const
    {
        QString line = item.curved ? QStringLiteral("curve") : QStringLiteral("path");
        for (const QPointF point : item.points)
            line += u' ' + text(point);
        if (item.closed)
            line += QStringLiteral(" closed");
        return line + text(item.fill) + text(item.stroke);
    }
    QString operator()(const MarkerItem& item) const
    {
        return QStringLiteral("marker ") + name(item.shape) + u' ' + text(item.center)
               + QStringLiteral(" r=") + number(item.radius) + text(item.fill) + text(item.stroke);
    }
    QString operator()(const TextItem& item) const
    {
        QString line = QStringLiteral("text ") + text(item.box) + u' ' + name(item.style.size) + u'/'
                       + name(item.style.weight) + u' ' + name(item.role) + u' '
                       + name(item.horizontal);
        if (item.rotation != 0.0)
            line += QStringLiteral(" rotated=") + number(item.rotation);
        return line + QStringLiteral(" \"") + item.text + u'"';
    }
};

QString text(FactRef ref)
{
    return QStringLiteral("%1:%2").arg(static_cast<int>(ref.kind)).arg(ref.row);
}

} // namespace

QString dump(const Scene& scene)
{
    QString result = QStringLiteral("size %1x%2\n")
                         .arg(number(scene.size.width()), number(scene.size.height()));
    for (const SceneItem& item : scene.items)
        result += std::visit(Dumper{}, item) + u'\n';
    for (const HitTarget& hit : scene.hits) {
        result += QStringLiteral("hit ") + text(hit.rect) + u' ' + text(hit.fact);
        if (!hit.folded.empty())
            result += QStringLiteral(" folded=%1").arg(hit.folded.size());
        result += u'\n';
    }
    for (const SceneLink& link : scene.links)
        result += QStringLiteral("link ") + text(link.rect) + u' ' + link.url + link.anchor + u'\n';
    return result;
}

} // namespace steward
