// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/import_merge_page.h"

#include "app/shell/count_tree.h"
#include "app/shell/import_words.h"
#include "app/shell/problem_list.h"
#include "app/text/list_text.h"

#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

qint64 total(const std::vector<TableCount>& counts)
{
    qint64 sum = 0;
    for (const TableCount& count : counts)
        sum += count.rows;
    return sum;
}

QString summaryOf(const MergeReport& merge, qint64 skipped)
{
    const QLocale locale;
    const auto ambiguous = static_cast<qint64>(merge.ambiguous.size());
    QString text = ImportMergePage::tr("%1 rows added, %2 there already, %3 unclear, %4 skipped")
                       .arg(locale.toString(total(merge.added)),
                            locale.toString(total(merge.matched)), locale.toString(ambiguous),
                            locale.toString(skipped));
    if (merge.replacedContributions > 0)
        text = partsText(
            {text, ImportMergePage::tr("%1 rows of contributions are counted anew, because their "
                                       "repositories were read again")
                       .arg(locale.toString(merge.replacedContributions))});
    return text;
}

} // namespace

ImportMergePage::ImportMergePage(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_tables(makeCountTree({tr("Table"), tr("Added"), tr("There Already"), tr("Unclear")}, this))
    , m_ambiguous(new ProblemList(this))
{
    m_summary->setObjectName(u"merge-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    QFont font = m_summary->font();
    font.setBold(true);
    m_summary->setFont(font);
    m_tables->setObjectName(u"merge-tables"_s);
    m_tables->setAccessibleName(tr("What is added to which table"));
    auto* heading = new QLabel(tr("&Tables"), this);
    heading->setBuddy(m_tables);
    setFocusProxy(m_tables);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(heading);
    layout->addWidget(m_tables, 3);
    layout->addWidget(m_ambiguous, 2);
}

void ImportMergePage::setMerge(const MergeReport& merge, qint64 skipped)
{
    m_summary->setText(summaryOf(merge, skipped));
    QHash<QString, qint64> ambiguous;
    for (const AmbiguousRow& row : merge.ambiguous)
        ++ambiguous[row.table];
    m_tables->clear();
    for (std::size_t i = 0; i < merge.added.size(); ++i) {
        const QString& table = merge.added[i].table;
        const qint64 matched = i < merge.matched.size() ? merge.matched[i].rows : 0;
        const qint64 unclear = ambiguous.value(table);
        if (merge.added[i].rows + matched + unclear > 0)
            addCountRow(*m_tables, table, {merge.added[i].rows, matched, unclear});
    }
    const QStringList lines = ambiguousLines(merge);
    m_ambiguous->setLines(lines.isEmpty()
                              ? tr("Nothing is unclear")
                              : tr("U&nclear: both are kept, or the new one is left out (%1)")
                                    .arg(QLocale().toString(lines.size())),
                          lines);
}

QString ImportMergePage::summary() const { return m_summary->text(); }

} // namespace steward
