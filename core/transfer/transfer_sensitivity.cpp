// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_sensitivity.h"

#include <algorithm>
#include <cstdlib>

namespace steward {

namespace {

constexpr int daysApart = 14;
constexpr int mostImportant = 3;
constexpr int year = 12;

using Rows = std::vector<SensitivityRow>;

void addMonths(Rows& rows, const TransferSpec& spec, SensitivityAspect aspect,
               int TransferSpec::*member, std::initializer_list<int> choices)
{
    for (const int months : choices) {
        SensitivityRow row{.aspect = aspect, .spec = spec, .months = months};
        row.spec.*member = months;
        if (row.spec != spec)
            rows.push_back(std::move(row));
    }
}

void addDays(Rows& rows, const Dataset& dataset, const TransferSpec& spec)
{
    for (const Day day : sourcedDays(dataset, spec.event)) {
        if (rows.back().aspect == SensitivityAspect::EventDate
            && monthOf(rows.back().spec.event) == monthOf(day)) {
            rows.back().days.push_back(day);
            continue;
        }
        SensitivityRow row{
            .aspect = SensitivityAspect::EventDate, .spec = spec, .months = 0, .days = {day}};
        row.spec.event = day;
        rows.push_back(std::move(row));
    }
    // One day alone is the specification's own.
    std::erase_if(rows, [&spec](const SensitivityRow& row) {
        return row.aspect == SensitivityAspect::EventDate && row.days.size() == 1
               && row.days.front() == spec.event;
    });
}

/// All together, then without each in turn.
void addControls(Rows& rows, const TransferSpec& spec)
{
    if (spec.controls.empty())
        return;
    rows.push_back({.aspect = SensitivityAspect::Controls, .spec = spec});
    if (spec.controls.size() < 2)
        return;
    for (std::size_t i = 0; i < spec.controls.size(); ++i) {
        SensitivityRow row{.aspect = SensitivityAspect::WithoutControl, .spec = spec};
        row.control = spec.controls[i];
        row.spec.controls.erase(row.spec.controls.begin() + static_cast<std::ptrdiff_t>(i));
        rows.push_back(std::move(row));
    }
}

bool isControlled(SensitivityAspect aspect)
{
    return aspect == SensitivityAspect::Controls || aspect == SensitivityAspect::WithoutControl;
}

void takeRatio(const std::optional<LogModel>& model, SensitivityRow& row)
{
    if (!model)
        return;
    row.isAfterYear = model->afterYear.has_value();
    row.ratio = row.isAfterYear ? model->afterYear : model->atEvent;
}

void takeEffect(const TransferResult& result, SensitivityRow& row)
{
    row.placeboP = result.placebo.p;
    row.isImpossible = std::ranges::find(result.impossible, year, &ImpossibleProjection::months)
                       != result.impossible.end();
    if (row.isImpossible)
        return;
    const auto found = std::ranges::find(result.effects, year, &TransferEffect::months);
    row.isAfterYear = found != result.effects.end();
    if (!row.isAfterYear)
        return takeRatio(result.logarithmic, row);
    row.effect = *found;
    if (found->ratio && found->low && found->high)
        row.ratio = TransferRatio{*found->ratio, *found->low, *found->high};
}

} // namespace

std::vector<Day> sourcedDays(const Dataset& dataset, Day event)
{
    std::vector<Day> days{event};
    for (const Event& row : dataset.events) {
        const bool isPart = row.category == EventCategory::Stewardship
                            || row.category == EventCategory::Governance;
        const bool isExact = row.start.firstDay() == row.start.lastDay();
        const Day day = row.start.firstDay();
        if (isPart && isExact && row.importance >= mostImportant
            && std::abs(day - event) <= daysApart && std::ranges::find(days, day) == days.end()
            && days.size() < mostEventDays)
            days.push_back(day);
    }
    std::ranges::sort(days);
    return days;
}

Result<std::vector<SensitivityRow>> transferSensitivity(const DatasetPtr& dataset,
                                                        const TransferSpec& spec,
                                                        const std::stop_token& stop)
{
    Rows rows{{.aspect = SensitivityAspect::AsSpecified, .spec = spec}};
    addMonths(rows, spec, SensitivityAspect::Donut, &TransferSpec::donut, {0, 1, 3});
    addMonths(rows, spec, SensitivityAspect::Anticipation, &TransferSpec::anticipation, {0, 3});
    addMonths(rows, spec, SensitivityAspect::Before, &TransferSpec::monthsBefore, {24, 36, 48, 0});
    addDays(rows, *dataset, spec);
    addControls(rows, spec);
    for (SensitivityRow& row : rows) {
        TransferSpec asked = row.spec;
        if (!isControlled(row.aspect))
            asked.controls.clear();
        const auto result = analyseTransfer(dataset, asked, stop, TransferDepth::Estimates);
        if (!result)
            return result.error();
        row.refused = result->refused;
        row.nBefore = result->nBefore;
        row.nAfter = result->nAfter;
        if (isControlled(row.aspect))
            takeRatio(result->controlled, row);
        else
            takeEffect(*result, row);
        if (row.aspect == SensitivityAspect::AsSpecified && row.refused != TransferRefusal::None)
            return Rows{row};
    }
    return rows;
}

} // namespace steward
