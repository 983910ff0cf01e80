// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/dataset_key.h"

#include <QCryptographicHash>

namespace steward {

QString datasetKey(const Dataset& dataset)
{
    const QByteArray identity = (dataset.info.title + u'\n' + dataset.info.subject).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

} // namespace steward
