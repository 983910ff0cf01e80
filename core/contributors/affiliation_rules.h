// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/day.h"
#include "core/base/error.h"
#include "core/contributors/identity.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace steward {

struct Employer
{
    QString id; ///< empty where only the name is known
    QString name;
    QString kind; ///< a word of OrganizationKind
};

/// Who employs whom, by address and by domain, with dates. Begins with the domains that are known
/// without being told; files come before them, address before domain, the longer domain before the
/// shorter.
class AffiliationRules
{
public:
    /// What no rule names.
    static constexpr int none = -100;

    explicit AffiliationRules(FeatureHash hash);

    /// Adds the rules of a file, in any of these forms, also mixed:
    ///   domain-or-address  Employer Name [< until] [from date] [until date]      (gitdm's maps)
    ///   login: address, address        and below it, indented,
    ///       Employer Name [from date] [until date]             (cncf/gitdm's affiliations)
    /// Addresses may have a '!' for the '@'; '#' begins a comment. Dates are days; `until` is the
    /// first day that is no longer meant. Employers called academic, other, independent, unknown,
    /// (unknown), notfound or bot are those words of the format. Lines that say nothing are
    /// problems; at most a million are read.
    void addFile(const QByteArray& text, const QString& file, std::vector<Error>& problems);

    const std::vector<Employer>& employers() const { return m_employers; }
    /// A number of employers(), a special value of Contribution, or none. The middle of the month
    /// decides: months are the finest that is stored.
    int employerIn(const Identity& identity, Month month) const;
    /// The employer whose domain this is, whenever; none where no rule names one.
    int employerEver(const Identity& identity) const;
    /// The domains that rules name, by their features.
    const std::unordered_map<Feature, QString>& domainNames() const { return m_domainNames; }

private:
    struct Rule
    {
        int employer = none;
        Day from = Day::min();
        Day until = Day::max();
    };
    using Rules = std::unordered_map<Feature, std::vector<Rule>>;

    struct Claim;
    int employerNamed(const QString& name);
    bool addClaim(const QString& subject, const QString& claim);
    int pick(const Rules& rules, Feature feature, Day day) const;

    FeatureHash m_hash;
    std::vector<Employer> m_employers;
    QHash<QString, int> m_byName; ///< in lower case
    Rules m_addresses;
    Rules m_domains;
    Rules m_builtIn;
    std::unordered_map<Feature, QString> m_domainNames;
};

} // namespace steward
