// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/render/colour_vision.h"

#include <algorithm>
#include <cmath>

namespace steward {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix identity = {{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
constexpr Matrix deuteranopia = {{{0.367322, 0.860646, -0.227968},
                                  {0.280085, 0.672501, 0.047413},
                                  {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia = {{{0.152286, 1.052583, -0.204868},
                                {0.114503, 0.786281, 0.099216},
                                {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix tritanopia = {{{1.255528, -0.076749, -0.178779},
                                {-0.078411, 0.930809, 0.147602},
                                {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz = {{{0.4124564, 0.3575761, 0.1804375},
                           {0.2126729, 0.7151522, 0.0721750},
                           {0.0193339, 0.1191920, 0.9503041}}};

Triple product(const Matrix& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double cubeRoot(double t)
{
    return t > 216.0 / 24389.0 ? std::cbrt(t) : (24389.0 / 27.0 * t + 16.0) / 116.0;
}

Triple lab(const QColor& color, const Matrix& simulation)
{
    Triple rgb = product(simulation,
                         {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    const Triple xyz = product(toXyz, rgb);
    const double x = cubeRoot(xyz[0] / 0.95047);
    const double y = cubeRoot(xyz[1]);
    const double z = cubeRoot(xyz[2] / 1.08883);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

const Matrix& simulationOf(Vision vision)
{
    switch (vision) {
    case Vision::Normal: return identity;
    case Vision::Deuteranopia: return deuteranopia;
    case Vision::Protanopia: return protanopia;
    case Vision::Tritanopia: return tritanopia;
    }
    return identity;
}

} // namespace

double colourDifference(const QColor& first, const QColor& second, Vision vision)
{
    const Triple a = lab(first, simulationOf(vision));
    const Triple b = lab(second, simulationOf(vision));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace steward
