// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace steward {

/// The bytes of a dataset file, and where they came from. SQLite reads them in place and read-only
/// (sqlite3_deserialize), so it never sees the file, its folder or files beside it.
struct DatasetImage
{
    QByteArray bytes; ///< implicitly shared; may be raw data of an embedded resource
    QString path;     ///< as the user gave it; empty for the embedded dataset
};

} // namespace steward
