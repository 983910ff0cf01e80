// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/listed_actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

void addActions(const QList<QAction*>& actions, const QString& path, QList<ListedAction>& list)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString text = withoutMnemonic(action->text());
        if (const QMenu* menu = action->menu())
            addActions(menu->actions(), path.isEmpty() ? text : path + u" › "_s + text, list);
        else if (!text.isEmpty())
            list.append({action, text, path});
    }
}

} // namespace

QList<ListedAction> listActions(const QMenuBar& bar)
{
    QList<ListedAction> list;
    addActions(bar.actions(), {}, list);
    return list;
}

QString withoutMnemonic(const QString& text)
{
    // "(&F)" is how languages without Latin letters write a mnemonic.
    static const QRegularExpression appended(u"\\s*\\(&[A-Za-z0-9]\\)"_s);
    QString plain = text;
    plain.remove(appended);
    plain.replace("&&"_L1, QString(QChar(u'\0')));
    plain.remove(u'&');
    plain.replace(QChar(u'\0'), u'&');
    return plain;
}

} // namespace steward
