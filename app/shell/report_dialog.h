// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/report_process.h"

#include <QDialog>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;

namespace steward {

class MessageBar;
class ReportForm;
class ReportPreview;

/// Puts a report together: what it says and how it looks on the left, its pages on the right.
/// Specifications are opened and saved as files, which `report --spec` takes. Deletes itself when
/// it is closed.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param program path of this program, which writes the report
    /// \param dataset path of its file; empty: the embedded one
    ReportDialog(const QString& program, const QString& dataset, const ReportSpec& spec,
                 QWidget* parent);

    void openSpec(const QString& path);
    void saveSpec(const QString& path);
    void exportTo(const QString& path);
    ReportSpec spec() const;
    const ReportPreview& preview() const { return *m_preview; }
    /// Stops the writing under way; without any, closes.
    void reject() override;

private:
    QWidget* createForm();
    void createButtons();
    QPushButton* addButton(const QString& name, const QString& text, void (ReportDialog::*act)());
    void askForSpec();
    void askWhereToSaveSpec();
    void askWhereToExport();
    void showChange();
    void showEnd();

    QString m_dataset;
    MessageBar* m_messages;
    ReportForm* m_form;
    ReportPreview* m_preview;
    QDialogButtonBox* m_buttons;
    QProgressBar* m_progress;
    QPushButton* m_export = nullptr;
    ReportProcess m_process;
};

} // namespace steward
