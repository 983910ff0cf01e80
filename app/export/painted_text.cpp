// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/painted_text.h"

#include <QPaintDevice>
#include <QPaintEngine>

#include <utility>

namespace steward {

namespace {

class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    Type type() const override { return QPaintEngine::User; }

    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {}

    void drawTextItem(const QPointF& start, const QTextItem& item) override
    {
        // The string may be one that Qt does not own any longer afterwards: a deep copy.
        const QString text = item.text();
        m_runs.push_back({QString(text.constData(), text.size()), start, item.width(),
                          item.renderFlags().testFlag(QTextItem::RightToLeft)});
    }

    std::vector<PaintedRun> takeRuns() { return std::exchange(m_runs, {}); }

private:
    std::vector<PaintedRun> m_runs;
};

class RecordingDevice : public QPaintDevice
{
public:
    explicit RecordingDevice(int resolution) : m_resolution(resolution) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }
    std::vector<PaintedRun> takeRuns() { return m_engine.takeRuns(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int side = 200; // inches: the largest page there is
        switch (metric) {
        case PdmWidth:
        case PdmHeight: return side * m_resolution;
        case PdmWidthMM:
        case PdmHeightMM: return static_cast<int>(side * 25.4);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return m_resolution;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        case PdmDepth: return 32;
        default: return 1;
        }
    }

private:
    mutable RecordingEngine m_engine;
    int m_resolution;
};

} // namespace

std::vector<PaintedRun> paintedRuns(const std::function<void(QPainter&)>& paint, int resolution)
{
    RecordingDevice device(resolution);
    QPainter painter(&device);
    paint(painter);
    painter.end();
    return device.takeRuns();
}

} // namespace steward
