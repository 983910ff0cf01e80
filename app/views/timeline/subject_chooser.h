// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QToolButton>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace steward {

/// A button that opens a searchable list of names with check marks. Holds up to thousands.
class SubjectChooser : public QToolButton
{
    Q_OBJECT

public:
    /// \param names asked for each time the list opens; a name's place is its number
    SubjectChooser(const QString& text, std::function<std::vector<QString>()> names, QWidget* parent = nullptr);

    /// Numbers of the chosen names. Does not signal.
    void setChosen(const std::vector<int>& chosen);
    const std::vector<int>& chosen() const { return m_chosen; }

signals:
    void chosenChanged(const std::vector<int>& chosen);

private:
    void fill();
    void narrow(const QString& text);
    void toggle(QListWidgetItem* item);
    void showCount();

    QString m_text;
    std::function<std::vector<QString>()> m_names;
    std::vector<int> m_chosen;
    QLineEdit* m_field;
    QListWidget* m_list;
    bool m_isFilling = false;
};

} // namespace steward
