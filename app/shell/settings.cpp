// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings.h"

#include "app/render/theme.h"
#include "app/session/settings_path.h"
#include "app/text/translations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTextSize = 100;
constexpr int mostTextSize = 200;
constexpr qsizetype mostKeys = 4; ///< of an action

bool isWellFormed(const QString& path)
{
    QSettings settings(path, QSettings::IniFormat);
    settings.allKeys(); // sections are parsed when they are asked for
    return settings.status() != QSettings::FormatError;
}

/// Puts what is no settings file out of the way, so that nothing of it is lost when ours is written.
std::optional<Settings::Problem> problemOf(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() && !isWellFormed(path)) {
        const QString kept = path + u".unreadable"_s;
        QFile::remove(kept);
        QFile::copy(path, kept);
        return Settings::Problem::Unreadable;
    }
    const bool isWritable = file.exists() ? file.isWritable() : QDir().mkpath(file.path()) && QFileInfo(file.path()).isWritable();
    return isWritable ? std::nullopt : std::optional(Settings::Problem::ReadOnly);
}

} // namespace

Settings::Settings() : Settings(settingsPath()) {}

Settings::Settings(const QString& path)
    : m_path(path), m_problem(problemOf(path)), m_settings(path, QSettings::IniFormat)
{
    if (m_problem)
        return;
    if (!mayWriteSettings(path))
        m_problem = Problem::Newer;
    else
        set(settingsVersionKey, settingsVersion);
}

/// A file that was written by a newer version is left as it is: what it says may mean something else.
void Settings::set(const QString& key, const QVariant& value)
{
    if (m_problem != Problem::Newer && m_settings.value(key) != value)
        m_settings.setValue(key, value);
}

QString Settings::appearance() const
{
    const QString name = m_settings.value(u"appearance"_s).toString();
    return Theme::byName(name) ? name : u"system"_s;
}

void Settings::setAppearance(const QString& name)
{
    set(u"appearance"_s, name);
}

QString Settings::language() const
{
    const QString code = m_settings.value(u"language"_s).toString();
    return findLanguage(code) ? code : u"system"_s;
}

void Settings::setLanguage(const QString& code)
{
    set(u"language"_s, code);
}

int Settings::textSize() const
{
    return std::clamp(m_settings.value(u"text-size"_s, leastTextSize).toInt(), leastTextSize, mostTextSize);
}

void Settings::setTextSize(int percent)
{
    set(u"text-size"_s, percent);
}

bool Settings::reducesMotion() const
{
    return m_settings.value(u"reduce-motion"_s, false).toBool();
}

void Settings::setReducesMotion(bool reduces)
{
    set(u"reduce-motion"_s, reduces);
}

std::optional<QList<QKeySequence>> Settings::keysOf(const QString& action) const
{
    const QVariant value = m_settings.value(u"shortcuts/"_s + action);
    if (!value.isValid())
        return std::nullopt;
    QList<QKeySequence> keys;
    for (const QString& text : value.toStringList().mid(0, mostKeys))
        if (const auto key = QKeySequence::fromString(text, QKeySequence::PortableText); !key.isEmpty())
            keys.append(key);
    return keys;
}

void Settings::setKeys(const QString& action, const std::optional<QList<QKeySequence>>& keys)
{
    const QString key = u"shortcuts/"_s + action;
    if (!keys) {
        if (m_problem != Problem::Newer)
            m_settings.remove(key);
        return;
    }
    QStringList texts;
    for (const QKeySequence& sequence : *keys)
        texts.append(sequence.toString(QKeySequence::PortableText));
    set(key, texts);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings.value(u"window/state"_s).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state)
{
    set(u"window/geometry"_s, geometry);
    set(u"window/state"_s, state);
}

QString Settings::lastView() const
{
    return m_settings.value(u"window/view"_s).toString();
}

void Settings::setLastView(const QString& view)
{
    set(u"window/view"_s, view);
}

bool Settings::isTourSeen() const
{
    return m_settings.value(u"tour-seen"_s, false).toBool();
}

void Settings::setTourSeen()
{
    set(u"tour-seen"_s, true);
}

bool Settings::resumesSession() const
{
    return m_settings.value(u"session/resume"_s, true).toBool();
}

void Settings::setResumesSession(bool resumes)
{
    set(u"session/resume"_s, resumes);
}

QString Settings::lastFile() const
{
    const QString path = m_settings.value(u"session/file"_s).toString();
    return QDir::isAbsolutePath(path) ? path : QString();
}

QString Settings::lastLink() const
{
    return m_settings.value(u"session/link"_s).toString();
}

void Settings::setLastSession(const QString& file, const QString& link)
{
    set(u"session/file"_s, file);
    set(u"session/link"_s, link);
}

QStringList Settings::recentFiles()
{
    // Another process of ours may have opened files meanwhile.
    m_settings.sync();
    return m_settings.value(u"recent/files"_s).toStringList();
}

void Settings::setRecentFiles(const QStringList& paths)
{
    set(u"recent/files"_s, paths);
}

} // namespace steward
