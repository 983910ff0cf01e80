// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/bots.h"

#include <QRegularExpression>
#include <QSet>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// "merge-bot", "K8s CI Robot"; but no "Abbot".
bool endsInBot(const QString& text)
{
    static const QRegularExpression bot(u"(^|[-_ .])(ro)?bot(-[a-z]{1,8})?$"_s);
    return bot.match(text).hasMatch();
}

bool isKnownService(const QString& name)
{
    static const QSet<QString> services{u"dependabot"_s,
                                        u"dependabot-preview"_s,
                                        u"renovate"_s,
                                        u"greenkeeper"_s,
                                        u"snyk"_s,
                                        u"github actions"_s,
                                        u"github-actions"_s,
                                        u"github merge queue"_s,
                                        u"travis ci"_s,
                                        u"circleci"_s,
                                        u"pre-commit-ci"_s,
                                        u"semantic-release"_s,
                                        u"weblate"_s,
                                        u"imgbot"_s,
                                        u"codecov"_s,
                                        u"allcontributors"_s,
                                        u"pyup"_s,
                                        u"pytorchmergebot"_s,
                                        u"pytorchbot"_s,
                                        u"pytorchupdatebot"_s,
                                        u"facebook-github-bot"_s,
                                        u"copybara-service"_s,
                                        u"mergify"_s,
                                        u"copilot"_s,
                                        u"bors"_s,
                                        u"homu"_s,
                                        u"rust-timer"_s,
                                        u"tensorflower gardener"_s,
                                        u"tensorflower-gardener"_s,
                                        u"automatic commit"_s,
                                        u"jenkins"_s,
                                        u"svn2github"_s};
    return services.contains(name);
}

} // namespace

bool isBot(const NameAndAddress& person)
{
    const QString name = person.name.toLower().simplified();
    const QString local = person.address.section(u'@', 0, -2).toLower();
    if (name.contains("[bot]"_L1) || local.contains("[bot]"_L1))
        return true;
    return endsInBot(name) || endsInBot(local) || isKnownService(name);
}

} // namespace steward
