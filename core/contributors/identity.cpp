// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/identity.h"

#include "core/contributors/bots.h"

#include <QSet>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// Local parts that say what an address is for and not whose it is.
bool isSharedLocalPart(const QString& local)
{
    static const QSet<QString> shared{
        u"admin"_s,      u"administrator"_s, u"bot"_s,       u"build"_s,   u"ci"_s,
        u"contact"_s,    u"dev"_s,           u"developer"_s, u"email"_s,   u"git"_s,
        u"github"_s,     u"hello"_s,         u"hi"_s,        u"info"_s,    u"mail"_s,
        u"me"_s,         u"noreply"_s,       u"no-reply"_s,  u"none"_s,    u"nobody"_s,
        u"opensource"_s, u"oss"_s,           u"root"_s,      u"support"_s, u"team"_s,
        u"test"_s,       u"ubuntu"_s,        u"unknown"_s,   u"user"_s,    u"webmaster"_s};
    return local.size() < 2 || shared.contains(local);
}

bool isNobodysName(const QString& name)
{
    static const QSet<QString> nobodys{u"your name"_s,
                                       u"unknown user"_s,
                                       u"no name"_s,
                                       u"no author"_s,
                                       u"first last"_s,
                                       u"github user"_s,
                                       u"system administrator"_s,
                                       u"root user"_s,
                                       u"my name"_s,
                                       u"john doe"_s,
                                       u"jane doe"_s,
                                       u"not committed yet"_s,
                                       u"anonymous coward"_s};
    return nobodys.contains(name);
}

bool givesAddressesToAnybody(const QString& domain)
{
    static const QSet<QString> domains{u"163.com"_s,
                                       u"126.com"_s,
                                       u"aol.com"_s,
                                       u"foxmail.com"_s,
                                       u"fastmail.com"_s,
                                       u"fastmail.fm"_s,
                                       u"free.fr"_s,
                                       u"gmail.com"_s,
                                       u"gmx.de"_s,
                                       u"gmx.net"_s,
                                       u"googlemail.com"_s,
                                       u"hey.com"_s,
                                       u"hotmail.com"_s,
                                       u"hotmail.fr"_s,
                                       u"icloud.com"_s,
                                       u"laposte.net"_s,
                                       u"live.com"_s,
                                       u"mac.com"_s,
                                       u"mail.com"_s,
                                       u"mail.ru"_s,
                                       u"me.com"_s,
                                       u"msn.com"_s,
                                       u"naver.com"_s,
                                       u"orange.fr"_s,
                                       u"outlook.com"_s,
                                       u"pm.me"_s,
                                       u"posteo.de"_s,
                                       u"proton.me"_s,
                                       u"protonmail.com"_s,
                                       u"qq.com"_s,
                                       u"riseup.net"_s,
                                       u"sina.com"_s,
                                       u"t-online.de"_s,
                                       u"users.noreply.github.com"_s,
                                       u"web.de"_s,
                                       u"yahoo.co.jp"_s,
                                       u"yahoo.com"_s,
                                       u"yandex.ru"_s,
                                       u"ymail.com"_s,
                                       u"zoho.com"_s,
                                       u"localhost"_s,
                                       u"localdomain"_s,
                                       u"localhost.localdomain"_s,
                                       u"example.com"_s};
    return domain.isEmpty() || !domain.contains(u'.') || domains.contains(domain)
           || domain.endsWith(".local"_L1) || domain.endsWith(".localdomain"_L1);
}

/// "edu" as the top level or before a country, "ac" before a country.
bool isSchools(const QString& domain)
{
    constexpr qsizetype countryLetters = 2;
    const qsizetype last = domain.lastIndexOf(u'.');
    const QStringView top = QStringView(domain).sliced(last + 1);
    if (top == u"edu")
        return true;
    if (top.size() != countryLetters || last <= 0)
        return false;
    const QStringView rest = QStringView(domain).first(last);
    const QStringView second = rest.sliced(rest.lastIndexOf(u'.') + 1);
    return second == u"edu" || second == u"ac";
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letter case, accents and blanks do not tell people apart.
QString foldedName(const QString& name)
{
    if (isAscii(name))
        return name.toLower().simplified();
    QString folded;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    return folded.simplified();
}

/// "login" of "123+login@users.noreply.github.com".
QString hiddenLogin(const QString& local, const QString& domain)
{
    if (domain != "users.noreply.github.com"_L1)
        return {};
    return local.section(u'+', -1);
}

} // namespace

QString domainOf(const QString& address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.sliced(at + 1).toLower();
}

std::vector<QString> domainAndParents(const QString& domain)
{
    std::vector<QString> domains;
    QString rest = domain;
    while (rest.contains(u'.') && domains.size() < Identity::domainLevels) {
        domains.push_back(rest);
        rest = rest.section(u'.', 1);
    }
    return domains;
}

Identity makeIdentity(const NameAndAddress& person, const FeatureHash& hash)
{
    Identity identity;
    const QString address = person.address.toLower();
    const QString domain = domainOf(address);
    const QString local = address.section(u'@', 0, -2);
    const QString name = foldedName(person.name);
    identity.exact = hash(u"exact\n"_s + person.name + u'\n' + address);
    identity.address = domain.isEmpty() ? 0 : hash(u"address\n"_s + address);
    if (const QString login = hiddenLogin(local, domain); !login.isEmpty())
        identity.login = hash(u"login\n"_s + login);
    if (!isSharedLocalPart(local))
        identity.local = hash(u"local\n"_s + local);
    if (name.contains(u' ') && !isNobodysName(name))
        identity.name = hash(u"name\n"_s + name);
    const auto domains = domainAndParents(domain);
    for (std::size_t level = 0; level < domains.size(); ++level)
        identity.domains[level] = hash(domains[level]);
    identity.isBot = isBot(person);
    identity.isAcademic = isSchools(domain);
    identity.isPrivate = givesAddressesToAnybody(domain);
    return identity;
}

} // namespace steward
