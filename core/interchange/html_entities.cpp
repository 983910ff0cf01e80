// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/interchange/html_entities.h"

#include <QHash>
#include <QStringList>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t lastCharacter = 0x10ffff;

/// Entities of Latin-1, from U+00A0 on.
constexpr auto latin1Names =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
    "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave "
    "iacute "
    "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
    "yacute thorn yuml"_L1;

QHash<QString, QChar> makeNames()
{
    QHash<QString, QChar> names{
        {u"amp"_s, u'&'},         {u"lt"_s, u'<'},          {u"gt"_s, u'>'},
        {u"quot"_s, u'"'},        {u"apos"_s, u'\''},       {u"ndash"_s, u'\u2013'},
        {u"mdash"_s, u'\u2014'},  {u"lsquo"_s, u'\u2018'},  {u"rsquo"_s, u'\u2019'},
        {u"sbquo"_s, u'\u201A'},  {u"ldquo"_s, u'\u201C'},  {u"rdquo"_s, u'\u201D'},
        {u"bdquo"_s, u'\u201E'},  {u"hellip"_s, u'\u2026'}, {u"bull"_s, u'\u2022'},
        {u"dagger"_s, u'\u2020'}, {u"euro"_s, u'\u20AC'},   {u"trade"_s, u'\u2122'},
        {u"lsaquo"_s, u'\u2039'}, {u"rsaquo"_s, u'\u203A'}, {u"larr"_s, u'\u2190'},
        {u"uarr"_s, u'\u2191'},   {u"rarr"_s, u'\u2192'},   {u"darr"_s, u'\u2193'},
        {u"minus"_s, u'\u2212'},  {u"ne"_s, u'\u2260'},     {u"le"_s, u'\u2264'},
        {u"ge"_s, u'\u2265'},     {u"asymp"_s, u'\u2248'},  {u"infin"_s, u'\u221E'},
        {u"ensp"_s, u'\u2002'},   {u"emsp"_s, u'\u2003'},   {u"thinsp"_s, u'\u2009'},
        {u"zwnj"_s, u'\u200C'},   {u"zwj"_s, u'\u200D'},    {u"OElig"_s, u'\u0152'},
        {u"oelig"_s, u'\u0153'},  {u"Scaron"_s, u'\u0160'}, {u"scaron"_s, u'\u0161'},
        {u"prime"_s, u'\u2032'},  {u"permil"_s, u'\u2030'}, {u"tilde"_s, u'\u02DC'}};
    char16_t character = 0xa0;
    const auto latin1 = QString(latin1Names).split(u' ');
    for (const QString& name : latin1)
        names.insert(name, QChar(character++));
    return names;
}

QString numbered(QStringView digits)
{
    const bool isHexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool isNumber = false;
    const uint number =
        digits.sliced(isHexadecimal ? 1 : 0).toUInt(&isNumber, isHexadecimal ? 16 : 10);
    const bool isSign = digits.startsWith(u'+') || digits.startsWith(u'-');
    if (isSign || digits.isEmpty())
        return {};
    const bool isCharacter = isNumber && number > 0 && number <= lastCharacter
                             && !QChar::isSurrogate(number);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&number), 1)
                       : QString(QChar(QChar::ReplacementCharacter));
}

} // namespace

QString entityText(QStringView name)
{
    static const QHash<QString, QChar> names = makeNames();
    if (name.startsWith(u'#'))
        return numbered(name.sliced(1));
    const auto known = names.constFind(name.toString());
    return known == names.constEnd() ? QString() : QString(*known);
}

} // namespace steward
