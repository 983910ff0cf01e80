// SPDX-FileCopyrightText: 2026 The Stewardship Explorer authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csv_reader.h"

#include "app/views/fact_csv.h"
#include "app/views/members/members_picture.h"

namespace steward {

namespace {

QString nameOf(const Dataset& dataset, OrganizationId organization)
{
    return organization.isValid() ? dataset[organization].name : QString();
}

QByteArray membershipRow(const Dataset& dataset, const Membership& row, Certainty certainty)
{
    const StatedInterval& stated = row.interval.stated;
    return toCsv({dataset[row.body].name, nameOf(dataset, row.organization), QString(), row.tier,
                  startCell(stated), endCell(stated), certaintyCell(certainty),
                  confidenceCell(row.provenance), sourcesCell(dataset, row.provenance)});
}

QByteArray roleRow(const Dataset& dataset, const RoleHeld& row, Certainty certainty)
{
    const StatedInterval& stated = row.interval.stated;
    const QString body = row.body.isValid() ? dataset[row.body].name : QString();
    return toCsv({body, nameOf(dataset, row.organization), dataset[row.person].name, row.role,
                  startCell(stated), endCell(stated), certaintyCell(certainty),
                  confidenceCell(row.provenance), sourcesCell(dataset, row.provenance)});
}

} // namespace

std::vector<PictureTable> membersTables(const PictureRequest& request)
{
    const Snapshot& snapshot = *request.snapshot;
    const Dataset& dataset = *snapshot.dataset;
    QByteArray csv =
        "body,organization,person,tier or role,start,end,certainty,confidence,sources\n";
    for (const Membership& row : dataset.memberships)
        if (const Certainty held = row.interval.resolved.at(snapshot.asOf()); held != Certainty::No)
            csv += membershipRow(dataset, row, held);
    for (const HeldRow& held : snapshot.roles)
        csv += roleRow(dataset, dataset.roles[static_cast<std::size_t>(held.row)], held.certainty);
    return {{QString(), csv}};
}

} // namespace steward
