// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr Language offered[]{
    {"en"_L1, u"English"}, {"ar"_L1, u"العربية"},  {"de"_L1, u"Deutsch"},
    {"es"_L1, u"Español"}, {"fr"_L1, u"Français"}, {"ja"_L1, u"日本語"},
    {"zh_CN"_L1, u"简体中文"},
};

void install(const QLocale& locale, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(u"spoken"_s);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void uninstallAll()
{
    // A translator takes itself out when it is deleted.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(u"spoken"_s, Qt::FindDirectChildrenOnly));
}

} // namespace

std::span<const Language> languages() { return offered; }

const Language* findLanguage(QStringView code)
{
    const auto found = std::ranges::find_if(
        offered, [code](const Language& language) { return language.code == code; });
    return found == std::end(offered) ? nullptr : found;
}

const Language* findLanguage(const QLocale& locale)
{
    const auto speaks = [&locale](const Language& language) {
        const QLocale known(language.code);
        // Traditional characters are another script, which a reader of it would not thank us for.
        return known.language() == locale.language() && known.script() == locale.script();
    };
    const auto found = std::ranges::find_if(offered, speaks);
    return found == std::end(offered) ? nullptr : found;
}

const Language& languageOf(const QLocale& locale)
{
    const Language* language = findLanguage(locale);
    return language ? *language : offered[0];
}

QLocale localeOf(const Language& language, const QLocale& desktop)
{
    const QLocale usual(language.code);
    if (usual.language() == QLocale::Arabic)
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    if (usual.language() == QLocale::English && desktop.language() != QLocale::English)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return &languageOf(desktop) == &language ? desktop : usual;
}

QLocale spokenLocale(const QString& choice, const QLocale& desktop)
{
    const Language* chosen = findLanguage(choice);
    return localeOf(chosen ? *chosen : languageOf(desktop), desktop);
}

void speak(const QLocale& locale)
{
    QLocale::setDefault(locale);
    uninstallAll();
    // The last one installed is asked first.
    install(QLocale(QLocale::English), u"stewardship-explorer"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (locale.language() != QLocale::English)
        install(locale, u"stewardship-explorer"_s, u":/i18n"_s);
}

Speaking::Speaking(const QLocale& locale)
{
    speak(locale);
}

Speaking::~Speaking() { speak(m_before); }

} // namespace steward
