// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/report_sections.h"
#include "app/text/date_text.h"
#include "app/text/fact_text.h"
#include "app/text/vocabulary_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Repositories
{
    Q_DECLARE_TR_FUNCTIONS(RepositoriesSection)
};

/// Enough of a commit's name to find it by.
constexpr qsizetype hashDigits = 12;

QString partText(const std::optional<PartialDate>& date)
{
    return date ? dateText(*date) : QString();
}

RichText linked(const QString& text, const QString& url)
{
    RichText rich{text};
    if (!url.isEmpty())
        rich.links.push_back({.start = 0, .length = text.size(), .url = url});
    return rich;
}

TableRow repositoryRow(const Dataset& dataset, const Repository& repository)
{
    TableCell name{.text = linked(repository.id, repository.url)};
    if (repository.project.isValid())
        name.detail = {nameInSentence(dataset[repository.project].name)};
    return {{std::move(name),
             {.text = {partText(repository.firstCommit)}},
             {.text = {partText(repository.lastCommit)}},
             {.text = {partText(repository.snapshot)}},
             {.text = {repository.commit.left(hashDigits)}}}};
}

void addGroup(Table& table, const Dataset& dataset, RepositoryRole role)
{
    const std::size_t heading = table.rows.size();
    for (const Repository& repository : dataset.repositories)
        if (repository.role == role)
            table.rows.push_back(repositoryRow(dataset, repository));
    if (table.rows.size() > heading)
        table.rows.insert(table.rows.begin() + static_cast<std::ptrdiff_t>(heading),
                          {{{.text = {capitalized(wordText(role))}, .weight = TextWeight::Bold}}});
}

} // namespace

void writeRepositories(SectionContext& context)
{
    const Dataset& dataset = context.dataset();
    if (dataset.repositories.empty())
        return;
    context.heading(1, Repositories::tr("Repositories"), repositoriesAnchor());
    Table table;
    table.columns = {{Repositories::tr("Repository"), 0.36},
                     {Repositories::tr("First commit"), 0.16},
                     {Repositories::tr("Last commit"), 0.16},
                     {Repositories::tr("Taken on"), 0.16},
                     {Repositories::tr("At commit"), 0.16}};
    //: %1 the letter that stands for this list in brackets behind a text
    table.caption = {Repositories::tr("The git histories that commits and contributors are counted "
                                      "from; [%1] refers to this list.")
                         .arg(repositoriesMark)};
    for (const RepositoryRole role : {RepositoryRole::Core, RepositoryRole::Family,
                                      RepositoryRole::Predecessor, RepositoryRole::Comparison})
        addGroup(table, dataset, role);
    context.add(std::move(table));
}

} // namespace steward
