// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dataset/schema.h"

#include "app/registry/import_registry.h"
#include "app/session/job.h"
#include "app/shell/read_columns.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;
class QScrollArea;

namespace steward {

/// Which table the rows of a file belong to, and which of its columns stand for which of the
/// table's. What the file offers is read in the background.
class ColumnMapping : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMapping(QWidget* parent);

    void setFile(const QString& file);
    /// Shows what the file offers; the choices made before are dropped.
    void setColumns(const FileColumns& columns);
    void writeTo(ImportRequest& request) const;

private:
    FactKind kind() const;
    void readFile();
    void rebuild();
    QComboBox* makeChoice(const ColumnSpec& column) const;

    QComboBox* m_table;
    QLabel* m_told;
    QScrollArea* m_area;
    QString m_file;
    FileColumns m_columns;
    std::vector<std::pair<QString, QComboBox*>> m_choices; ///< our column, what stands for it
    Job m_job;
};

} // namespace steward
