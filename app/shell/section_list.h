// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace steward {

/// The sections of a report, to be ticked and put in order, by mouse or keyboard.
class SectionList : public QWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent);

    /// Ticks `ids`, and puts them first in this order. \param usual what isChanged() compares with
    void choose(const QStringList& ids, const QStringList& usual);
    QStringList chosen() const;
    bool isChanged() const { return chosen() != m_usual; }

signals:
    void changed();

private:
    QPushButton* addButton(const QString& text, const QString& tip, int by);
    void move(int by);
    void enableButtons();

    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QStringList m_usual;
};

} // namespace steward
