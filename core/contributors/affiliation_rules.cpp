// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/affiliation_rules.h"

#include "core/contributors/known_organizations.h"
#include "core/contributors/text_of_bytes.h"
#include "core/dataset/entities.h"

#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLines = 1'000'000;
constexpr qsizetype maximumNameLength = 200;
constexpr int middleOfMonth = 15;

/// The format's own words among employers; 0 for any other name.
int specialEmployer(const QString& name)
{
    static const QHash<QString, int> words{
        {u"unknown"_s, Contribution::Unknown},  {u"(unknown)"_s, Contribution::Unknown},
        {u"notfound"_s, Contribution::Unknown}, {u"academic"_s, Contribution::Academic},
        {u"other"_s, Contribution::Other},      {u"independent"_s, Contribution::Other},
        {u"bot"_s, Contribution::Bot},
    };
    return words.value(name.toLower(), 0);
}

Error lineProblem(const QString& file, qint64 line, const QString& text)
{
    Error error = errorOf(ErrorCode::BadSyntax, file);
    error.line = line;
    error.value = text.left(200);
    return error;
}

/// Takes "word 2020-01-31" off the end of a claim.
std::optional<Day> takeDate(QString& claim, const QString& word)
{
    const QRegularExpression tail(u"(^|\\s*)%1\\s*(\\d{4}-\\d{2}-\\d{2})\\s*$"_s.arg(word));
    const auto match = tail.match(claim);
    const auto day = match.hasMatch() ? parseDay(match.captured(2)) : std::nullopt;
    if (day)
        claim.truncate(match.capturedStart());
    return day;
}

} // namespace

AffiliationRules::AffiliationRules(FeatureHash hash) : m_hash(std::move(hash))
{
    for (const KnownOrganization& known : knownOrganizations()) {
        const int employer = static_cast<int>(m_employers.size());
        m_employers.push_back({known.id, known.name, known.kind});
        m_byName.insert(QString(known.name).toLower(), employer);
        for (const QString& domain : QString(known.domains).split(u' ')) {
            m_builtIn[m_hash(domain)].push_back({employer});
            m_domainNames.emplace(m_hash(domain), domain);
        }
    }
}

void AffiliationRules::addFile(const QByteArray& text, const QString& file,
                               std::vector<Error>& problems)
{
    QStringList subjects; // of the block that indented lines belong to
    qint64 number = 0;
    for (const QString& raw : textOfBytes(text).split(u'\n')) {
        if (++number > maximumLines)
            return;
        const QString line = raw.section(u'#', 0, 0);
        const QString words = line.simplified();
        if (words.isEmpty())
            continue;
        bool isUnderstood = false;
        if (line.front().isSpace() && !subjects.isEmpty()) {
            for (const QString& subject : subjects)
                isUnderstood |= addClaim(subject, words);
        } else if (words.section(u' ', 0, 0).endsWith(u':')) {
            subjects = words.section(u':', 1).split(u',', Qt::SkipEmptyParts);
            isUnderstood = true;
        } else {
            subjects.clear();
            isUnderstood = addClaim(words.section(u' ', 0, 0), words.section(u' ', 1));
        }
        if (!isUnderstood)
            problems.push_back(lineProblem(file, number, words));
    }
}

bool AffiliationRules::addClaim(const QString& subject, const QString& claim)
{
    QString name = claim;
    Rule rule;
    // In gitdm's order the date of the end comes last, whichever way it is written.
    if (const auto until = takeDate(name, u"<"_s))
        rule.until = *until;
    if (const auto until = takeDate(name, u"until"_s))
        rule.until = *until;
    if (const auto from = takeDate(name, u"from"_s))
        rule.from = *from;
    name = name.trimmed();
    const QString key = subject.trimmed().toLower().replace(u'!', u'@');
    if (name.isEmpty() || name.size() > maximumNameLength || !key.contains(u'.')
        || rule.until <= rule.from)
        return false;
    rule.employer = employerNamed(name);
    if (key.contains(u'@')) {
        m_addresses[m_hash(u"address\n"_s + key)].push_back(rule);
    } else {
        m_domains[m_hash(key)].push_back(rule);
        m_domainNames.emplace(m_hash(key), key);
    }
    return true;
}

int AffiliationRules::employerNamed(const QString& name)
{
    if (const int special = specialEmployer(name); special != 0)
        return special;
    const auto known = m_byName.constFind(name.toLower());
    if (known != m_byName.constEnd())
        return *known;
    const int employer = static_cast<int>(m_employers.size());
    m_employers.push_back({{}, name, u"company"_s});
    m_byName.insert(name.toLower(), employer);
    return employer;
}

int AffiliationRules::pick(const Rules& rules, Feature feature, Day day) const
{
    const auto found = rules.find(feature);
    if (feature == 0 || found == rules.end())
        return none;
    const Rule* best = nullptr;
    // Of gitdm's lines without a beginning the one that ends soonest is meant.
    for (const Rule& rule : found->second)
        if (rule.from <= day && day < rule.until && (!best || rule.until < best->until))
            best = &rule;
    return best ? best->employer : none;
}

int AffiliationRules::employerIn(const Identity& identity, Month month) const
{
    const Day day = month.firstDay() + (middleOfMonth - 1);
    if (const int employer = pick(m_addresses, identity.address, day); employer != none)
        return employer;
    for (const Rules* rules : {&m_domains, &m_builtIn})
        for (const Feature domain : identity.domains)
            if (const int employer = pick(*rules, domain, day); employer != none)
                return employer;
    return none;
}

int AffiliationRules::employerEver(const Identity& identity) const
{
    for (const Rules* rules : {&m_domains, &m_builtIn})
        for (const Feature domain : identity.domains)
            if (const auto found = rules->find(domain); domain != 0 && found != rules->end())
                return found->second.front().employer;
    return none;
}

} // namespace steward
