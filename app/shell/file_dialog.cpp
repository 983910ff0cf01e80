// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/file_dialog.h"

#include <QCoreApplication>

namespace steward {

using namespace Qt::StringLiterals;

QFileDialog* makeFileDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode,
                            QFileDialog::FileMode fileMode)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(fileMode);
    return dialog;
}

QString datasetFilter()
{
    return QCoreApplication::translate("FileDialog", "Stewardship datasets (*.stewardship)");
}

QFileDialog* makeSaveDatasetDialog(QWidget* parent, const QString& title, const QString& suggested)
{
    auto* dialog = makeFileDialog(parent, title, QFileDialog::AcceptSave, QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"stewardship"_s);
    dialog->setNameFilter(datasetFilter());
    if (!suggested.isEmpty())
        dialog->selectFile(suggested);
    return dialog;
}

} // namespace steward
