// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace steward {

/// A bare repository in a folder, made by git itself from a stream for `git fast-import`.
class GitRepository
{
public:
    explicit GitRepository(QString folder);

    /// A commit of `author` ("Name <address>") at `when` ("seconds zone") on top of the last.
    void commit(const QByteArray& author, const QByteArray& when,
                const QByteArray& message = "change", const QByteArray& file = {},
                const QByteArray& content = {});
    void append(const QByteArray& stream) { m_stream += stream; }
    /// Runs what was added; false where git fails.
    bool write();
    /// The output of git in this repository; empty where it fails.
    QByteArray git(const QStringList& arguments) const;
    const QString& folder() const { return m_folder; }
    int marks() const { return m_marks; }

private:
    QString m_folder;
    QByteArray m_stream;
    int m_marks = 0;
};

} // namespace steward
