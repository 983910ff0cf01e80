// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings.h"

#include "app/render/theme.h"
#include "app/session/settings_path.h"
#include "app/text/translations.h"

#include <QDir>

namespace steward {

using namespace Qt::StringLiterals;

Settings::Settings() : Settings(settingsPath()) {}

Settings::Settings(const QString& path) : m_settings(path, QSettings::IniFormat) {}

QString Settings::appearance() const
{
    const QString name = m_settings.value(u"appearance"_s).toString();
    return Theme::byName(name) ? name : u"system"_s;
}

void Settings::setAppearance(const QString& name)
{
    m_settings.setValue(u"appearance"_s, name);
}

QString Settings::language() const
{
    const QString code = m_settings.value(u"language"_s).toString();
    return findLanguage(code) ? code : u"system"_s;
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(u"language"_s, code);
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
    m_settings.setValue(u"window/geometry"_s, geometry);
    m_settings.setValue(u"window/state"_s, state);
}

QString Settings::lastView() const
{
    return m_settings.value(u"window/view"_s).toString();
}

void Settings::setLastView(const QString& view)
{
    m_settings.setValue(u"window/view"_s, view);
}

bool Settings::resumesSession() const
{
    return m_settings.value(u"session/resume"_s, true).toBool();
}

void Settings::setResumesSession(bool resumes)
{
    m_settings.setValue(u"session/resume"_s, resumes);
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
    m_settings.setValue(u"session/file"_s, file);
    m_settings.setValue(u"session/link"_s, link);
}

QStringList Settings::recentFiles()
{
    // Another process of ours may have opened files meanwhile.
    m_settings.sync();
    return m_settings.value(u"recent/files"_s).toStringList();
}

void Settings::setRecentFiles(const QStringList& paths)
{
    m_settings.setValue(u"recent/files"_s, paths);
}

} // namespace steward
