// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generated_graph.h"

#include <random>

namespace steward {

namespace {

class GraphMaker
{
public:
    explicit GraphMaker(int nodes) : m_nodes(nodes) {}

    DatasetPtr make()
    {
        m_data->info.title = m_data->info.subject = QStringLiteral("Generated");
        m_data->info.asOf = m_evidence;
        m_data->info.foundation = BodyId{0};
        addNodes();
        for (int i = 0; i < m_nodes * 4 / 10; ++i)
            addMembership(i);
        for (int i = 0; i < m_nodes * 45 / 100; ++i)
            addRole(i);
        return m_data;
    }

private:
    int random(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_engine); }

    DatedInterval interval()
    {
        DatedInterval dated;
        const Day start = m_first + random(3000);
        dated.stated.start = PartialDate{civil(start), DatePrecision::Day};
        dated.stated.qualifier = random(3) == 0 ? StartQualifier::NoLaterThan : StartQualifier::Exact;
        if (random(3) == 0)
            dated.stated.end = PartialDate{civil(start + 30 + random(900)), DatePrecision::Day};
        dated.resolved = resolve(dated.stated, m_evidence, 90);
        return dated;
    }

    template <class Rows>
    static void name(Rows& rows, int count, const QString& kind)
    {
        rows.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            rows[static_cast<std::size_t>(i)].id = rows[static_cast<std::size_t>(i)].name =
                QStringLiteral("%1 %2").arg(kind).arg(i);
    }

    void addNodes()
    {
        name(m_data->organizations, m_nodes * 4 / 10, QStringLiteral("Organization"));
        name(m_data->people, m_nodes * 45 / 100, QStringLiteral("Person"));
        name(m_data->bodies, std::max(2, m_nodes * 5 / 100), QStringLiteral("Body"));
        name(m_data->projects, m_nodes / 10, QStringLiteral("Project"));
        const DatedInterval always{{}, resolve({}, m_evidence, 0)};
        for (std::size_t i = 0; i < m_data->bodies.size(); ++i) {
            Body& body = m_data->bodies[i];
            body.kind = i == 0 ? BodyKind::Foundation : BodyKind::WorkingGroup;
            body.parent = i == 0 ? BodyId{} : BodyId{static_cast<std::int32_t>(i / 8)};
            body.interval = always;
        }
        for (Project& project : m_data->projects) {
            project.kind = ProjectKind::Ecosystem;
            project.origin = OrganizationId{random(static_cast<int>(m_data->organizations.size()))};
            project.joined = interval();
            project.joined.stated.end.reset();
            project.joined.resolved = resolve(project.joined.stated, m_evidence, 90);
        }
    }

    void addMembership(int organization)
    {
        static const QString tiers[] = {QStringLiteral("platinum"), QStringLiteral("gold"),
                                        QStringLiteral("silver"), QStringLiteral("associate")};
        Membership row;
        row.organization = OrganizationId{organization};
        const bool isMember = organization % 4 == 0;
        row.body = isMember ? BodyId{0} : BodyId{1 + random(static_cast<int>(m_data->bodies.size()) - 1)};
        row.tier = isMember ? tiers[random(4)] : QStringLiteral("participant");
        row.interval = interval();
        row.provenance.confidence = Confidence::High;
        m_data->memberships.push_back(row);
    }

    void addRole(int person)
    {
        RoleHeld row;
        row.person = PersonId{person};
        row.body = BodyId{1 + random(static_cast<int>(m_data->bodies.size()) - 1)};
        row.role = QStringLiteral("representative");
        row.organization = OrganizationId{random(static_cast<int>(m_data->organizations.size()))};
        row.interval = interval();
        row.provenance.confidence = Confidence::High;
        m_data->roles.push_back(row);
    }

    int m_nodes;
    std::mt19937 m_engine{7};
    std::shared_ptr<Dataset> m_data = std::make_shared<Dataset>();
    Day m_first = *parseDay(u"2015-01-01");
    Day m_evidence = *parseDay(u"2025-01-01");
};

} // namespace

DatasetPtr generatedGraph(int nodes) { return GraphMaker(nodes).make(); }

} // namespace steward
