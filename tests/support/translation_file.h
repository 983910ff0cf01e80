// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace steward {

struct TranslatedMessage
{
    QString context;
    QString source;
    QStringList texts; ///< one, or one for each plural form
    bool isPlural = false;
    bool isFinished = true;
};

/// All messages of a file in translations/; none where it cannot be read.
std::vector<TranslatedMessage> readTranslation(const QString& path);

} // namespace steward
