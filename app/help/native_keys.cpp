// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/native_keys.h"

#include <QKeySequence>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

QString nativeKey(const QString& code)
{
    const QKeySequence key(code, QKeySequence::PortableText);
    // What is no key becomes another text, or none.
    if (key.isEmpty() || key.toString(QKeySequence::PortableText) != code)
        return code;
    const QString native = key.toString(QKeySequence::NativeText);
    return native.contains(u'`') ? code : native;
}

} // namespace

QString withNativeKeys(const QString& markdown)
{
    static const QRegularExpression span(u"(?<!`)`([^`\\n]+)`(?!`)"_s);
    QString text;
    qsizetype end = 0;
    for (const auto& match : span.globalMatch(markdown)) {
        text += QStringView(markdown).sliced(end, match.capturedStart(1) - end);
        text += nativeKey(match.captured(1));
        end = match.capturedEnd(1);
    }
    text += QStringView(markdown).sliced(end);
    return text;
}

} // namespace steward
