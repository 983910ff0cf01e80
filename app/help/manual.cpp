// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/help/manual.h"

#include "app/help/native_keys.h"
#include "app/views/growth/definitions_text.h"
#include "core/query/snippet.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

struct Manual
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

constexpr std::array pageOrder{
    "start"_L1,   "time"_L1,     "overview"_L1, "timeline"_L1,  "members"_L1,     "growth"_L1,
    "transfer"_L1, "data"_L1,    "editing"_L1,  "sources"_L1,  "import"_L1,    "export"_L1,      "report"_L1,
    "command-line"_L1, "keyboard"_L1, "settings"_L1, "format"_L1, "accessibility"_L1, "glossary"_L1,
};
constexpr auto numbersPage = "numbers"_L1;
constexpr int snippetWords = 14;

QString firstHeading(const QString& markdown)
{
    static const QRegularExpression heading(u"^# (.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(markdown).captured(1).trimmed();
}

/// Of headings in code, which are comments there, nothing.
QStringList anchorsOf(QString markdown)
{
    static const QRegularExpression fence(u"^```.*?^```"_s, QRegularExpression::MultilineOption
                                                              | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression heading(u"^#+ (.+)$"_s, QRegularExpression::MultilineOption);
    markdown.remove(fence);
    QStringList anchors;
    for (const auto& match : heading.globalMatch(markdown))
        anchors.append(anchorOf(match.captured(1)));
    return anchors;
}

QString readFile(const QString& name)
{
    QFile file(u":/help/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // The licence lines of the source.
    static const QRegularExpression comment(u"<!--.*?-->\\s*"_s, QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment);
}

ManualPage readPage(QLatin1StringView id, const QString& language)
{
    const QString english = readFile(u"%1.md"_s.arg(id));
    const QString translated = readFile(u"%1/%2.md"_s.arg(language, id));
    const QString& text = translated.isEmpty() ? english : translated;
    const bool isForeign = translated.isEmpty() && language != "en"_L1;
    return {id, firstHeading(text), withNativeKeys(text), false, anchorsOf(english), isForeign};
}

ManualPage numbers(const Dataset& dataset)
{
    std::vector<MetricQuestion> questions;
    QStringList anchors{QString()};
    for (const Metric& metric : allMetrics()) {
        questions.push_back({&metric, {}});
        anchors.append(metric.id);
    }
    const QString title = Manual::tr("What the numbers mean");
    return {numbersPage, title,
            u"<h1>%1</h1>"_s.arg(title.toHtmlEscaped())
                + definitionsHtml(dataset, questions, AttributionPolicy::AsRecorded),
            true, anchors};
}

} // namespace

std::vector<ManualPage> readManual(const Dataset& dataset, const QString& language)
{
    std::vector<ManualPage> pages;
    for (const QLatin1StringView id : pageOrder)
        pages.push_back(readPage(id, language));
    pages.push_back(numbers(dataset));
    return pages;
}

QString manualPageOf(const QString& view)
{
    const bool isPage = std::ranges::any_of(pageOrder, [&view](QLatin1StringView id) { return view == id; });
    return isPage ? view : QString(pageOrder.front());
}

QString anchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber())
            anchor += c;
        else if (c.isSpace() || c == u'-')
            anchor += u'-';
    }
    return anchor;
}

std::vector<ManualHit> searchManual(const QStringList& texts, const QString& words)
{
    const QStringList wanted = foldedForSearch(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<ManualHit> hits;
    for (qsizetype page = 0; page < texts.size() && !wanted.isEmpty(); ++page) {
        const QString folded = foldedForSearch(texts[page]);
        int count = 0;
        bool hasAll = true;
        for (const QString& word : wanted) {
            const auto found = static_cast<int>(folded.count(word));
            hasAll = hasAll && found > 0;
            count += found;
        }
        if (hasAll)
            hits.push_back({static_cast<std::size_t>(page), count, snippetOf(texts[page], wanted, snippetWords)});
    }
    std::ranges::stable_sort(hits, std::greater(), &ManualHit::count);
    return hits;
}

} // namespace steward
