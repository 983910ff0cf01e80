// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/embedded_dataset.h"

#include "core/dataset/load_dataset.h"

#include <QResource>

namespace steward {

Result<DatasetPtr> loadEmbeddedDataset()
{
    const QResource resource(QStringLiteral(":/dataset/pytorch.stewardship"));
    Q_ASSERT(resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression);
    DatasetImage image;
    image.bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(resource.data()),
                                          static_cast<qsizetype>(resource.size()));
    return loadDataset(std::move(image), Trust::Embedded);
}

} // namespace steward
