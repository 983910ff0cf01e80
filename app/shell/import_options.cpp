// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_options.h"

#include "app/shell/path_field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

namespace steward {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(ImportOptions)
};

QFormLayout* makeForm(QWidget* fields)
{
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

QCheckBox* addBox(QFormLayout& form, const QString& text, bool isOn)
{
    auto* box = new QCheckBox(text);
    box->setChecked(isOn);
    form.addRow(QString(), box);
    return box;
}

} // namespace

ImportOptions makeGitOptions(QWidget* parent)
{
    auto* fields = new QWidget(parent);
    QFormLayout& form = *makeForm(fields);
    auto* identities = new PathField(Options::tr("File that says who is who"), fields);
    auto* domains = new PathField(Options::tr("File of domains with their employers"), fields);
    identities->setObjectName(QStringLiteral("identities"));
    domains->setObjectName(QStringLiteral("domains"));
    form.addRow(Options::tr("&Who is who"), identities);
    form.addRow(Options::tr("Em&ployers"), domains);
    const ImportRequest usual;
    auto* mailmap = addBox(form, Options::tr("&Use the repositories’ .mailmap"), usual.usesMailmap);
    auto* coAuthors = addBox(form, Options::tr("Count a commit for each c&o-author, too"),
                             usual.countsCoAuthors);
    auto* tags = addBox(form, Options::tr("Take version ta&gs as releases"), usual.importsTags);
    auto* review = addBox(form, Options::tr("List &for review who was taken for whom"),
                          usual.wantsReview);
    review->setToolTip(Options::tr("Reads every commit again, since no names are kept"));
    return {fields, [=](ImportRequest& request) {
                request.wantsReview = review->isChecked();
                request.identities = identities->path();
                request.domains = domains->path();
                request.usesMailmap = mailmap->isChecked();
                request.countsCoAuthors = coAuthors->isChecked();
                request.importsTags = tags->isChecked();
                request.cacheFolder = gitCacheFolder();
            }};
}

ImportOptions makeLandscapeOptions(QWidget* parent)
{
    auto* fields = new QWidget(parent);
    QFormLayout& form = *makeForm(fields);
    auto* foundation = new QLineEdit(fields);
    foundation->setPlaceholderText(Options::tr("As the file names it"));
    auto* category = new QLineEdit(fields);
    category->setPlaceholderText(Options::tr("The one whose name says so"));
    form.addRow(Options::tr("Fou&ndation"), foundation);
    form.addRow(Options::tr("Cate&gory of members"), category);
    return {fields, [=](ImportRequest& request) {
                request.foundation = foundation->text().trimmed();
                request.membersCategory = category->text().trimmed();
            }};
}

} // namespace steward
