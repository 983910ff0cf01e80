// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <span>

namespace steward {

/// A language the texts of the program are translated to.
struct Language
{
    QLatin1StringView code; ///< as in the name of its file in translations/: "de", "zh_CN"
    QStringView name;       ///< in the language itself

    /// As documents name it (BCP 47): "zh-CN".
    QString tag() const { return QString(code).replace(u'_', u'-'); }
};

/// In the order of a menu: the source language, then by code.
std::span<const Language> languages();
/// nullptr where there is none of that code.
const Language* findLanguage(QStringView code);
/// The language of the locale; nullptr where there is no translation to it.
const Language* findLanguage(const QLocale& locale);
/// The same, or English.
const Language& languageOf(const QLocale& locale);

/// How a language writes dates and numbers: as in the desktop's country if that speaks it, else as
/// usual. Arabic has European digits everywhere, since those of the data are such.
QLocale localeOf(const Language& language, const QLocale& desktop = QLocale::system());
/// What is spoken for a choice: the code of a language, or anything else for the desktop's.
QLocale spokenLocale(const QString& choice, const QLocale& desktop = QLocale::system());

/// From now on texts, dates and numbers are those of the locale: Qt's and our own translations take
/// the place of those installed before. English plurals where there is no translation. Needs an
/// application object, which owns what is installed. Texts that stand somewhere already stay.
void speak(const QLocale& locale);

/// speak(), for as long as it lives: a document has a language of its own.
class Speaking
{
    Q_DISABLE_COPY_MOVE(Speaking)

public:
    explicit Speaking(const QLocale& locale);
    ~Speaking();

private:
    QLocale m_before;
};

} // namespace steward
