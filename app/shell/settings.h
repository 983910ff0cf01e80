// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace steward {

/// What the program remembers of its user, in $XDG_CONFIG_HOME/stewardship-explorer/settings.ini.
/// Unreadable values count as absent.
class Settings
{
public:
    /// What the user ought to know about the file.
    enum class Problem {
        Unreadable, ///< it is no settings file; a copy of it is kept beside it
        Newer,      ///< a newer version wrote it; it is read, but not written by this
        ReadOnly,   ///< it cannot be written
    };

    Settings();
    /// For tests.
    explicit Settings(const QString& path);

    std::optional<Problem> problem() const { return m_problem; }
    QString path() const { return m_path; }

    /// "system", "light", "dark" or "high-contrast".
    QString appearance() const;
    void setAppearance(const QString& name);
    /// The code of one of languages(), or "system".
    QString language() const;
    void setLanguage(const QString& code);
    /// Percent of the desktop's text size; 100 to 200.
    int textSize() const;
    void setTextSize(int percent);
    /// Nothing moves by itself, whatever the desktop says.
    bool reducesMotion() const;
    void setReducesMotion(bool reduces);
    /// Keys of an action by its object name; none: its usual ones.
    std::optional<QList<QKeySequence>> keysOf(const QString& action) const;
    void setKeys(const QString& action, const std::optional<QList<QKeySequence>>& keys);
    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray& geometry, const QByteArray& state);
    QString lastView() const;
    void setLastView(const QString& view);
    bool isTourSeen() const;
    void setTourSeen();
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
    void set(const QString& key, const QVariant& value);

    QString m_path;
    std::optional<Problem> m_problem; // before m_settings: it looks at the file first
    QSettings m_settings;
};

} // namespace steward
