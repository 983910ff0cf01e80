// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace steward {

/// What the program remembers of its user, in $XDG_CONFIG_HOME/stewardship-explorer/settings.ini.
/// Unreadable values count as absent.
class Settings
{
public:
    Settings();
    /// For tests.
    explicit Settings(const QString& path);

    /// "system", "light", "dark" or "high-contrast".
    QString appearance() const;
    void setAppearance(const QString& name);
    /// The code of one of languages(), or "system".
    QString language() const;
    void setLanguage(const QString& code);
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    QString lastView() const;
    void setLastView(const QString& view);
    /// Whether the program goes on where it was left.
    bool resumesSession() const;
    void setResumesSession(bool resumes);
    /// Absolute path; empty for the dataset that comes with the program.
    QString lastFile() const;
    QString lastLink() const; ///< see view_link.h
    void setLastSession(const QString& file, const QString& link);
    /// As they stand there now, whoever wrote them; RecentFiles makes sense of them.
    QStringList recentFiles();
    void setRecentFiles(const QStringList& paths);

private:
    QSettings m_settings;
};

} // namespace steward
