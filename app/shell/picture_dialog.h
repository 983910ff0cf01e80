// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/paper.h"

#include "core/base/day.h"

#include <QDialog>
#include <QSizeF>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace steward {

class PictureSizeRows;

/// How the shown view becomes a picture.
struct PictureChoice
{
    enum class Extent { Visible, Marked, Whole };
    Extent extent = Extent::Visible;
    bool onSheets = false;   ///< of paper, else one picture
    QSizeF size{1280, 800};  ///< of one picture, in logical pixels
    double scale = 2.0;      ///< of rasters
    Paper paper = Paper::A4;
    int across = 0;          ///< sheets beside each other; 0: as many as make it legible
    QString theme = QStringLiteral("light"); ///< empty: as on the screen
    std::optional<QString> title{};          ///< empty: none; left out: the usual one
    bool hasLegend = true;
    bool hasSources = true;
    bool hasNotes = false;   ///< the user's bookmarks
    std::vector<Day> days{}; ///< a small picture of each; empty: one of the as-of day
};

/// What a view can be asked for.
struct PictureAbilities
{
    bool hasTime = false;    ///< shows a window of time
    bool hasMarked = false;  ///< a span is marked
    bool hasSheets = false;
    bool hasSources = false; ///< tells them in its picture, which has a key as well
    QSize shown{};           ///< the view on the screen; empty: unknown
    QString title{};         ///< the usual one
    std::vector<Day> days{}; ///< of which small pictures are suggested; empty: it cannot
};

/// Asks how the shown view is to become a picture. Deletes itself when it is closed.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const PictureAbilities& abilities, QWidget* parent);

    PictureChoice choice() const;

signals:
    void chosen(const steward::PictureChoice& choice);

private:
    void addExtent(QFormLayout& form, const PictureAbilities& abilities);
    void addForm(QFormLayout& form, const PictureAbilities& abilities);
    void addTitle(QFormLayout& form, const PictureAbilities& abilities);
    void addLook(QFormLayout& form, const PictureAbilities& abilities);
    void addDays(QFormLayout& form, const PictureAbilities& abilities);
    void enableFields();

    QComboBox* m_extent;
    QComboBox* m_form;
    QCheckBox* m_hasDays;
    QLineEdit* m_days;
    PictureSizeRows* m_size = nullptr;
    QComboBox* m_paper;
    QSpinBox* m_across;
    QCheckBox* m_hasTitle;
    QLineEdit* m_title;
    QComboBox* m_theme;
    QCheckBox* m_legend;
    QCheckBox* m_sources;
    QCheckBox* m_notes;
};

} // namespace steward
