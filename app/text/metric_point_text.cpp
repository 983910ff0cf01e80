// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/metric_point_text.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

QJsonValue orNull(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QString pointPeriod(const Metric& metric, const MetricPoint& point)
{
    return metric.axis == MetricAxis::Age ? u"P%1M"_s.arg(point.span.begin.number)
                                          : periodText(point.span);
}

QString pointPercentText(double share) { return QString::number(100.0 * share, 'f', 1) + " %"_L1; }

QString pointNumberText(ChartUnit unit, std::optional<double> number)
{
    if (!number)
        return Metrics::tr("n/a");
    if (unit == ChartUnit::Share)
        return pointPercentText(*number);
    if (*number == std::floor(*number))
        return QString::fromLatin1(exactNumber(number));
    return QString::number(*number, 'f', 2);
}

QString pointLimitsText(ChartUnit unit, const MetricPoint& point)
{
    if (point.low && point.high)
        return Metrics::tr("%1 to %2")
            .arg(pointNumberText(unit, point.low), pointNumberText(unit, point.high));
    if (point.low)
        return Metrics::tr("at least %1").arg(pointNumberText(unit, point.low));
    return point.high ? Metrics::tr("at most %1").arg(pointNumberText(unit, point.high))
                      : QString();
}

QString pointValueText(ChartUnit unit, const MetricPoint& point)
{
    const QString limits = pointLimitsText(unit, point);
    if (point.value || limits.isEmpty())
        return pointNumberText(unit, point.value)
               + (limits.isEmpty() ? limits : " ("_L1 + limits + u')');
    return limits;
}

QByteArray exactNumber(std::optional<double> number)
{
    constexpr double mostWhole = 1e15;
    if (!number || !std::isfinite(*number))
        return {};
    if (*number == std::floor(*number) && std::abs(*number) < mostWhole)
        return QByteArray::number(static_cast<qlonglong>(*number));
    // Not QByteArray::number: its shortest form goes over to an exponent at 1e-5.
    std::array<char, 512> buffer{};
    const auto format = std::abs(*number) < mostWhole ? std::chars_format::fixed
                                                      : std::chars_format::general;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), *number, format);
    return {buffer.data(), end.ptr - buffer.data()};
}

QJsonObject pointJson(const Metric& metric, const MetricPoint& point)
{
    return {{u"period"_s, pointPeriod(metric, point)},
            {u"value"_s, orNull(point.value)},
            {u"low"_s, orNull(point.low)},
            {u"high"_s, orNull(point.high)},
            {u"coverage"_s, orNull(point.coverage)},
            {u"partial"_s, point.partial},
            {u"left_truncated"_s, point.isLeftTruncated}};
}

} // namespace steward
