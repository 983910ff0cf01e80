// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/metrics_output.h"

#include "core/import/csv_reader.h"

#include "app/text/metric_point_text.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Metrics
{
    Q_DECLARE_TR_FUNCTIONS(MetricsCommand)
};

constexpr auto pointHeader = "period,value,low,high,coverage,partial\n";

std::vector<QString> pointFields(const Metric& metric, const MetricPoint& point)
{
    const auto field = [](std::optional<double> number) {
        return QString::fromLatin1(exactNumber(number));
    };
    return {pointPeriod(metric, point), field(point.value),
            field(point.low),           field(point.high),
            field(point.coverage),      point.partial ? u"true"_s : u"false"_s};
}

QString notesText(const MetricPoint& point)
{
    QStringList notes;
    if (point.coverage)
        notes.append(Metrics::tr("%1 known").arg(pointPercentText(*point.coverage)));
    if (point.partial)
        notes.append(Metrics::tr("(incomplete)"));
    if (point.isLeftTruncated)
        notes.append(Metrics::tr("(the data begin shortly before)"));
    return notes.join(u' ');
}

/// Cells of one line: a name or nothing, period, value, limits, notes.
using Line = std::array<QString, 5>;
constexpr std::size_t valueCell = 2;

Line lineOf(const QString& name, const Metric& metric, const MetricSeries& points)
{
    if (points.empty())
        return {name, {}, pointNumberText(metric.unit, {}), {}, {}};
    const MetricPoint& point = points.front();
    return {name, pointPeriod(metric, point), pointNumberText(metric.unit, point.value),
            pointLimitsText(metric.unit, point), notesText(point)};
}

/// Each column as wide as it needs to be; numbers stand to the right.
QStringList aligned(const std::vector<Line>& lines)
{
    std::array<qsizetype, 5> widths{};
    for (const Line& line : lines) {
        for (std::size_t cell = 0; cell < line.size(); ++cell)
            widths[cell] = std::max(widths[cell], line[cell].size());
    }
    QStringList texts;
    for (const Line& line : lines) {
        QString text;
        for (std::size_t cell = 0; cell < line.size(); ++cell) {
            if (widths[cell] == 0)
                continue;
            text += "  "_L1
                    + (cell == valueCell ? line[cell].rightJustified(widths[cell])
                                         : line[cell].leftJustified(widths[cell]));
        }
        while (text.endsWith(u' '))
            text.chop(1);
        texts.append(text + u'\n');
    }
    return texts;
}

/// "Activity", before the first metric of each family.
QString familyHeading(const Metric& metric, std::optional<MetricFamily>& before)
{
    if (before == metric.family)
        return {};
    const QString gap = before ? u"\n"_s : QString();
    before = metric.family;
    return gap + familyText(metric.family) + u'\n';
}

} // namespace

QByteArray rowsCsv(const MetricAnswer& answer)
{
    QByteArray csv = pointHeader;
    for (const MetricPoint& point : answer.points)
        csv += toCsv(pointFields(*answer.question.metric, point));
    return csv;
}

QByteArray overviewCsv(const Dataset& dataset, const std::vector<MetricAnswer>& answers)
{
    QByteArray csv = QByteArray("metric,") + pointHeader;
    for (const MetricAnswer& answer : answers) {
        std::vector<QString> fields{{}, {}, {}, {}, {}, u"false"_s};
        if (!answer.points.empty())
            fields = pointFields(*answer.question.metric, answer.points.front());
        fields.insert(fields.begin(), metricId(dataset, answer.question));
        csv += toCsv(fields);
    }
    return csv;
}

QString rowsText(const Dataset& dataset, const MetricAnswer& answer)
{
    const Metric& metric = *answer.question.metric;
    const QString title = Metrics::tr("%1 (%2)").arg(metricName(dataset, answer.question),
                                                     unitText(metric.unit))
                          + u'\n';
    if (answer.points.empty())
        return title + "  "_L1 + Metrics::tr("There is nothing to count.") + u'\n';
    std::vector<Line> lines;
    for (const MetricPoint& point : answer.points)
        lines.push_back(lineOf({}, metric, {point}));
    return title + aligned(lines).join(QString());
}

QString overviewText(const Dataset& dataset, const std::vector<MetricAnswer>& answers)
{
    std::vector<Line> lines;
    for (const MetricAnswer& answer : answers)
        lines.push_back(
            lineOf(metricName(dataset, answer.question), *answer.question.metric, answer.points));
    const QStringList texts = aligned(lines);
    QString text;
    std::optional<MetricFamily> family;
    for (std::size_t i = 0; i < answers.size(); ++i)
        text += familyHeading(*answers[i].question.metric, family)
                + texts[static_cast<qsizetype>(i)];
    return text;
}

QString listText()
{
    QString text;
    std::optional<MetricFamily> family;
    for (const Metric& metric : allMetrics()) {
        text += familyHeading(metric, family);
        text += "  "_L1 + writtenId(metric).leftJustified(42)
                + unitText(metric.unit).leftJustified(20) + metricName(metric) + u'\n';
    }
    return text;
}

} // namespace steward
