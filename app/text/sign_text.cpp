// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/sign_text.h"

#include <QLocale>

namespace steward {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar leftToRightMark(0x200E);
constexpr QChar rightToLeftMark(0x200F);

} // namespace

QString signText(double value)
{
    if (value == 0.0)
        return {};
    return boundSign(value < 0.0 ? minus : QChar(u'+'));
}

QString boundSign(QChar sign)
{
    if (QLocale().textDirection() != Qt::RightToLeft)
        return QString(sign);
    // The first mark of a text decides how all of it is read, and may not be the number's.
    return QString(rightToLeftMark) + leftToRightMark + sign;
}

} // namespace steward
