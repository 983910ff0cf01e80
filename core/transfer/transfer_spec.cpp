// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transfer_spec.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// One line, whatever a dataset's texts hold.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

class SpecLines
{
public:
    void add(const char* key, const QString& value)
    {
        m_text += QLatin1StringView(key) + u": "_s + escaped(value) + u'\n';
    }
    void add(const char* key, int value) { add(key, QString::number(value)); }
    QString text() const { return m_text; }

private:
    QString m_text;
};

/// As parseScope() reads it, a list in the order of the rows and each once: their order and
/// repetition change no number.
QString scopeText(const Dataset& dataset, const RepositoryScope& scope)
{
    switch (scope.kind) {
    case ScopeKind::Role: return toWord(scope.role);
    case ScopeKind::Cohort: return u"cohort:"_s + isoText(scope.cohort);
    case ScopeKind::All: return u"all"_s;
    case ScopeKind::Chosen: break;
    }
    QStringList ids;
    for (const RepositoryId id : resolveScope(dataset, scope).repositories)
        ids << dataset[id].id;
    return ids.join(u',');
}

QLatin1StringView toWord(AttributionPolicy policy)
{
    switch (policy) {
    case AttributionPolicy::AsRecorded: return "recorded"_L1;
    case AttributionPolicy::UltimateParentAsOf: return "parent-as-of"_L1;
    case AttributionPolicy::ConsolidatedToday: return "parent-today"_L1;
    }
    return {};
}

void addDefinition(SpecLines& lines, const MetricDefinition& definition)
{
    const FactorDefinition& factor = definition.factor;
    lines.add("factor-percent", factor.rule.percent);
    lines.add("factor-threshold", static_cast<int>(factor.rule.threshold));
    lines.add("factor-rounded-to", factor.roundedTo);
    lines.add("factor-most-people", factor.mostPeople);
    lines.add("factor-most-organizations", factor.mostOrganizations);
    lines.add("factor-shows-low-coverage", factor.showsLowCoverage ? 1 : 0);
    lines.add("newcomers", static_cast<int>(definition.newcomers));
    lines.add("retention-base", static_cast<int>(definition.retention.base));
    lines.add("retention-empty-base-is-zero", definition.retention.emptyBaseIsZero ? 1 : 0);
    lines.add("core-rule", static_cast<int>(definition.core));
}

void addQuestion(SpecLines& lines, const Dataset& dataset, const MetricQuestion& question)
{
    if (!question.metric)
        return lines.add("metric", QString());
    const MetricParameters& parameters = question.parameters;
    lines.add("metric", metricId(dataset, question));
    lines.add("window-months", parameters.windowMonths > 0 ? parameters.windowMonths
                                                           : question.metric->windowMonths);
    lines.add("silence-months", parameters.silenceMonths);
    lines.add("episode-months", parameters.episodeMonths);
    lines.add("episode-commits", parameters.episodeCommits);
    addDefinition(lines, parameters.definition);
}

} // namespace

TransferSpec transferSpec(const Dataset& dataset, const MetricQuestion& question, Day event)
{
    return {.question = question, .scope = comparedScope(dataset, event), .event = event};
}

int monthsOfEvent(const Event& event)
{
    const DaySpan span = event.span();
    return std::clamp(monthOf(span.end - 1) - monthOf(span.begin) + 1, 1, mostEventMonths);
}

OrganizationId stewardBefore(const Dataset& dataset, Day day)
{
    OrganizationId steward;
    for (const int row : erasOf(dataset)) {
        const Period& era = dataset.periods[static_cast<std::size_t>(row)];
        if (era.interval.resolved.start.latest < day && era.steward.isValid())
            steward = era.steward;
    }
    return steward;
}

std::vector<RepositoryScope> comparisonControls(const Dataset& dataset)
{
    std::vector<RepositoryScope> controls;
    for (std::size_t row = 0; row < dataset.repositories.size(); ++row) {
        if (dataset.repositories[row].role == RepositoryRole::Comparison)
            controls.push_back({.kind = ScopeKind::Chosen,
                                .chosen = {RepositoryId{static_cast<std::int32_t>(row)}}});
    }
    if (controls.size() > mostTransferControls)
        controls.resize(mostTransferControls);
    return controls;
}

QString specText(const Dataset& dataset, const TransferSpec& spec)
{
    SpecLines lines;
    lines.add("transfer", 1); // of this list of keys: another list gives another hash
    lines.add("dataset", imageHashOf(dataset));
    addQuestion(lines, dataset, spec.question);
    lines.add("attribution", toWord(spec.attribution));
    lines.add("repositories", scopeText(dataset, spec.scope));
    lines.add("event", isoText(spec.event));
    lines.add("months-before", spec.monthsBefore);
    lines.add("months-after", spec.monthsAfter);
    lines.add("donut", spec.donut);
    lines.add("anticipation", spec.anticipation);
    lines.add("harmonics", spec.harmonics);
    for (const RepositoryScope& control : spec.controls)
        lines.add("control", scopeText(dataset, control));
    lines.add("primary", u"reml-ar1"_s);
    lines.add("seed", QString::number(spec.seed));
    return lines.text();
}

QString specHash(const Dataset& dataset, const TransferSpec& spec)
{
    const auto hash = QCryptographicHash::hash(specText(dataset, spec).toUtf8(),
                                               QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace steward
