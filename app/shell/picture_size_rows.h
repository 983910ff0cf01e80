// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSizeF>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QWidget;

namespace steward {

/// A size that is often wanted.
struct SizePreset
{
    QString name;
    QSizeF size;        ///< logical pixels
    double scale = 1.0; ///< pixels for each of them
};

/// \param shown the view on the screen; empty: there is none
std::vector<SizePreset> sizePresets(QSize shown);

/// The rows of a form that ask how large a picture becomes.
class PictureSizeRows : public QObject
{
    Q_OBJECT

public:
    PictureSizeRows(QFormLayout& form, QSize shown, QWidget* parent);

    QSizeF size() const; ///< logical pixels
    double scale() const;
    /// Sheets of paper have a size already, but not a resolution.
    void setSizeEnabled(bool isEnabled);

private:
    void createRows(QFormLayout& form, QWidget* parent);
    void usePreset();
    void leavePreset();
    void showPixels();
    /// nullptr where the numbers were typed.
    const SizePreset* preset() const;

    std::vector<SizePreset> m_presets;
    QComboBox* m_preset;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QLabel* m_pixels;
};

} // namespace steward
