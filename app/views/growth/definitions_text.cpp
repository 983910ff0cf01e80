// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/growth/definitions_text.h"

#include "app/text/list_text.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct DefinitionsText
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionsText)
};

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

QString caveatList(const MetricQuestion& question)
{
    QString items;
    for (const QString& caveat : metricCaveatTexts(question))
        items += u"<li>%1</li>"_s.arg(caveat.toHtmlEscaped());
    return items.isEmpty() ? QString() : u"<ul>%1</ul>"_s.arg(items);
}

QString sourceLine(const Metric& metric)
{
    if (metric.source.isEmpty())
        return paragraph(DefinitionsText::tr("Source: the definition is this program's own."));
    const QString address = QString(metric.source).toHtmlEscaped();
    //: %1 an address
    return u"<p>%1</p>"_s.arg(
        DefinitionsText::tr("Source: %1").arg(u"<a href=\"%1\">%1</a>"_s.arg(address)));
}

/// One that needs an argument is called by its kind where it has none.
QString nameOf(const Dataset& dataset, const MetricQuestion& question)
{
    const bool lacksOrganization = question.metric->argument == MetricArgument::Organization
                                   && !question.parameters.organization.isValid();
    return lacksOrganization ? metricName(*question.metric) : metricName(dataset, question);
}

} // namespace

QString definitionsHtml(const Dataset& dataset, const std::vector<MetricQuestion>& questions,
                        AttributionPolicy attribution)
{
    QString html;
    for (const MetricQuestion& question : questions) {
        html += u"<h4>%1</h4>"_s.arg(nameOf(dataset, question).toHtmlEscaped());
        html += paragraph(metricDefinition(question));
        const QStringList parameters = metricParameterTexts(question, attribution);
        if (!parameters.isEmpty())
            //: %1 a list of parameters, like "window 12 months; at least 50 %"
            html += paragraph(DefinitionsText::tr("Here: %1.").arg(partsText(parameters)));
        html += caveatList(question) + sourceLine(*question.metric);
    }
    return html;
}

} // namespace steward
