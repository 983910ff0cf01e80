// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/transfer/diff_page.h"

#include "app/text/date_text.h"
#include "app/text/diff_cells.h"
#include "app/text/diff_numbers.h"
#include "app/views/copyable_table.h"
#include "app/views/transfer/diff_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace steward {

namespace {

constexpr int allKinds = -1; ///< else a DiffSection

void copy(const QString& text)
{
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace

DiffPage::DiffPage(Session& session, const Theme& theme, QWidget* parent)
    : DiffPage(session, new DiffModel(theme), parent)
{}

DiffPage::DiffPage(Session& session, DiffModel* model, QWidget* parent)
    : ComparePage(session, *model, parent)
    , m_model(model)
    , m_kind(new QComboBox(this))
    , m_copy(new QToolButton(this))
{
    table().setAccessibleName(tr("What changed between two days"));
    createBar();
    listKinds();
}

void DiffPage::createBar()
{
    auto* label = new QLabel(tr("&Show:"), this);
    label->setBuddy(m_kind);
    m_kind->setAccessibleName(tr("Kinds of changes shown"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* menu = new QMenu(m_copy);
    menu->addAction(tr("As &Sentences"), this, &DiffPage::copySentences);
    menu->addAction(tr("As a &Table"), this, &DiffPage::copyTable);
    menu->addAction(tr("As &JSON"), this, &DiffPage::copyJson);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy all that changed, whatever kind is shown"));
    m_copy->setAccessibleName(tr("Copy all that changed"));
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    bar().addWidget(label);
    bar().addWidget(m_kind);
    bar().addStretch(1);
    bar().addWidget(m_copy);
    setTabOrder(m_kind, m_copy);
    setTabOrder(m_copy, &table());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DiffPage::chooseKind);
}

/// The kinds, with how many there are of each.
void DiffPage::listKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int chosen = m_kind->count() > 0 ? m_kind->currentData().toInt() : allKinds;
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), allKinds);
    for (int i = 0; i < diffSectionCount; ++i) {
        const auto section = static_cast<DiffSection>(i);
        //: %1: a kind of changes, %2: how many there are
        m_kind->addItem(tr("%1 (%2)").arg(diffSectionText(section)).arg(m_model->countOf(section)),
                        i);
    }
    m_kind->setCurrentIndex(m_kind->findData(chosen));
}

void DiffPage::compare(const ComparedDays& days)
{
    using Shared = std::shared_ptr<const DayDiff>;
    job().start<Shared>(
        [days](const Progress&, std::stop_token) -> Shared {
            if (days.isSameDay())
                return std::make_shared<DayDiff>(DayDiff{days.before, days.after, {}, {}});
            return std::make_shared<DayDiff>(diffOf(days.before, days.after));
        },
        [this](Shared diff) { take(std::move(diff)); });
}

void DiffPage::take(std::shared_ptr<const DayDiff> diff)
{
    m_diff = std::move(diff);
    m_model->show(m_diff);
    table().setColumnLetters(std::array{26, 32, 26, 24, 24, 18, 19, 40});
    listKinds();
    showState();
}

void DiffPage::clear()
{
    m_diff.reset();
    m_model->show(nullptr);
    showTitle({});
    showWords({});
    showNotes({});
}

void DiffPage::chooseKind()
{
    const int kind = m_kind->currentData().toInt();
    m_model->setSection(kind == allKinds ? std::nullopt
                                         : std::optional(static_cast<DiffSection>(kind)));
    showState();
}

void DiffPage::showState()
{
    if (!m_diff)
        return;
    //: %1 and %2: days
    showTitle(tr("What changed from %1 to %2")
                  .arg(dayText(m_diff->from->asOf()), dayText(m_diff->to->asOf())));
    QStringList words{countsText()};
    if (m_diff->to->asOf() < m_diff->from->asOf())
        words.append(tr("Back in time: what joined or began between the two days is told as left "
                        "or ended."));
    const Day evidence = m_diff->to->dataset->info.asOf;
    if (evidence < std::max(m_diff->from->asOf(), m_diff->to->asOf()))
        words.append(
            tr("The evidence ends on %1: after it nothing is certain.").arg(dayText(evidence)));
    words.removeAll(QString());
    showWords(words.join(u' '));
    showNotes(numberNotes(*m_diff->to->dataset, m_diff->numbers).join(u' '));
    m_copy->setEnabled(!m_diff->changes.empty() || !m_diff->numbers.numbers.empty());
}

/// How much there is, or why there is nothing; empty where both days are the same, which the page
/// says anyway.
QString DiffPage::countsText() const
{
    const int changes = static_cast<int>(m_diff->changes.size());
    if (m_diff->from->asOf() == m_diff->to->asOf())
        return {};
    if (changes == 0)
        return tr("Nothing changed between the two days, as far as the dataset knows and the "
                  "filter lets it pass.");
    if (m_model->rowCount() == 0)
        return tr("Nothing of this kind changed; %n change(s) of other kinds.", nullptr, changes);
    //: %1 and %2: numbers of members
    return tr("%n change(s); members %1 → %2.", nullptr, changes)
        .arg(countText(countOf(m_diff->from->members)), countText(countOf(m_diff->to->members)));
}

void DiffPage::copySentences() const { copy(m_diff ? diffText(*m_diff) : QString()); }
void DiffPage::copyTable() const { copy(m_diff ? diffTable(*m_diff) : QString()); }
void DiffPage::copyJson() const { copy(m_diff ? QString::fromUtf8(diffJson(*m_diff)) : QString()); }

} // namespace steward
