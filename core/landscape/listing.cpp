// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/landscape/listing.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Words of letters and digits of any script, in lower case.
QStringList wordsIn(const QString& text)
{
    QStringList words;
    bool isInWord = false;
    for (const QChar c : text.toLower()) {
        const bool belongs = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (belongs && isInWord)
            words.back() += c;
        else if (belongs)
            words.append(QString(c));
        isInWord = belongs;
    }
    return words;
}

/// Words that say "member" and nothing of the tier.
bool saysMember(const QString& word)
{
    return word == "member"_L1 || word == "members"_L1 || word == "membership"_L1;
}

bool hasAny(const QStringList& words, std::initializer_list<QLatin1StringView> wanted)
{
    return std::ranges::any_of(wanted, [&words](auto word) { return words.contains(word); });
}

/// What the headings say; a name is trusted only where it says "university", in many languages.
OrganizationKind kindOf(const LandscapeItem& item)
{
    const QStringList words = wordsIn(item.subcategory) + wordsIn(item.category);
    if (hasAny(words, {"academic"_L1, "academia"_L1, "university"_L1, "universities"_L1,
                       "education"_L1, "educational"_L1}))
        return OrganizationKind::University;
    const bool isSplitNonprofit = hasAny(words, {"non"_L1})
                                  && hasAny(words, {"profit"_L1, "profits"_L1});
    if (hasAny(words, {"nonprofit"_L1, "nonprofits"_L1}) || isSplitNonprofit)
        return OrganizationKind::Nonprofit;
    if (hasAny(words, {"government"_L1, "governments"_L1, "governmental"_L1}))
        return OrganizationKind::Government;
    const QStringList named = wordsIn(item.name);
    const bool isUniversity = std::ranges::any_of(named, [](const QString& word) {
        return word.startsWith("universi"_L1) && word != "universities"_L1;
    });
    return isUniversity ? OrganizationKind::University : OrganizationKind::Company;
}

ListedMember memberOf(const LandscapeItem& item)
{
    ListedMember member;
    member.name = item.name;
    member.tier = tierOf(item.subcategory);
    member.homepage = item.homepage;
    member.homepageKey = addressKey(item.homepage);
    member.crunchbaseKey = addressKey(item.crunchbase);
    member.logo = item.logo;
    member.joined = item.joined;
    member.kind = kindOf(item);
    member.line = item.line;
    return member;
}

ListedProject projectOf(const LandscapeItem& item)
{
    ListedProject project;
    project.name = item.name;
    project.repository = item.repository;
    project.repositoryKey = addressKey(item.repository);
    project.maturity = item.project.toLower();
    project.steps = {item.accepted, item.incubating, item.graduated, item.archived};
    project.line = item.line;
    return project;
}

/// The heading of the members as the file has it; empty where there is none.
QString findMembersCategory(const Landscape& landscape, const QString& wanted)
{
    const auto found = std::ranges::find_if(landscape.items, [&wanted](const LandscapeItem& item) {
        return wanted.isEmpty() ? item.category.contains("member"_L1, Qt::CaseInsensitive)
                                : item.category.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == landscape.items.end() ? QString() : found->category;
}

void addMember(Listing& listing, QHash<QString, std::size_t>& places, const LandscapeItem& item,
               const QString& file)
{
    const auto known = places.constFind(item.name);
    if (known == places.constEnd()) {
        places.insert(item.name, listing.members.size());
        listing.members.push_back(memberOf(item));
        return;
    }
    if (listing.members[*known].tier == tierOf(item.subcategory))
        return;
    Error error = errorOf(ErrorCode::DuplicateKey, file);
    error.line = item.line;
    error.column = u"name"_s;
    error.value = item.name.left(200);
    listing.problems.push_back(std::move(error));
}

} // namespace

Words projectStepWords()
{
    static constexpr std::array words{"accepted"_L1, "incubating"_L1, "graduated"_L1,
                                      "archived"_L1};
    return words;
}

Result<Listing> readListing(const QByteArray& yaml, const QString& file,
                            const QString& membersCategory, std::stop_token stop)
{
    Listing listing;
    const auto landscape = readLandscape(yaml, file, listing.problems, std::move(stop));
    if (!landscape)
        return landscape.error();
    listing.membersCategory = findMembersCategory(*landscape, membersCategory);
    QHash<QString, std::size_t> places; // in members, by name
    QSet<QString> projects;
    for (const LandscapeItem& item : landscape->items) {
        const bool isMember = !listing.membersCategory.isEmpty()
                              && item.category == listing.membersCategory;
        if (isMember)
            addMember(listing, places, item, file);
        if (item.project.isEmpty() || projects.contains(item.name))
            continue;
        projects.insert(item.name);
        listing.projects.push_back(projectOf(item));
    }
    return listing;
}

QString tierOf(const QString& subcategory)
{
    QStringList words = wordsIn(subcategory);
    words.removeIf(saysMember);
    const QString joined = words.join(u'-');
    if (indexOfWord(memberTierWords(), joined))
        return joined;
    QStringList known;
    for (const QLatin1StringView tier : memberTierWords())
        if (words.contains(tier))
            known.append(tier);
    if (known.size() == 1)
        return known.front();
    return joined.isEmpty() ? u"member"_s : joined;
}

QString addressKey(const QString& address)
{
    QStringView rest(address);
    if (const auto scheme = rest.indexOf("://"_L1); scheme >= 0)
        rest = rest.sliced(scheme + 3);
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'?' || c == u'#'; });
    rest = rest.first(end - rest.begin());
    QString key = rest.toString().toLower();
    if (key.startsWith("www."_L1))
        key.remove(0, 4);
    while (key.endsWith(u'/'))
        key.chop(1);
    return key;
}

} // namespace steward
