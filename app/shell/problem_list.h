// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace steward {

/// Lines that tell what was found, under a heading, to be read and copied. Plain text, whatever
/// they quote.
class ProblemList : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent);

    void setLines(const QString& heading, const QStringList& lines);
    QStringList lines() const { return m_lines; }

private:
    void copySelected();

    QLabel* m_heading;
    QListWidget* m_list;
    QPushButton* m_copyAll;
    QStringList m_lines;
};

} // namespace steward
