// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the manual in other languages against the English ones: the same parts in the same
// places, and the names of the program's buttons and menus as the program has them in that language.

#include "app/help/manual.h"
#include "app/help/native_keys.h"
#include "app/text/translations.h"
#include "tests/support/pytorch_dataset.h"
#include "tests/support/translation_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

using Names = std::map<QString, std::set<QString>>;

QStringList found(const QString& text, const QString& pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption
                                                     | QRegularExpression::DotMatchesEverythingOption);
    QStringList all;
    for (const auto& match : expression.globalMatch(text))
        all.append(match.captured(expression.captureCount() > 0 ? 1 : 0));
    return all;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// What must be equal in every language, each by its name.
struct Parts
{
    QStringList fences;
    QStringList codes;
    QStringList links;
    QStringList headings; ///< their signs
    QStringList rows;     ///< of tables: their separators
    qsizetype items = 0;
    QStringList bold;     ///< only their number

    explicit Parts(QString text)
    {
        static const QString fence = u"^```.*?^```"_s;
        static const QRegularExpression code(u"`[^`]+`"_s);
        fences = found(text, fence);
        for (const QString& block : fences)
            text.remove(block);
        codes = sorted(found(text, u"`([^`]+)`"_s));
        links = sorted(found(text, u"\\]\\(([^)]+)\\)"_s));
        headings = found(text, u"^(#+) "_s);
        for (QString row : found(text, u"^\\|[^\\n]*"_s))
            rows.append(QString(row.remove(u"\\|"_s).count(u'|'), u'|'));
        items = found(text, u"^ *(?:-|\\d+\\.) "_s).size();
        bold = found(text.replace(code, u"`"_s), u"\\*\\*(.+?)\\*\\*"_s);
    }
};

QString difference(const Parts& english, const Parts& other)
{
    const auto differ = [](const char* what, const QStringList& a, const QStringList& b) {
        return a == b ? QString() : u"%1: (%2) is (%3)"_s.arg(QLatin1StringView(what), a.join(u' '), b.join(u' '));
    };
    for (const QString& said : {differ("blocks of code", english.fences, other.fences),
                                differ("code", english.codes, other.codes), differ("links", english.links, other.links),
                                differ("headings", english.headings, other.headings),
                                differ("rows", english.rows, other.rows)})
        if (!said.isEmpty())
            return said;
    if (english.items != other.items)
        return u"%1 items are %2"_s.arg(english.items).arg(other.items);
    if (english.bold.size() != other.bold.size())
        return u"%1 names are %2"_s.arg(english.bold.size()).arg(other.bold.size());
    return {};
}

/// As it reads: without the mark of a mnemonic and what says that a dialog follows.
QString bareName(QString text)
{
    static const QRegularExpression mnemonic(u"\\(&.\\)"_s);
    static const QRegularExpression end(u"[\\s:：…]+$"_s);
    return text.remove(mnemonic).remove(u'&').remove(end).simplified();
}

Names namesOf(const QString& language)
{
    Names names;
    for (const auto& message :
         readTranslation(QStringLiteral(STEWARD_TRANSLATIONS "/stewardship-explorer_%1.ts").arg(language)))
        for (const QString& text : message.texts)
            names[bareName(message.source)].insert(bareName(text));
    return names;
}

QStringList bareNames(const QStringList& bold)
{
    QStringList names;
    for (const QString& text : bold)
        for (const QString& name : text.split(u'▸'))
            names.append(bareName(name));
    return names;
}

/// A name of the interface that the page calls otherwise than the program.
QString foreignName(const QStringList& english, const QStringList& other, const Names& names)
{
    for (const QString& name : english) {
        const auto known = names.find(name);
        const auto isThere = [&other](const QString& translated) { return other.contains(translated); };
        if (known != names.end() && std::ranges::none_of(known->second, isThere))
            return name;
    }
    return {};
}

QString readRaw(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestManualPages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aLanguageHasEveryPageOrNone_data();
    void aLanguageHasEveryPageOrNone();
    void differencesAreFound();
    void aLinkLeadsToTheSameHeading();
    void whatALanguageLacksIsEnglish();
    void keysAreThoseOfTheMenus();
};

void TestManualPages::aLanguageHasEveryPageOrNone_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const Language& language : languages())
        for (const QString& page : QDir(u":/help"_s).entryList({u"*.md"_s}))
            if (QDir(u":/help/"_s + language.code).exists())
                QTest::addRow("%s, %s", language.code.data(), qPrintable(page)) << QString(language.code) << page;
}

void TestManualPages::aLanguageHasEveryPageOrNone()
{
    QFETCH(QString, language);
    QFETCH(QString, page);
    const QString translated = readRaw(u":/help/%1/%2"_s.arg(language, page));
    QVERIFY(!translated.isEmpty());
    const Parts english(readRaw(u":/help/"_s + page));
    const Parts other(translated);
    const QString said = difference(english, other);
    QVERIFY2(said.isEmpty(), qPrintable(said));
    const QString name = foreignName(bareNames(english.bold), bareNames(other.bold), namesOf(language));
    QVERIFY2(name.isEmpty(), qPrintable(name));
}

void TestManualPages::differencesAreFound()
{
    const Parts english(u"# Page\n\n- **File ▸ Open**, `Ctrl+O`, [a page](help:time)\n\n| a | b |\n"_s);
    const auto says = [&english](const char16_t* text) { return difference(english, Parts(QString::fromUtf16(text))); };
    QCOMPARE(says(u"# Seite\n\n- **Datei ▸ Öffnen**, [Seite](help:time), `Ctrl+O`\n\n| c | d |\n"), QString());
    QVERIFY(says(u"## Seite\n\n- **Datei ▸ Öffnen**, `Ctrl+O`, [Seite](help:time)\n\n| c | d |\n").startsWith("headings"_L1));
    QVERIFY(says(u"# Seite\n\n- **Datei ▸ Öffnen**, `Strg+O`, [Seite](help:time)\n\n| c | d |\n").startsWith("code"_L1));
    QVERIFY(says(u"# Seite\n\n- **Datei ▸ Öffnen**, `Ctrl+O`, [Seite](help:zeit)\n\n| c | d |\n").startsWith("links"_L1));
    QVERIFY(says(u"# Seite\n\n- **Datei ▸ Öffnen**, `Ctrl+O`, [Seite](help:time)\n\n| c |\n").startsWith("rows"_L1));
    QCOMPARE(says(u"# Seite\n\nDatei, `Ctrl+O`, [Seite](help:time)\n\n| c | d |\n"), u"1 items are 0"_s);
    QCOMPARE(says(u"# Seite\n\n- Datei, `Ctrl+O`, [Seite](help:time)\n\n| c | d |\n"), u"1 names are 0"_s);
    const Names names{{u"Open"_s, {u"Öffnen"_s, u"Offen"_s}}};
    QCOMPARE(bareName(u"&Open…"_s), u"Open"_s);
    QCOMPARE(bareName(u"打开(&O)…"_s), u"打开"_s);
    QCOMPARE(foreignName({u"Open"_s}, {u"Aufmachen"_s}, names), u"Open"_s);
    QCOMPARE(foreignName({u"Open"_s, u"own words"_s}, {u"Offen"_s}, names), QString());
}

void TestManualPages::aLinkLeadsToTheSameHeading()
{
    const auto english = readManual(*pytorchDataset(), u"en"_s);
    speak(QLocale(QLocale::German));
    const auto german = readManual(*pytorchDataset(), u"de"_s);
    QCOMPARE(german.size(), english.size());
    for (std::size_t page = 0; page < german.size(); ++page) {
        QCOMPARE(german[page].anchors, english[page].anchors);
        QVERIFY2(german[page].title != english[page].title, qPrintable(german[page].title));
    }
}

void TestManualPages::whatALanguageLacksIsEnglish()
{
    const auto english = readManual(*pytorchDataset(), u"en"_s);
    const auto unknown = readManual(*pytorchDataset(), u"../tlh"_s);
    QCOMPARE(unknown.size(), english.size());
    QCOMPARE(unknown.front().text, english.front().text);
    QVERIFY(unknown.front().isForeign && !english.front().isForeign);
    QVERIFY(!english.front().text.isEmpty());
}

void TestManualPages::keysAreThoseOfTheMenus()
{
    const QString markdown = u"Press `Ctrl+Shift+P`, then `2022-09-12`; `` `x` `` stays, and `--help`, `Import`."_s;
    QCOMPARE(withNativeKeys(markdown), markdown);
    speak(QLocale(QLocale::German));
    const QString native = QKeySequence(u"Ctrl+Shift+P"_s).toString(QKeySequence::NativeText);
    if (native == "Ctrl+Shift+P"_L1)
        QSKIP("Qt's own texts are not there in German");
    QCOMPARE(withNativeKeys(markdown), QString(markdown).replace(u"Ctrl+Shift+P"_s, native));
}

QTEST_MAIN(TestManualPages)
#include "tst_manual_pages.moc"
