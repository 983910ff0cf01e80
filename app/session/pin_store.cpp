// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/pin_store.h"

#include "app/session/dataset_key.h"
#include "app/session/settings_path.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <cmath>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr double farthest = 1e6; ///< units of a layout; a pin out there was not dragged by anybody

QString keyFor(const Dataset& dataset, GraphArrangement arrangement)
{
    constexpr std::array<QLatin1StringView, graphArrangementCount> names{"rings"_L1, "force"_L1,
                                                                         "bodies"_L1};
    return "pins/"_L1 + datasetKey(dataset) + u'-' + names[static_cast<std::size_t>(arrangement)];
}

} // namespace

PinStore::PinStore(QString path) : m_path(std::move(path)) {}

GraphPins PinStore::pinsOf(const Dataset& dataset, GraphArrangement arrangement) const
{
    const QSettings settings(m_path, QSettings::IniFormat);
    const QByteArray text = settings.value(keyFor(dataset, arrangement)).toByteArray();
    const QJsonObject stored = QJsonDocument::fromJson(text).object();
    GraphPins pins;
    for (auto pin = stored.begin(); pin != stored.end() && pins.size() < mostPins; ++pin) {
        const QJsonArray point = pin.value().toArray();
        const double x = point.at(0).toDouble(2.0 * farthest);
        const double y = point.at(1).toDouble(2.0 * farthest);
        if (std::abs(x) <= farthest && std::abs(y) <= farthest)
            pins.emplace(pin.key(), QPointF(x, y));
    }
    return pins;
}

bool PinStore::setPins(const Dataset& dataset, GraphArrangement arrangement, const GraphPins& pins)
{
    QJsonObject stored;
    for (const auto& [node, point] : pins)
        if (static_cast<std::size_t>(stored.size()) < mostPins)
            stored.insert(node, QJsonArray{point.x(), point.y()});
    if (!mayWriteSettings(m_path))
        return false;
    QSettings settings(m_path, QSettings::IniFormat);
    if (stored.isEmpty())
        settings.remove(keyFor(dataset, arrangement));
    else
        settings.setValue(keyFor(dataset, arrangement),
                          QJsonDocument(stored).toJson(QJsonDocument::Compact));
    settings.sync();
    return settings.status() == QSettings::NoError;
}

} // namespace steward
