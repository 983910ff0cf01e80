// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/vocabulary_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace steward {

namespace {

struct Vocabulary
{
    Q_DECLARE_TR_FUNCTIONS(Vocabulary)
};

/// A word of the format and the untranslated source text for it.
struct KnownWord
{
    const char* word;
    const char* text;
};

QString openText(std::span<const KnownWord> known, QStringView word)
{
    for (const KnownWord& entry : known)
        if (word == QLatin1StringView(entry.word))
            return Vocabulary::tr(entry.text);
    QString text = word.toString();
    return text.replace(u'-', u' ').replace(u'_', u' ');
}

} // namespace

QString wordText(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Primary: return Vocabulary::tr("primary record");
    case SourceKind::Press: return Vocabulary::tr("press");
    case SourceKind::Repository: return Vocabulary::tr("repository", "kind of source");
    case SourceKind::Documentation: return Vocabulary::tr("documentation");
    }
    return {};
}

QString wordText(OrganizationKind kind)
{
    switch (kind) {
    case OrganizationKind::Company: return Vocabulary::tr("company");
    case OrganizationKind::Nonprofit: return Vocabulary::tr("non-profit organization");
    case OrganizationKind::University: return Vocabulary::tr("university");
    case OrganizationKind::Foundation: return Vocabulary::tr("foundation");
    case OrganizationKind::Government: return Vocabulary::tr("government body");
    case OrganizationKind::IndividualLed: return Vocabulary::tr("led by individuals");
    }
    return {};
}

QString wordText(PeriodKind kind)
{
    return kind == PeriodKind::Era ? Vocabulary::tr("era") : Vocabulary::tr("phase");
}

QString wordText(EventCategory category)
{
    switch (category) {
    case EventCategory::Stewardship: return Vocabulary::tr("stewardship");
    case EventCategory::Governance: return Vocabulary::tr("governance");
    case EventCategory::Release: return Vocabulary::tr("release");
    case EventCategory::Membership: return Vocabulary::tr("membership", "category of events");
    case EventCategory::Project: return Vocabulary::tr("project", "category of events");
    case EventCategory::Community: return Vocabulary::tr("community");
    case EventCategory::Research: return Vocabulary::tr("research");
    case EventCategory::Security: return Vocabulary::tr("security");
    case EventCategory::Context: return Vocabulary::tr("context");
    }
    return {};
}

QString wordText(BodyKind kind)
{
    switch (kind) {
    case BodyKind::Foundation: return Vocabulary::tr("foundation");
    case BodyKind::Board: return Vocabulary::tr("board");
    case BodyKind::Council: return Vocabulary::tr("council");
    case BodyKind::Committee: return Vocabulary::tr("committee");
    case BodyKind::WorkingGroup: return Vocabulary::tr("working group");
    case BodyKind::Project: return Vocabulary::tr("project");
    case BodyKind::MaintainerGroup: return Vocabulary::tr("group of maintainers");
    }
    return {};
}

QString wordText(ProjectKind kind)
{
    switch (kind) {
    case ProjectKind::Core: return Vocabulary::tr("core project");
    case ProjectKind::FoundationHosted: return Vocabulary::tr("foundation-hosted project");
    case ProjectKind::Library: return Vocabulary::tr("library");
    case ProjectKind::Ecosystem: return Vocabulary::tr("ecosystem project");
    case ProjectKind::Predecessor: return Vocabulary::tr("predecessor");
    }
    return {};
}

QString wordText(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::Core: return Vocabulary::tr("core");
    case RepositoryRole::Family: return Vocabulary::tr("family");
    case RepositoryRole::Predecessor: return Vocabulary::tr("predecessor");
    case RepositoryRole::Comparison: return Vocabulary::tr("comparison");
    }
    return {};
}

QString wordText(CoverageState state)
{
    switch (state) {
    case CoverageState::Missing: return Vocabulary::tr("missing");
    case CoverageState::Partial: return Vocabulary::tr("partial");
    case CoverageState::Broken: return Vocabulary::tr("broken");
    }
    return {};
}

QString wordText(FigureQualifier qualifier)
{
    switch (qualifier) {
    case FigureQualifier::Exact: return {};
    case FigureQualifier::AtLeast: return Vocabulary::tr("at least");
    case FigureQualifier::About: return Vocabulary::tr("about");
    }
    return {};
}

QString wordText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return Vocabulary::tr("high");
    case Confidence::Medium: return Vocabulary::tr("medium");
    case Confidence::Low: return Vocabulary::tr("low");
    }
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::No: return Vocabulary::tr("no");
    case Certainty::Possible: return Vocabulary::tr("possible");
    case Certainty::Certain: return Vocabulary::tr("certain");
    }
    return {};
}

QString confidenceText(std::optional<Confidence> confidence)
{
    if (!confidence)
        return Vocabulary::tr("confidence not stated");
    switch (*confidence) {
    case Confidence::High: return Vocabulary::tr("high confidence");
    case Confidence::Medium: return Vocabulary::tr("medium confidence");
    case Confidence::Low: return Vocabulary::tr("low confidence");
    }
    return {};
}

QString attributionText(AttributionPolicy policy)
{
    switch (policy) {
    case AttributionPolicy::AsRecorded: return Vocabulary::tr("as recorded");
    case AttributionPolicy::UltimateParentAsOf: return Vocabulary::tr("to the parent of the day");
    case AttributionPolicy::ConsolidatedToday: return Vocabulary::tr("to today's parent");
    }
    return {};
}

QString tierText(QStringView tier)
{
    static constexpr KnownWord words[] = {
        {"founding-premier", QT_TRANSLATE_NOOP("Vocabulary", "founding premier")},
        {"premier", QT_TRANSLATE_NOOP("Vocabulary", "premier")},
        {"general", QT_TRANSLATE_NOOP("Vocabulary", "general")},
        {"associate", QT_TRANSLATE_NOOP("Vocabulary", "associate")},
        {"platinum", QT_TRANSLATE_NOOP("Vocabulary", "platinum")},
        {"gold", QT_TRANSLATE_NOOP("Vocabulary", "gold")},
        {"silver", QT_TRANSLATE_NOOP("Vocabulary", "silver")},
        {"board-seat", QT_TRANSLATE_NOOP("Vocabulary", "board seat")},
        {"tac-seat", QT_TRANSLATE_NOOP("Vocabulary", "technical council seat")},
        {"participant", QT_TRANSLATE_NOOP("Vocabulary", "participant")},
        {"co-chair-organization", QT_TRANSLATE_NOOP("Vocabulary", "co-chairing organization")},
        {"gold-representative",
         QT_TRANSLATE_NOOP("Vocabulary", "representative of the gold members")},
        {"maintainer-organization", QT_TRANSLATE_NOOP("Vocabulary", "maintaining organization")},
    };
    return openText(words, tier);
}

QString roleText(QStringView role)
{
    static constexpr KnownWord words[] = {
        {"representative", QT_TRANSLATE_NOOP("Vocabulary", "representative")},
        {"alternate-representative", QT_TRANSLATE_NOOP("Vocabulary", "alternate representative")},
        {"core-maintainer", QT_TRANSLATE_NOOP("Vocabulary", "core maintainer")},
        {"lead-core-maintainer", QT_TRANSLATE_NOOP("Vocabulary", "lead core maintainer")},
        {"module-maintainer", QT_TRANSLATE_NOOP("Vocabulary", "module maintainer")},
        {"project-maintainer", QT_TRANSLATE_NOOP("Vocabulary", "project maintainer")},
        {"project-representative", QT_TRANSLATE_NOOP("Vocabulary", "project representative")},
        {"gold-member-representative",
         QT_TRANSLATE_NOOP("Vocabulary", "representative of the gold members")},
        {"lead", QT_TRANSLATE_NOOP("Vocabulary", "lead")},
        {"chair", QT_TRANSLATE_NOOP("Vocabulary", "chair")},
        {"co-chair", QT_TRANSLATE_NOOP("Vocabulary", "co-chair")},
        {"vice-chair", QT_TRANSLATE_NOOP("Vocabulary", "vice-chair")},
        {"executive-director", QT_TRANSLATE_NOOP("Vocabulary", "executive director")},
        {"chief-technology-officer", QT_TRANSLATE_NOOP("Vocabulary", "chief technology officer")},
    };
    return openText(words, role);
}

QString relationText(QStringView relation)
{
    static constexpr KnownWord words[] = {
        {"subsidiary-of", QT_TRANSLATE_NOOP("Vocabulary", "subsidiary of")},
        {"acquired-by", QT_TRANSLATE_NOOP("Vocabulary", "acquired by")},
    };
    return openText(words, relation);
}

QString projectStatusText(QStringView status)
{
    static constexpr KnownWord words[] = {
        {"tac-accepted", QT_TRANSLATE_NOOP("Vocabulary", "accepted by the technical council")},
        {"charter-adopted", QT_TRANSLATE_NOOP("Vocabulary", "charter adopted")},
        {"ecosystem-joined", QT_TRANSLATE_NOOP("Vocabulary", "joined the ecosystem")},
        {"archived", QT_TRANSLATE_NOOP("Vocabulary", "archived")},
        {"delisted", QT_TRANSLATE_NOOP("Vocabulary", "delisted")},
        {"hosting-application-rejected",
         QT_TRANSLATE_NOOP("Vocabulary", "application for hosting rejected")},
    };
    return openText(words, status);
}

QString metricText(QStringView metric) { return openText({}, metric); }

QString affiliationText(QStringView affiliation)
{
    static constexpr KnownWord words[] = {
        {"unknown", QT_TRANSLATE_NOOP("Vocabulary", "unknown")},
        {"academic", QT_TRANSLATE_NOOP("Vocabulary", "academic")},
        {"other", QT_TRANSLATE_NOOP("Vocabulary", "other")},
        {"bot", QT_TRANSLATE_NOOP("Vocabulary", "bot")},
    };
    return openText(words, affiliation);
}

QString capitalized(const QString& text)
{
    return text.isEmpty() ? text : QLocale().toUpper(text.left(1)) + text.mid(1);
}

} // namespace steward
