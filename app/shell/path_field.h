// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/import_registry.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace steward {

/// Where something is read from: a line for one file or folder, or a list of folders, with buttons
/// to choose them.
class PathField : public QWidget
{
    Q_OBJECT

public:
    /// \param name what is chosen, for screen readers and as the title of the file dialog
    PathField(const QString& name, QWidget* parent);

    /// \param patterns of file names, "*.yml *.yaml"; empty: any
    void setTakes(ImportTakes takes, const QString& patterns = {});
    /// Without what is empty. Nothing is known of whether they exist.
    QStringList paths() const;
    QString path() const { return paths().value(0); }
    void setPaths(const QStringList& paths);

signals:
    void pathsChanged();

private:
    void createLine();
    void createList();
    void askForFile();
    void askForFolder();
    void choose(const QString& path);
    void removeSelected();

    QString m_name;
    QString m_patterns;
    ImportTakes m_takes = ImportTakes::File;
    QWidget* m_line;
    QLineEdit* m_edit;
    QPushButton* m_chooseFile;
    QPushButton* m_chooseFolder;
    QWidget* m_folders;
    QListWidget* m_list;
    QPushButton* m_remove;
};

} // namespace steward
