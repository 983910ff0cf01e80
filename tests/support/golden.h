// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QTest>

namespace steward {

/// Compares with tests/data/golden/`name`. With UPDATE_GOLDEN=1 in the environment the file is
/// written instead: look at the difference before committing it.
inline void compareWithGolden(const QString& name, const QString& actual)
{
    const QString path = QDir(QStringLiteral(STEWARD_TEST_DATA "/golden")).filePath(name);
    QFile file(path);
    if (qEnvironmentVariableIntValue("UPDATE_GOLDEN") == 1) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList lines = actual.split(u'\n');
    for (qsizetype i = 0; i < qMin(expected.size(), lines.size()); ++i)
        QVERIFY2(lines[i] == expected[i], qPrintable(QStringLiteral("line %1\n  is       %2\n  expected %3").arg(i + 1).arg(lines[i], expected[i])));
    QCOMPARE(lines.size(), expected.size());
}

} // namespace steward
