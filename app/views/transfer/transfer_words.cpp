// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/transfer_words.h"

#include "app/text/date_text.h"
#include "app/text/metric_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Transfer
{
    Q_DECLARE_TR_FUNCTIONS(TransferView)
};

void addChoice(const Dataset& dataset, const QString& id, std::vector<MetricChoice>& choices)
{
    if (const auto question = parseMetric(dataset, id))
        choices.push_back({id, metricName(dataset, *question)});
}

/// The more important first, then by day.
bool comesBefore(const Event* a, const Event* b)
{
    if (a->importance != b->importance)
        return a->importance > b->importance;
    return a->start.firstDay() < b->start.firstDay();
}

} // namespace

QString transferPageText(TransferPage page)
{
    switch (page) {
    case TransferPage::Analysis: return Transfer::tr("Before and After");
    case TransferPage::Governance: return Transfer::tr("Governance");
    case TransferPage::Changes: return Transfer::tr("What Changed");
    }
    return {};
}

std::vector<MetricChoice> transferMetrics(const Dataset& dataset, Day event)
{
    const OrganizationId steward = stewardBefore(dataset, event);
    std::vector<MetricChoice> choices;
    for (const Metric& metric : allMetrics()) {
        const bool isMonthly = metric.axis == MetricAxis::Periods
                               || metric.axis == MetricAxis::Facts;
        if (!isMonthly)
            continue;
        if (metric.argument == MetricArgument::None)
            addChoice(dataset, metric.id, choices);
        else if (metric.argument == MetricArgument::Organization && steward.isValid())
            addChoice(dataset, metric.id + dataset[steward].id, choices);
    }
    return choices;
}

std::vector<EventChoice> transferEvents(const Dataset& dataset)
{
    std::vector<const Event*> events;
    for (const Event& event : dataset.events)
        events.push_back(&event);
    const std::size_t kept = std::min(mostEventChoices, events.size());
    std::ranges::partial_sort(events, events.begin() + static_cast<std::ptrdiff_t>(kept),
                              comesBefore);
    events.resize(kept);
    std::vector<EventChoice> choices;
    for (const Event* event : events) {
        const Day day = event->start.firstDay();
        // The first of a day is the most important one.
        if (std::ranges::find(choices, day, &EventChoice::day) == choices.end())
            choices.push_back({day, shortDayText(day) + u"  "_s + event->title.left(100)});
    }
    std::ranges::sort(choices, {}, &EventChoice::day);
    return choices;
}

} // namespace steward
