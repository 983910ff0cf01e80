// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/picture_size_rows.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

#include <cmath>

namespace steward {

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 8192;
constexpr double printScale = 300.0 / 96.0; ///< 300 dots per inch

/// Paper needs three decimals, which most numbers do not.
class ScaleField : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override { return locale().toString(value, 'g', 4); }
};

QSpinBox* sideField(QWidget* parent, const QString& name)
{
    auto* field = new QSpinBox(parent);
    field->setRange(smallestSide, largestSide);
    field->setSingleStep(20);
    field->setAccessibleName(name);
    return field;
}

int pixels(double length, double scale)
{
    return static_cast<int>(std::ceil(length * scale - 1e-6));
}

} // namespace

std::vector<SizePreset> sizePresets(QSize shown)
{
    std::vector<SizePreset> presets;
    if (shown.width() >= smallestSide && shown.height() >= smallestSide)
        presets.push_back({PictureSizeRows::tr("As shown in the window"), shown, 2.0});
    // Their pixels are round, their texts as large as on a screen of two thirds of these.
    presets.push_back({PictureSizeRows::tr("Large picture, 2560 × 1600"), {1280, 800}, 2.0});
    presets.push_back({PictureSizeRows::tr("Slide, 1920 × 1080"), {1280, 720}, 1.5});
    presets.push_back({PictureSizeRows::tr("Square, 1080 × 1080"), {720, 720}, 1.5});
    const QSizeF a4 = QSizeF(3508, 2480) / printScale;
    presets.push_back({PictureSizeRows::tr("A4 landscape, 300 dpi"), a4, printScale});
    presets.push_back({PictureSizeRows::tr("A4 portrait, 300 dpi"), a4.transposed(), printScale});
    presets.push_back({PictureSizeRows::tr("Letter landscape, 300 dpi"), {1056, 816}, printScale});
    return presets;
}

PictureSizeRows::PictureSizeRows(QFormLayout& form, QSize shown, QWidget* parent)
    : QObject(parent)
    , m_presets(sizePresets(shown))
    , m_preset(new QComboBox(parent))
    , m_width(sideField(parent, tr("Width")))
    , m_height(sideField(parent, tr("Height")))
    , m_scale(new ScaleField(parent))
    , m_pixels(new QLabel(parent))
{
    m_preset->setObjectName(QStringLiteral("size-preset"));
    m_width->setObjectName(QStringLiteral("width"));
    m_pixels->setObjectName(QStringLiteral("pixels"));
    for (const SizePreset& preset : m_presets)
        m_preset->addItem(preset.name);
    m_preset->addItem(tr("Other"));
    m_scale->setRange(0.5, 8.0);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(3);
    createRows(form, parent);
    usePreset();
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PictureSizeRows::usePreset);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureSizeRows::leavePreset);
    connect(m_height, &QSpinBox::valueChanged, this, &PictureSizeRows::leavePreset);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &PictureSizeRows::leavePreset);
}

void PictureSizeRows::createRows(QFormLayout& form, QWidget* parent)
{
    form.addRow(tr("Si&ze"), m_preset);
    auto* sides = new QWidget(parent);
    auto* row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), sides));
    row->addWidget(m_height);
    row->addStretch(1);
    form.addRow(QString(), sides);
    //: of a picture: pixels for each pixel of its size
    form.addRow(tr("&Resolution of PNG"), m_scale);
    form.addRow(QString(), m_pixels);
}

const SizePreset* PictureSizeRows::preset() const
{
    const auto number = static_cast<std::size_t>(std::max(0, m_preset->currentIndex()));
    return number < m_presets.size() ? &m_presets[number] : nullptr;
}

void PictureSizeRows::usePreset()
{
    if (const SizePreset* chosen = preset()) {
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        const QSignalBlocker scale(m_scale);
        m_width->setValue(qRound(chosen->size.width()));
        m_height->setValue(qRound(chosen->size.height()));
        m_scale->setValue(chosen->scale);
    }
    showPixels();
}

void PictureSizeRows::leavePreset()
{
    m_preset->setCurrentIndex(m_preset->count() - 1);
    showPixels();
}

void PictureSizeRows::showPixels()
{
    const bool hasSize = m_preset->isEnabled();
    m_pixels->setVisible(hasSize);
    //: of a PNG: %1 its width, %2 its height
    m_pixels->setText(tr("%1 × %2 pixels")
                          .arg(pixels(size().width(), scale()))
                          .arg(pixels(size().height(), scale())));
}

QSizeF PictureSizeRows::size() const
{
    // Paper is no whole number of logical pixels, and the fields hold nothing else.
    return preset() ? preset()->size : QSizeF(m_width->value(), m_height->value());
}

double PictureSizeRows::scale() const { return m_scale->value(); }

void PictureSizeRows::setSizeEnabled(bool isEnabled)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_preset, m_width, m_height})
        field->setEnabled(isEnabled);
    showPixels();
}

} // namespace steward
