// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/spreadsheet_text.h"

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView triggers(u"=+-@\t\r\0\uFF1D\uFF0B\uFF0D\uFF20", 11);
constexpr QStringView quotes(u"'\"`\u2018\u2019\u201C\u201D\u00AB\u00BB");

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isSign(QChar c) { return c == u'+' || c == u'-'; }

/// Takes digits from the front; false where there are none.
bool takeDigits(QStringView& text)
{
    const auto end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto count = end - text.begin();
    text = text.sliced(count);
    return count > 0;
}

/// -1, +1.5, -1,000.25, 1e-9, -3%
bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && isSign(text.front()))
        text = text.sliced(1);
    if (!takeDigits(text))
        return false;
    while (!text.isEmpty() && (text.front() == u'.' || text.front() == u',')) {
        text = text.sliced(1);
        if (!takeDigits(text))
            return false;
    }
    if (!text.isEmpty() && (text.front() == u'e' || text.front() == u'E')) {
        text = text.sliced(1);
        if (!text.isEmpty() && isSign(text.front()))
            text = text.sliced(1);
        if (!takeDigits(text))
            return false;
    }
    return text.isEmpty() || text == u"%";
}

} // namespace

bool isFormulaLike(QStringView text)
{
    for (const QChar c : text) {
        if (triggers.contains(c))
            return !isPlainNumber(text.trimmed());
        // What is not seen must not hide what comes after it.
        const bool isPassedOver = c.isSpace() || quotes.contains(c)
                                  || c.category() == QChar::Other_Format;
        if (!isPassedOver)
            return false;
    }
    return false;
}

QString neutralised(const QString& text) { return isFormulaLike(text) ? u'\'' + text : text; }

QString restored(const QString& text)
{
    const bool isNeutralised = text.startsWith(u'\'') && isFormulaLike(QStringView(text).sliced(1));
    return isNeutralised ? text.sliced(1) : text;
}

} // namespace steward
