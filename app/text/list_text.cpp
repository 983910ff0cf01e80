// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/list_text.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

} // namespace

QString listText(const QStringList& items)
{
    //: Between the names in a list
    return items.join(ListText::tr(", "));
}

QString partsText(const QStringList& parts)
{
    //: Between the parts of a description
    return parts.join(ListText::tr("; "));
}

QString sentenceText(const QString& words)
{
    //: %1: a sentence without its full stop
    return ListText::tr("%1.").arg(words);
}

} // namespace steward
