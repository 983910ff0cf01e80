// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/registry/import_registry.h"
#include "app/shell/import_options.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace steward {

class ColumnMapping;
class PathField;

/// What is to be imported, from where, and how: the first page of the import dialog.
class ImportRequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRequestPage(QWidget* parent);

    /// Chooses the format the paths are most likely in, and as many of them as it takes. How many
    /// that were: the others have to wait.
    qsizetype prefill(const QStringList& paths);
    void setFormat(const ImportFormat& format);
    const ImportFormat& format() const;
    ImportRequest request() const;
    /// Whether there is something to read, and the day is one or none.
    bool isComplete() const;

signals:
    void changed();

private:
    QWidget* createFormats();
    QWidget* createFields();
    QWidget* createAsOf(QWidget* parent);
    ImportOptions makeOptions(const ImportFormat& format);
    bool hasUsableDay() const;
    void showFormat();
    void showPaths();

    QListWidget* m_formats = nullptr;
    QLabel* m_sentence = nullptr;
    PathField* m_paths = nullptr;
    QLineEdit* m_asOf = nullptr;
    QLabel* m_asOfProblem = nullptr;
    QStackedWidget* m_options = nullptr; ///< one for each format
    ColumnMapping* m_columns = nullptr;  ///< null where no format has tables of any columns
    std::vector<ImportOptions> m_optionsOf;
};

} // namespace steward
