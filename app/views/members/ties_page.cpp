// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/members/ties_page.h"

#include "app/text/date_text.h"
#include "app/views/copyable_table.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

namespace steward {

namespace {

constexpr qsizetype longestName = 120;
constexpr std::size_t mostNodes = 1000;

QString nameIn(const Dataset& dataset, FactRef fact)
{
    return nodeName(dataset, fact).left(longestName);
}

} // namespace

TiesPage::TiesPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_note(new QLabel(this))
    , m_nodes(new QStandardItemModel(this))
    , m_pairs(new QStandardItemModel(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(6);
    m_nodeTable = addTable(m_nodes, tr("Ties of the nodes"));
    m_pairTable = addTable(m_pairs, tr("Who meets in several bodies"));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_nodeTable);
    splitter->addWidget(m_pairTable);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(splitter, 1);
    connect(&session, &Session::snapshotChanged, this, &TiesPage::count);
}

TiesPage::~TiesPage() = default;

CopyableTable* TiesPage::addTable(QStandardItemModel* rows, const QString& name)
{
    auto* table = new CopyableTable(this);
    table->setModel(rows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(name);
    connect(table, &QAbstractItemView::clicked, this, [this, rows](const QModelIndex& index) {
        const QVariant kind = rows->index(index.row(), 0).data(Qt::UserRole);
        const QVariant row = rows->index(index.row(), 0).data(Qt::UserRole + 1);
        if (kind.isValid())
            emit factChosen({static_cast<FactKind>(kind.toInt()), row.toInt()});
    });
    return table;
}

void TiesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutOfDate)
        count();
}

void TiesPage::count()
{
    m_isOutOfDate = !isVisible();
    if (m_isOutOfDate)
        return;
    m_note->setText(tr("Counting…"));
    m_job.start<Result<Counted>>(
        [snapshot = m_session.snapshot()](const Progress& progress, std::stop_token stop) -> Result<Counted> {
            Counted counted;
            counted.snapshot = snapshot;
            // Every node counts, so not the rings, which gather libraries and ecosystem.
            const PlacingOptions placing{GraphArrangement::Bodies, snapshot->filter.attribution, {}};
            const auto layout = placeNodes(snapshot->dataset, placing, {}, stop);
            if (!layout)
                return layout.error();
            const Graph& graph = (*layout)->graph;
            auto ties = graphTies(graph, graphStateAt(**layout, *snapshot), progress, stop);
            if (!ties)
                return ties.error();
            counted.ties = std::move(*ties);
            for (const NodeTies& node : counted.ties.nodes)
                counted.nodes.push_back(graph.nodes[static_cast<std::size_t>(node.node)]);
            auto organizations = organizationInterlocks(*snapshot, {}, stop);
            if (!organizations)
                return organizations.error();
            auto people = personInterlocks(*snapshot, {}, stop);
            if (!people)
                return people.error();
            counted.organizations = std::move(*organizations);
            counted.people = std::move(*people);
            return counted;
        },
        [this](const Result<Counted>& counted) {
            if (counted)
                show(*counted);
        });
}

void TiesPage::show(const Counted& counted)
{
    const Dataset& dataset = *counted.snapshot->dataset;
    QStringList notes{tr("Betweenness: of all pairs of other nodes, the share whose shortest way runs through "
                         "the node (Brandes 2001). Below: who meets in several bodies.")};
    if (counted.ties.isEstimate)
        notes.append(tr("In a graph this large it is estimated from a sample of nodes."));
    m_note->setText(notes.join(u' '));
    m_nodes->clear();
    m_nodes->setHorizontalHeaderLabels({tr("Node"), tr("Links"), tr("Betweenness")});
    const std::size_t shown = std::min(mostNodes, counted.nodes.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const NodeTies& ties = counted.ties.nodes[i];
        auto* name = new QStandardItem(nameIn(dataset, counted.nodes[i]));
        name->setData(static_cast<int>(counted.nodes[i].kind), Qt::UserRole);
        name->setData(counted.nodes[i].row, Qt::UserRole + 1);
        const QString between = ties.betweenness ? QLocale().toString(*ties.betweenness, 'f', 3) : tr("n/a");
        m_nodes->appendRow({name, new QStandardItem(QLocale().toString(ties.degree)), new QStandardItem(between)});
    }
    m_nodeTable->setColumnLetters(std::array{34, 8, 14});
    fillPairs(counted);
}

void TiesPage::fillPairs(const Counted& counted)
{
    const Dataset& dataset = *counted.snapshot->dataset;
    m_pairs->clear();
    m_pairs->setHorizontalHeaderLabels({tr("Who"), tr("And whom"), tr("Bodies")});
    const auto add = [&](const Interlocks& interlocks, FactKind kind) {
        for (const Interlock& pair : interlocks.strongest) {
            auto* first = new QStandardItem(nameIn(dataset, {kind, pair.first}));
            first->setData(static_cast<int>(kind), Qt::UserRole);
            first->setData(pair.first, Qt::UserRole + 1);
            m_pairs->appendRow({first, new QStandardItem(nameIn(dataset, {kind, pair.second})),
                                new QStandardItem(countText(pair.bodies))});
        }
    };
    add(counted.organizations, FactKind::Organization);
    add(counted.people, FactKind::Person);
    m_pairTable->setColumnLetters(std::array{24, 24, 8});
}

} // namespace steward
