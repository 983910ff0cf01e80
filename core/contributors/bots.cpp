// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/contributors/bots.h"

#include <QSet>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

/// "merge-bot", "K8s CI Robot", "merge-bot-eu"; but no "Abbot".
bool endsInBot(QStringView text)
{
    constexpr qsizetype longestSuffix = 8;
    const qsizetype dash = text.lastIndexOf(u'-');
    const bool hasSuffix = dash > 0 && text.size() - dash - 1 <= longestSuffix
                           && !text.endsWith(u"bot");
    if (hasSuffix)
        text.truncate(dash);
    if (!text.endsWith(u"bot"))
        return false;
    text.chop(text.endsWith(u"robot") ? 5 : 3);
    return text.isEmpty() || QStringView(u"-_ .").contains(text.back());
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
