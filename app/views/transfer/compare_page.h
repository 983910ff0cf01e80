// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/render/theme.h"
#include "app/session/job.h"
#include "app/session/session.h"
#include "app/views/transfer/compared_days.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace steward {

class CopyableTable;
class GroupedModel;

/// A page that compares two days: a title, what it comes to in words, and a table whose rows lead
/// to their facts. Works only while it is seen, off the GUI thread; the newest days win.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// Whether what is shown is not yet what was asked for.
    bool isComputing() const { return m_job.isRunning(); }
    /// May be empty: words above the table, which days are compared and why, and what to know of
    /// the table below it.
    QString words() const;
    QString hint() const;
    QString notes() const;

    void setTheme(const Theme& theme);

protected:
    /// The model becomes a child of the page.
    ComparePage(Session& session, GroupedModel& model, QWidget* parent);

    void showEvent(QShowEvent* event) override;

    /// Starts work on these days in job().
    virtual void compare(const ComparedDays& days) = 0;
    /// Another dataset is open: nothing of the former is to be shown.
    virtual void clear() = 0;

    Session& session() const { return m_session; }
    Job& job() { return m_job; }
    CopyableTable& table() const { return *m_table; }
    /// Where a row of controls can be put above the table.
    QBoxLayout& bar() const { return *m_bar; }

    void showTitle(const QString& title);
    void showWords(const QString& words);
    void showNotes(const QString& notes);

private:
    void connectTable();
    /// Compares anew now, or when the page is next shown.
    void refresh();
    void layOutHeadings();
    void selectFactOf(int row);

    Session& m_session;
    GroupedModel* m_model;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_hint;
    QBoxLayout* m_bar;
    CopyableTable* m_table;
    QLabel* m_notes;
    bool m_isOutOfDate = true;
    Job m_job;
};

} // namespace steward
