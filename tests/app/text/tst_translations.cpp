// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every translation is whole and says what the source says, as far as a machine can tell.

#include "app/text/date_text.h"
#include "app/text/translations.h"
#include "tests/support/translation_file.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <map>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (const auto& match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

bool hasMnemonic(QString text)
{
    return text.remove("&&"_L1).contains(u'&');
}

/// Of a plural, a form for one certain number may spell the number out.
bool hasSamePlaceholders(const TranslatedMessage& message, const QString& text)
{
    QStringList wanted = placeholdersOf(message.source);
    const QStringList found = placeholdersOf(text);
    if (wanted == found)
        return true;
    wanted.removeAll(u"%n"_s);
    wanted.removeAll(u"%Ln"_s);
    return message.isPlural && wanted == found;
}

QString faultOf(const TranslatedMessage& message, qsizetype plurals)
{
    // What lupdate writes behind a translation that it has guessed from a similar text.
    static const QRegularExpression debris(u"\\{\\d*[^{}]*\\?\\}"_s);
    if (!message.isFinished)
        return u"not finished"_s;
    if (message.texts.size() != (message.isPlural ? plurals : 1))
        return u"%1 forms"_s.arg(message.texts.size());
    for (const QString& text : message.texts) {
        if (text.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return u"empty"_s;
        if (!hasSamePlaceholders(message, text))
            return u"other placeholders: "_s + text;
        if (text.contains(debris))
            return u"left over from guessing: "_s + text;
        if (hasMnemonic(text) != hasMnemonic(message.source))
            return u"a mnemonic too many or too few: "_s + text;
        if (text.count(u'\n') != message.source.count(u'\n'))
            return u"other line breaks: "_s + text;
    }
    return {};
}

/// French sets its high punctuation apart, and never at the start of a line.
QString looseSign(QString text)
{
    static const QRegularExpression links(u"\\b(?:https?|stewardship|help):\\S*|&\\w+;"_s);
    static const QRegularExpression loose(u"[^\\s\u00a0\u202f](?:[;?!»]|:(?=\\s|$))|[ ][:;?!»]|«[^\u00a0\u202f]"_s);
    return loose.match(text.remove(links)).captured();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { speak(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyFileIsOffered();
    void aTranslationIsWhole_data();
    void aTranslationIsWhole();
    void frenchSignsStandApart();
    void aLanguageIsSpoken_data();
    void aLanguageIsSpoken();
    void daysHaveTheirArticles_data();
    void daysHaveTheirArticles();
    void theLastOneSpokenHolds();
    void theDesktopsLanguageIsFound_data();
    void theDesktopsLanguageIsFound();
    void faultsAreFound();
};

void TestTranslations::everyFileIsOffered()
{
    const QDir folder(QStringLiteral(STEWARD_TRANSLATIONS));
    QStringList files = folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name);
    QStringList offered;
    for (const Language& language : languages())
        offered.append(u"stewardship-explorer_%1.ts"_s.arg(language.code));
    offered.sort();
    files.sort();
    QCOMPARE(files, offered);
}

void TestTranslations::aTranslationIsWhole_data()
{
    QTest::addColumn<int>("plurals");
    const std::map<QString, int> forms{{u"en"_s, 2}, {u"de"_s, 2}, {u"fr"_s, 2}, {u"es"_s, 2},
                                       {u"zh_CN"_s, 1}, {u"ja"_s, 1}, {u"ar"_s, 6}};
    for (const Language& language : languages()) {
        const auto found = forms.find(language.code);
        QVERIFY2(found != forms.end(), "a new language: say here how many plurals it has");
        QTest::newRow(language.code.latin1()) << found->second;
    }
}

void TestTranslations::aTranslationIsWhole()
{
    QFETCH(int, plurals);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    const auto messages = readTranslation(
        u"%1/stewardship-explorer_%2.ts"_s.arg(QStringLiteral(STEWARD_TRANSLATIONS), code));
    QVERIFY(messages.size() > 100);
    for (const TranslatedMessage& message : messages) {
        const QString fault = faultOf(message, plurals);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(u"%1: “%2”: %3"_s.arg(message.context, message.source, fault)));
    }
}

void TestTranslations::frenchSignsStandApart()
{
    QCOMPARE(looseSign(u"Fin : 2022"_s), u" :"_s);
    QCOMPARE(looseSign(u"Fin\u00a0: 2022, https://pytorch.org, &Ouvrir"_s), QString());
    const auto messages = readTranslation(QStringLiteral(STEWARD_TRANSLATIONS "/stewardship-explorer_fr.ts"));
    for (const TranslatedMessage& message : messages)
        for (const QString& text : message.texts)
            QVERIFY2(looseSign(text).isEmpty(), qPrintable(text));
}

void TestTranslations::aLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("date");
    QTest::newRow("en") << u"&Edit"_s << u"12 September 2022"_s;
    QTest::newRow("de") << u"&Bearbeiten"_s << u"12. September 2022"_s;
    QTest::newRow("fr") << QString() << u"12 septembre 2022"_s;
    QTest::newRow("es") << QString() << u"12 de septiembre de 2022"_s;
    QTest::newRow("zh_CN") << QString() << u"2022年9月12日"_s;
    QTest::newRow("ja") << QString() << u"2022年9月12日"_s;
    QTest::newRow("ar") << QString() << u"12 سبتمبر 2022"_s;
}

void TestTranslations::aLanguageIsSpoken()
{
    QFETCH(QString, edit);
    QFETCH(QString, date);
    const Language* language = findLanguage(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(language);
    speak(localeOf(*language, QLocale(QLocale::English, QLocale::UnitedKingdom)));
    const QString shown = QCoreApplication::translate("Actions", "&Edit");
    if (!edit.isEmpty())
        QCOMPARE(shown, edit);
    else
        QVERIFY(shown != u"&Edit"_s);
    QCOMPARE(dayText(*dayFromCivil(2022, 9, 12)), date);
}

void TestTranslations::daysHaveTheirArticles_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("months");
    QTest::addColumn<QString>("latest");
    QTest::newRow("en") << u"from 12 September 2022 until 2 May 2024"_s << u"from September 2022 until 2024"_s
                        << u"since no later than 12 September 2022"_s;
    QTest::newRow("de") << u"vom 12. September 2022 bis zum 2. Mai 2024"_s << u"von September 2022 bis 2024"_s
                        << u"seit spätestens dem 12. September 2022"_s;
    QTest::newRow("fr") << u"du 12 septembre 2022 jusqu’au 2 mai 2024"_s << u"depuis septembre 2022 jusqu’en 2024"_s
                        << u"depuis le 12 septembre 2022 au plus tard"_s;
    QTest::newRow("es") << u"desde el 12 de septiembre de 2022 hasta el 2 de mayo de 2024"_s
                        << u"desde septiembre de 2022 hasta 2024"_s
                        << u"desde, a más tardar, el 12 de septiembre de 2022"_s;
    QTest::newRow("ja") << u"2022年9月12日から2024年5月2日まで"_s << u"2022年9月から2024年まで"_s
                        << u"遅くとも2022年9月12日から"_s;
}

void TestTranslations::daysHaveTheirArticles()
{
    QFETCH(QString, days);
    QFETCH(QString, months);
    QFETCH(QString, latest);
    speak(localeOf(*findLanguage(QString::fromLatin1(QTest::currentDataTag())),
                   QLocale(QLocale::English, QLocale::UnitedKingdom)));
    const auto interval = [](QStringView start, StartQualifier qualifier, QStringView end) {
        DatedInterval result;
        result.stated = {parsePartialDate(start), qualifier, parsePartialDate(end), false};
        result.resolved = resolve(result.stated, *dayFromCivil(2026, 9, 15), 0);
        return result;
    };
    QCOMPARE(intervalText(interval(u"2022-09-12", StartQualifier::None, u"2024-05-02")), days);
    QCOMPARE(intervalText(interval(u"2022-09", StartQualifier::None, u"2024")), months);
    QCOMPARE(startText(interval(u"2022-09-12", StartQualifier::NoLaterThan, {})), latest);
}

void TestTranslations::theLastOneSpokenHolds()
{
    speak(QLocale(u"de"_s));
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(QCoreApplication::translate("Actions", "&Edit"), u"&Edit"_s);
    QCOMPARE(QCoreApplication::translate("Timeline", "%n vote(s)", nullptr, 1), u"1 vote"_s);
}

void TestTranslations::theDesktopsLanguageIsFound_data()
{
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("locale");
    QTest::newRow("the country's own") << u"de_AT"_s << u"system"_s << u"de_AT"_s;
    QTest::newRow("another language") << u"de_AT"_s << u"fr"_s << u"fr_FR"_s;
    QTest::newRow("the same, chosen") << u"de_AT"_s << u"de"_s << u"de_AT"_s;
    QTest::newRow("not offered") << u"fi_FI"_s << u"system"_s << u"en_GB"_s;
    QTest::newRow("America") << u"en_US"_s << u"system"_s << u"en_US"_s;
    QTest::newRow("traditional characters") << u"zh_TW"_s << u"system"_s << u"en_GB"_s;
    QTest::newRow("Singapore") << u"zh_SG"_s << u"system"_s << u"zh_SG"_s;
    QTest::newRow("digits of the data") << u"ar_EG"_s << u"system"_s << u"ar_AE"_s;
    QTest::newRow("nobody heard of it") << u"xx_YY"_s << u"system"_s << u"en_GB"_s;
    QTest::newRow("a choice unknown") << u"de_DE"_s << u"tlh"_s << u"de_DE"_s;
    QTest::newRow("none") << u"C"_s << u"system"_s << u"en_GB"_s;
}

void TestTranslations::theDesktopsLanguageIsFound()
{
    QFETCH(QString, desktop);
    QFETCH(QString, choice);
    QFETCH(QString, locale);
    QCOMPARE(spokenLocale(choice, QLocale(desktop)).name(), locale);
}

void TestTranslations::faultsAreFound()
{
    const auto plain = [](const char16_t* source, const char16_t* text) {
        return TranslatedMessage{.context = {}, .source = QString::fromUtf16(source), .texts = {QString::fromUtf16(text)}};
    };
    QVERIFY(faultOf(plain(u"&Open %1", u"%1 ö&ffnen"), 2).isEmpty());
    QVERIFY(!faultOf(plain(u"&Open %1", u"%1 öffnen"), 2).isEmpty());
    QVERIFY(!faultOf(plain(u"&Open %1", u"ö&ffnen"), 2).isEmpty());
    QVERIFY(!faultOf(plain(u"Open", u""), 2).isEmpty());
    QVERIFY(!faultOf(plain(u"%1: %2; %3", u"%1, %2: %3 {1:?} {2;?}"), 2).isEmpty());
    TranslatedMessage plural = plain(u"%n row(s) of %1", u"eine Zeile von %1");
    plural.isPlural = true;
    QVERIFY(!faultOf(plural, 2).isEmpty());
    plural.texts.append(u"%n Zeilen von %1"_s);
    QVERIFY(faultOf(plural, 2).isEmpty());
    plural.isFinished = false;
    QVERIFY(!faultOf(plural, 2).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
